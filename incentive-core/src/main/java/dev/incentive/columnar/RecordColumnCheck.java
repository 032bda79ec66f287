package dev.incentive.columnar;

import dev.incentive.columnar.ColumnName.Fact;
import dev.incentive.plan.ResolvedPlan;
import dev.incentive.problem.Place;
import dev.incentive.problem.ProblemCode;
import dev.incentive.problem.Problems;
import dev.incentive.scoring.Milestone;
import dev.incentive.value.PerformancePeriod;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Checks that fields are those of the plan, and that none that it needs is missing. */
final class RecordColumnCheck {
    /** Without them nothing was credited before, and everybody was active in all of the period. */
    private static final Set<Fact> OPTIONAL = EnumSet.of(Fact.ALREADY_CREDITED, Fact.ACTIVE_PART);

    private final ResolvedPlan plan;
    private final Set<ColumnName> columns;
    private final Map<ColumnName, Milestone> milestones;
    private final Problems problems = new Problems();

    private RecordColumnCheck(ResolvedPlan plan, Set<ColumnName> columns) {
        this.plan = plan;
        this.columns = columns;
        this.milestones = new ColumnCandidates(plan).milestones();
    }

    static void check(ResolvedPlan plan, PerformancePeriod period, RecordFields fields) {
        RecordColumnCheck check = new RecordColumnCheck(plan, new LinkedHashSet<>(fields.names()));
        fields.names().forEach(check::known);
        new ColumnCandidates(plan).needed(period).forEach(check::given);
        check.problems.throwIfErrors("The fields of the records");
    }

    private void known(ColumnName name) {
        boolean isOfMetric = name.fact() != Fact.GROUP && !name.of().isEmpty();
        if (isOfMetric && plan.metric(name.of()).isEmpty()) {
            problems.error(
                    ProblemCode.REFERENCE_UNKNOWN,
                    Place.ROOT.at(name.toString()),
                    name.of(),
                    "one of "
                            + plan.plan().metrics().stream()
                                    .map(metric -> metric.id())
                                    .toList());
        }
    }

    private void given(ColumnName name) {
        if (!OPTIONAL.contains(name.fact()) && !isGiven(name)) {
            problems.error(
                    ProblemCode.MEASUREMENT_INVALID,
                    Place.ROOT.at(name.toString()),
                    "no field",
                    "a field of " + name + ", which the plan needs");
        }
    }

    private boolean isGiven(ColumnName name) {
        Milestone milestone = milestones.get(name);
        return columns.contains(name)
                || (milestone != null
                        && (columns.contains(ColumnName.milestones(name.of()))
                                || columns.contains(ColumnName.milestone(name.of(), milestone.id()))));
    }
}
