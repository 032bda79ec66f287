package dev.incentive.columnar;

import dev.incentive.columnar.ColumnName.Fact;
import dev.incentive.columnar.ColumnName.Observed;
import dev.incentive.kernel.Positive;
import dev.incentive.kernel.Within;
import dev.incentive.metric.Counting;
import dev.incentive.metric.Measure;
import dev.incentive.metric.Metric;
import dev.incentive.metric.RaterStatistic;
import dev.incentive.metric.RubricLevel;
import dev.incentive.value.Border;
import dev.incentive.value.Rational;
import java.util.ArrayList;
import java.util.List;

/** The operators that read a measurement: for each measure the columns it takes, and its value. */
final class MeasuredQuantity {
    private final Algebra algebra;
    private final Inputs inputs;
    private final Metric metric;
    private final Observed observed;

    MeasuredQuantity(Algebra algebra, Inputs inputs, Metric metric, Observed observed) {
        this.algebra = algebra;
        this.inputs = inputs;
        this.metric = metric;
        this.observed = observed;
    }

    /** The value, undefined where the measurement is missing or says too little. */
    Quantity value() {
        Measure measure = metric.measure();
        if (measure instanceof Measure.Numeric) {
            boolean isList = inputs.has(name(Fact.TRANSACTIONS));
            return inputs.amount(name(isList ? Fact.TRANSACTIONS : Fact.VALUE), metric.unit());
        }
        if (measure instanceof Measure.Events events) {
            boolean oneByOne = events.counting() == Counting.DISTINCT_SUBJECTS;
            return inputs.counts(name(Fact.VALUE), oneByOne ? Inputs.MOST_LISTED : Inputs.MOST_EVENTS);
        }
        if (measure instanceof Measure.Rubric rubric && rubric.statistic() == RaterStatistic.MEDIAN) {
            return new MedianLevel(algebra, this, rubric).value();
        }
        Ratio ratio = ratio();
        return over(ratio, Math.max(1, minimum(measure)));
    }

    /** What is summed above and below: for a pool of peers, both are added up before dividing. */
    Ratio ratio() {
        Measure measure = metric.measure();
        if (measure instanceof Measure.Share) {
            return share();
        }
        if (measure instanceof Measure.NetPromoterScore) {
            return netPromoterScore();
        }
        if (measure instanceof Measure.TopBoxShare) {
            return of(answers(Fact.TOP_BOX), answers(Fact.ANSWERS));
        }
        if (measure instanceof Measure.MeanRating mean) {
            return meanRating(mean);
        }
        return raters((Measure.Rubric) measure);
    }

    private Ratio share() {
        Quantity part = inputs.counts(name(Fact.PART), Inputs.MOST_EVENTS);
        Quantity whole = inputs.counts(name(Fact.WHOLE), Inputs.MOST_EVENTS);
        return of(part, whole);
    }

    private Ratio netPromoterScore() {
        Quantity promoters = answers(Fact.PROMOTERS);
        Quantity passives = answers(Fact.PASSIVES);
        Quantity detractors = answers(Fact.DETRACTORS);
        Quantity balance = algebra.minus(promoters, detractors);
        return new Ratio(balance.times(Rational.of(100)), algebra.sum(List.of(promoters, passives, detractors)));
    }

    /** Promoters and detractors together. */
    Quantity extremes() {
        return algebra.sum(List.of(answers(Fact.PROMOTERS), answers(Fact.DETRACTORS)));
    }

    private Ratio meanRating(Measure.MeanRating mean) {
        Quantity answers = answers(Fact.ANSWERS);
        Quantity sum = inputs.column(name(Fact.RATING_SUM));
        between(answers.times(Rational.of(mean.scale().minimum())), sum);
        between(sum, answers.times(Rational.of(mean.scale().maximum())));
        return new Ratio(sum, answers);
    }

    private Ratio of(Quantity part, Quantity whole) {
        between(part, whole);
        return new Ratio(part, whole);
    }

    /** A claim: the one is never above the other. */
    private void between(Quantity lower, Quantity upper) {
        Quantity distance = algebra.flat(algebra.minus(upper, lower));
        if (distance.first() != Quantity.NONE) {
            algebra.add(new Within(distance.first(), Long.MAX_VALUE >> 1));
        }
    }

    private Ratio raters(Measure.Rubric rubric) {
        List<Quantity> values = new ArrayList<>();
        for (RubricLevel level : rubric.levels()) {
            values.add(raters(level).times(level.value()));
        }
        return new Ratio(algebra.sum(values), numberOfRaters(rubric));
    }

    Quantity raters(RubricLevel level) {
        ColumnName name = ColumnName.raters(metric.id(), level.id()).observed(observed);
        return inputs.counts(name, Inputs.MOST_LISTED);
    }

    Quantity numberOfRaters(Measure.Rubric rubric) {
        return algebra.sum(rubric.levels().stream().map(this::raters).toList());
    }

    private Quantity answers(Fact fact) {
        return inputs.counts(name(fact), Inputs.MOST_ANSWERS);
    }

    private ColumnName name(Fact fact) {
        return ColumnName.of(fact, metric.id()).observed(observed);
    }

    /** The quotient where the lower side is above zero and at least a minimum. */
    private Quantity over(Ratio ratio, long minimum) {
        Quantity below = algebra.flat(ratio.below());
        if (below.isConstant()) {
            return Quantity.constant(Rational.ZERO).where(inputs.nowhere());
        }
        int enough = minimum <= 1
                ? algebra.add(new Positive(algebra.slot(below.first())))
                : algebra.reached(Border.AT_OR_ABOVE, below, Quantity.constant(Rational.of(minimum)));
        Quantity above = algebra.flat(ratio.above());
        return new Quantity(
                above.factor().dividedBy(below.factor()),
                above.first(),
                Quantity.NONE,
                algebra.slot(below.first()),
                algebra.both(algebra.both(above.defined(), below.defined()), enough));
    }

    private static long minimum(Measure measure) {
        if (measure instanceof Measure.NetPromoterScore score) {
            return score.minimumAnswers();
        }
        if (measure instanceof Measure.TopBoxShare topBox) {
            return topBox.minimumAnswers();
        }
        if (measure instanceof Measure.MeanRating mean) {
            return mean.minimumAnswers();
        }
        return measure instanceof Measure.Rubric rubric ? rubric.minimumRaters() : 1;
    }

    /**
     * Two sides of a quotient.
     *
     * @param above what is divided
     * @param below what it is divided by
     */
    record Ratio(Quantity above, Quantity below) {}
}
