package dev.incentive.json.soundplans;

import dev.incentive.metric.Counting;
import dev.incentive.metric.Direction;
import dev.incentive.metric.Measure;
import dev.incentive.metric.Metric;
import dev.incentive.metric.MetricKind;
import dev.incentive.metric.Perspective;
import dev.incentive.metric.RaterStatistic;
import dev.incentive.metric.RatingScale;
import dev.incentive.metric.RubricLevel;
import dev.incentive.value.CurrencyUnit;
import dev.incentive.value.Unit;

/** Draws a metric. */
final class MetricDraw {

    static final RatingScale ONE_TO_FIVE = new RatingScale(1, 5);

    private final Draw draw;
    private final CurrencyUnit currency;

    MetricDraw(Draw draw, CurrencyUnit currency) {
        this.draw = draw;
        this.currency = currency;
    }

    Metric metric(String id) {
        Measure measure = measure();
        return Metric.builder(id)
                .perspective(draw.oneOf(Perspective.values()))
                .kind(draw.oneOf(MetricKind.values()))
                .measure(measure)
                .unit(unit(measure))
                .direction(draw.oneIn(4) ? Direction.LOWER_IS_BETTER : Direction.HIGHER_IS_BETTER)
                .build();
    }

    private Measure measure() {
        return switch (draw.between(0, 9)) {
            case 0, 1, 2 -> Measure.number();
            case 3 -> Measure.share();
            case 4 -> Measure.netPromoterScore(draw.between(1, 5));
            case 5 -> Measure.topBoxShare(ONE_TO_FIVE, draw.between(2, 5), draw.between(1, 5));
            case 6 -> Measure.meanRating(ONE_TO_FIVE, draw.between(1, 5));
            case 7 -> rubric();
            default -> Measure.events(draw.oneOf(Counting.values()));
        };
    }

    private Measure rubric() {
        return Measure.rubric(
                draw.oneOf(RaterStatistic.values()),
                draw.between(1, 3),
                RubricLevel.of("low", "begins", "0"),
                RubricLevel.of("middle", "does it with help", "0.5"),
                RubricLevel.of("high", "leads", "1"));
    }

    private Unit unit(Measure measure) {
        if (measure instanceof Measure.Numeric) {
            return draw.oneIn(4) ? new Unit("units") : Unit.money(currency);
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
