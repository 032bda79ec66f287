package dev.incentive.columnar;

import dev.incentive.benchmark.PeerKind;
import dev.incentive.columnar.ColumnName.Fact;
import dev.incentive.metric.Measure;
import dev.incentive.metric.Metric;
import dev.incentive.metric.RubricLevel;
import dev.incentive.payout.EvaluatedPer;
import dev.incentive.payout.TierMode;
import dev.incentive.payout.TieredCommission;
import dev.incentive.plan.ResolvedComponent;
import dev.incentive.plan.ResolvedGoal;
import dev.incentive.plan.ResolvedPlan;
import dev.incentive.scoring.Milestone;
import dev.incentive.scoring.MilestoneScorer;
import dev.incentive.value.PerformancePeriod;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every column that a plan could read, and among them those that it does. */
final class ColumnCandidates {
    private static final ColumnType ANY = new ColumnType(dev.incentive.value.Rational.ONE, true);

    private final ResolvedPlan plan;
    private final Map<ColumnName, Milestone> milestones = new LinkedHashMap<>();

    ColumnCandidates(ResolvedPlan plan) {
        this.plan = plan;
        for (ResolvedComponent component : plan.components()) {
            component.goals().forEach(this::milestones);
        }
    }

    private void milestones(ResolvedGoal goal) {
        if (goal.goal().scorer() instanceof MilestoneScorer scorer) {
            scorer.milestones()
                    .forEach(milestone ->
                            milestones.put(ColumnName.milestone(goal.metric().id(), milestone), milestone));
        }
    }

    /** Which milestone a column counts for. */
    Map<ColumnName, Milestone> milestones() {
        return milestones;
    }

    /** What a plan that could read everything reads, and what its peers are compared by. */
    List<ColumnName> needed(PerformancePeriod period) {
        ColumnLayout.Builder everything = ColumnLayout.builder();
        all().forEach(name -> everything.column(name, ANY));
        Set<ColumnName> needed = new LinkedHashSet<>();
        for (PeerKind kind : plan.peerKinds()) {
            needed.add(ColumnName.group(kind.kind()));
            needed.addAll(observed(kind.metric()));
        }
        needed.addAll(SourceName.columns(
                CompiledPlan.of(plan, period, everything.build()).sources()));
        return new ArrayList<>(needed);
    }

    private List<ColumnName> all() {
        List<ColumnName> all = new ArrayList<>(milestones.keySet());
        for (Metric metric : plan.plan().metrics()) {
            all.addAll(observed(metric));
            measured(metric).forEach(name -> all.add(name.inPriorPeriod()));
            all.add(ColumnName.quota(metric.id()));
            all.add(ColumnName.of(Fact.ALREADY_CREDITED, metric.id()));
        }
        plan.peerKinds().forEach(kind -> all.add(ColumnName.group(kind.kind())));
        all.add(ColumnName.targetIncentive());
        all.add(ColumnName.activePart());
        return all;
    }

    /** Where a commission pays transactions one by one, they are what was measured. */
    private List<ColumnName> observed(Metric metric) {
        boolean oneByOne = plan.components().stream()
                .filter(component -> component.component().evaluatedPer() == EvaluatedPer.TRANSACTION)
                .filter(component -> component.own().metric().equals(metric))
                .anyMatch(component -> component.component().payout() instanceof TieredCommission tiered
                        && tiered.mode() == TierMode.TRANSACTION_AT_REACHED_RATE);
        return oneByOne ? List.of(ColumnName.of(Fact.TRANSACTIONS, metric.id())) : measured(metric);
    }

    /** The columns that a measurement is read into. */
    private static List<ColumnName> measured(Metric metric) {
        Measure measure = metric.measure();
        if (measure instanceof Measure.Rubric rubric) {
            return rubric.levels().stream()
                    .map(RubricLevel::id)
                    .map(level -> ColumnName.raters(metric.id(), level))
                    .toList();
        }
        return facts(measure).stream()
                .map(fact -> ColumnName.of(fact, metric.id()))
                .toList();
    }

    private static List<Fact> facts(Measure measure) {
        if (measure instanceof Measure.Share) {
            return List.of(Fact.PART, Fact.WHOLE);
        }
        if (measure instanceof Measure.NetPromoterScore) {
            return List.of(Fact.PROMOTERS, Fact.PASSIVES, Fact.DETRACTORS);
        }
        if (measure instanceof Measure.TopBoxShare) {
            return List.of(Fact.TOP_BOX, Fact.ANSWERS);
        }
        return measure instanceof Measure.MeanRating ? List.of(Fact.RATING_SUM, Fact.ANSWERS) : List.of(Fact.VALUE);
    }
}
