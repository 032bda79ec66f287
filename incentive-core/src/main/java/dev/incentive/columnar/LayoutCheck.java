package dev.incentive.columnar;

import dev.incentive.columnar.ColumnName.Fact;
import dev.incentive.metric.Measure;
import dev.incentive.plan.ResolvedPlan;
import dev.incentive.problem.Place;
import dev.incentive.problem.ProblemCode;
import dev.incentive.problem.Problems;
import dev.incentive.value.Rational;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;

/** Checks that the units of a layout fit what its columns hold. */
final class LayoutCheck {
    private static final Set<Fact> COUNTS = EnumSet.of(
            Fact.PROMOTERS,
            Fact.PASSIVES,
            Fact.DETRACTORS,
            Fact.TOP_BOX,
            Fact.RATING_SUM,
            Fact.ANSWERS,
            Fact.RATERS,
            Fact.MILESTONE,
            Fact.MILESTONES,
            Fact.GROUP);

    private LayoutCheck() {}

    static ColumnLayout checked(ColumnLayout layout, ResolvedPlan plan) {
        Problems problems = new Problems();
        layout.types().forEach((name, type) -> check(name, type.unit(), plan, problems));
        problems.throwIfErrors("The layout of the columns");
        return layout;
    }

    private static void check(ColumnName name, Rational unit, ResolvedPlan plan, Problems problems) {
        if (isCount(name, plan) && !unit.equals(Rational.ONE)) {
            refuse(name, unit, "1", problems);
        } else if (name.fact() == Fact.TARGET_INCENTIVE && !unit.isDecimal()) {
            refuse(name, unit, "a decimal number, as amounts of money are", problems);
        }
    }

    private static boolean isCount(ColumnName name, ResolvedPlan plan) {
        boolean isEvents = plan.metric(name.of())
                .filter(metric -> metric.measure() instanceof Measure.Events)
                .isPresent();
        return COUNTS.contains(name.fact()) || (isEvents && name.fact() == Fact.VALUE);
    }

    private static void refuse(ColumnName name, Rational unit, String allowed, Problems problems) {
        problems.error(
                ProblemCode.MEASUREMENT_INVALID, Place.ROOT.at(name.toString()).at("unit"), unit.toString(), allowed);
    }

    /** The decimals of a decimal number. */
    static int decimals(Rational number) {
        return Math.max(
                0, new BigDecimal(number.toString()).stripTrailingZeros().scale());
    }
}
