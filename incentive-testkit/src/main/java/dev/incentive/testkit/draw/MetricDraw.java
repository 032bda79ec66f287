package dev.incentive.testkit.draw;

import dev.incentive.metric.Counting;
import dev.incentive.metric.Direction;
import dev.incentive.metric.Measure;
import dev.incentive.metric.Metric;
import dev.incentive.metric.MetricKind;
import dev.incentive.metric.Perspective;
import dev.incentive.metric.RaterStatistic;
import dev.incentive.metric.RatingScale;
import dev.incentive.metric.RubricLevel;
import dev.incentive.testkit.choice.Choices;
import dev.incentive.value.CurrencyUnit;
import dev.incentive.value.Unit;

/** Draws a metric. */
final class MetricDraw {

    private static final RatingScale ONE_TO_FIVE = new RatingScale(1, 5);

    private final Choices choices;
    private final CurrencyUnit currency;

    MetricDraw(Choices choices, CurrencyUnit currency) {
        this.choices = choices;
        this.currency = currency;
    }

    Metric any(String id) {
        Measure measure = measure();
        return metric(id, measure, unit(measure));
    }

    Metric money(String id) {
        return metric(id, Measure.number(), Unit.money(currency));
    }

    private Metric metric(String id, Measure measure, Unit unit) {
        return Metric.builder(id)
                .perspective(choices.oneOf(Perspective.values()))
                .kind(choices.oneOf(MetricKind.values()))
                .measure(measure)
                .unit(unit)
                .direction(choices.oneIn(4) ? Direction.LOWER_IS_BETTER : Direction.HIGHER_IS_BETTER)
                .build();
    }

    private Measure measure() {
        return switch (choices.between(0, 8)) {
            case 0, 1 -> Measure.number();
            case 2 -> Measure.share();
            case 3 -> Measure.netPromoterScore(choices.between(1, 5));
            case 4 -> Measure.topBoxShare(ONE_TO_FIVE, 5 - choices.between(0, 3), choices.between(1, 5));
            case 5 -> Measure.meanRating(ONE_TO_FIVE, choices.between(1, 5));
            case 6 -> rubric();
            default -> Measure.events(choices.oneOf(Counting.values()));
        };
    }

    private Measure rubric() {
        return Measure.rubric(
                choices.oneOf(RaterStatistic.values()),
                choices.between(1, 3),
                RubricLevel.of("low", "begins", "0"),
                RubricLevel.of("middle", "does it with help", "0.5"),
                RubricLevel.of("high", "leads", "1"));
    }

    private Unit unit(Measure measure) {
        if (measure instanceof Measure.Numeric) {
            return choices.oneIn(3) ? new Unit("units") : Unit.money(currency);
        }
        if (measure instanceof Measure.NetPromoterScore) {
            return Unit.POINTS;
        }
        if (measure instanceof Measure.MeanRating) {
            return Unit.RATING;
        }
        return measure instanceof Measure.Events ? Unit.COUNT : Unit.RATIO;
    }
}
