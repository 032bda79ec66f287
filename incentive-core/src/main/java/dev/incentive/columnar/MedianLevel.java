package dev.incentive.columnar;

import dev.incentive.kernel.MiddleLevels;
import dev.incentive.metric.Measure;
import dev.incentive.metric.RubricLevel;
import dev.incentive.value.Border;
import dev.incentive.value.Rational;
import java.util.Comparator;
import java.util.List;

/** The median of rubric levels: the mean of the middle two raters, who are one and the same if their number is odd. */
final class MedianLevel {
    private static final Scale ONES = Scale.of(List.of(Rational.ONE));

    private final Algebra algebra;
    private final MeasuredQuantity raters;
    private final Measure.Rubric rubric;

    MedianLevel(Algebra algebra, MeasuredQuantity raters, Measure.Rubric rubric) {
        this.algebra = algebra;
        this.raters = raters;
        this.rubric = rubric;
    }

    Quantity value() {
        List<RubricLevel> ascending = rubric.levels().stream()
                .sorted(Comparator.comparing(RubricLevel::value))
                .toList();
        Scale scale = Scale.of(ascending.stream().map(RubricLevel::value).toList());
        List<MiddleLevels.Level> levels = ascending.stream()
                .map(level -> new MiddleLevels.Level(
                        algebra.scaled(raters.raters(level), ONES), scale.multiple(level.value())))
                .toList();
        int both = algebra.add(scale.fits() ? new MiddleLevels(levels) : new dev.incentive.kernel.Unproved());
        Quantity number = raters.numberOfRaters(rubric);
        Rational minimum = Rational.of(Math.max(1, rubric.minimumRaters()));
        int enough = algebra.reached(Border.AT_OR_ABOVE, number, Quantity.constant(minimum));
        return Quantity.column(scale.unit().dividedBy(Rational.of(2)), both)
                .where(algebra.both(number.defined(), enough));
    }
}
