package dev.incentive.columnar;

import dev.incentive.columnar.ColumnName.Observed;
import dev.incentive.measurement.EventMeasurement;
import dev.incentive.measurement.Measurement;
import dev.incentive.metric.Counting;
import dev.incentive.metric.Metric;
import dev.incentive.plan.ResolvedPlan;
import dev.incentive.scoring.Milestone;
import dev.incentive.scoring.MilestoneScorer;
import dev.incentive.value.PerformancePeriod;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The events of a row: as few as its milestones and its count ask for. */
final class RowEvents {
    private final ResolvedPlan plan;
    private final PerformancePeriod period;
    private final ColumnLayout layout;

    RowEvents(CompiledPlan plan) {
        this.plan = plan.plan();
        this.period = plan.period();
        this.layout = plan.layout();
    }

    Optional<Measurement> of(Metric metric, Counting counting, Observed observed, RowValues values) {
        ColumnName total = ColumnName.measured(metric.id()).observed(observed);
        Map<Milestone, Optional<Long>> done =
                observed == Observed.IN_PERIOD ? milestones(metric.id(), values) : Map.of();
        boolean nothingSaid = done.isEmpty() && !values.reads(total);
        boolean isMissing = values.reads(total) && values.value(total).isEmpty();
        if (nothingSaid || isMissing || done.values().stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        RowEventList events = new RowEventList(
                observed == Observed.IN_PERIOD ? period.start() : period.start().minusDays(1));
        done.forEach((milestone, number) -> events.milestone(milestone, number.orElseThrow(), period));
        values.count(total, Inputs.MOST_EVENTS).ifPresent(number -> events.upTo(number, counting, total));
        return Optional.of(EventMeasurement.of(metric.id(), events.events()));
    }

    /** What was done for each milestone, in the order in which the plan first names it. */
    private Map<Milestone, Optional<Long>> milestones(String metric, RowValues values) {
        Map<String, Milestone> known = new LinkedHashMap<>();
        Map<Milestone, Optional<Long>> done = new LinkedHashMap<>();
        plan.components().stream()
                .flatMap(component -> component.goals().stream())
                .filter(goal -> goal.metric().id().equals(metric))
                .filter(goal -> goal.goal().scorer() instanceof MilestoneScorer)
                .map(goal -> (MilestoneScorer) goal.goal().scorer())
                .forEach(scorer -> scorer.milestones().forEach(milestone -> {
                    if (known.putIfAbsent(milestone.id(), milestone) == null) {
                        done.put(milestone, done(metric, scorer, milestone, values));
                    }
                }));
        return done;
    }

    private Optional<Long> done(String metric, MilestoneScorer scorer, Milestone milestone, RowValues values) {
        ColumnName bits = ColumnName.milestones(metric);
        if (MilestoneOperator.areBits(layout.has(bits), scorer)) {
            int place = scorer.milestones().indexOf(milestone);
            long most = (1L << scorer.milestones().size()) - 1;
            return values.count(bits, most).map(all -> all >> place & 1);
        }
        boolean oneByOne = milestone.achievement().counting() == Counting.DISTINCT_SUBJECTS;
        long most = oneByOne ? Inputs.MOST_LISTED : Inputs.MOST_EVENTS;
        return values.count(MilestoneOperator.name(layout, metric, milestone), most);
    }
}
