package dev.incentive.testkit.breakpoint;

import dev.incentive.benchmark.PeerKind;
import dev.incentive.measurement.Event;
import dev.incentive.measurement.EventMeasurement;
import dev.incentive.measurement.Measurement;
import dev.incentive.measurement.Quota;
import dev.incentive.measurement.TargetIncentive;
import dev.incentive.metric.Measure;
import dev.incentive.metric.Metric;
import dev.incentive.payout.TargetIncentiveShare;
import dev.incentive.plan.Component;
import dev.incentive.plan.Goal;
import dev.incentive.plan.ResolvedPlan;
import dev.incentive.scoring.Milestone;
import dev.incentive.scoring.MilestoneScorer;
import dev.incentive.statement.LineStatus;
import dev.incentive.statement.Statement;
import dev.incentive.value.Money;
import dev.incentive.value.PerformancePeriod;
import dev.incentive.value.Provenance;
import dev.incentive.value.Rational;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Somebody made from a plan alone, of whom everything is known that the plan reads, and whom most components pay. */
final class UsualPerson {

    private static final long TARGET = 10_000;

    private final ResolvedPlan plan;
    private final PerformancePeriod period;

    UsualPerson(ResolvedPlan plan, PerformancePeriod period) {
        this.plan = plan;
        this.period = period;
    }

    /** Two others in each group, one a little worse, one a little better than usual. */
    List<Person> peers() {
        return plan.peerKinds().isEmpty() ? List.of() : List.of(member("0.7"), member("0.9"));
    }

    Person person(Situation situation) {
        Person person = member("0.8");
        for (Metric metric : plan.plan().metrics()) {
            if (new PlanReading(plan).readsNumber(metric.id())) {
                person = better(situation, person, new Axes(situation, person).measured(metric));
            }
        }
        return person;
    }

    private Person member(String part) {
        Person person = Person.nobody();
        for (PeerKind kind : plan.peerKinds()) {
            person = person.inGroup(kind.kind(), "usual");
        }
        for (Metric metric : plan.plan().metrics()) {
            person = measured(person, metric, Rational.ofDecimal(part));
        }
        boolean shares = plan.plan().components().stream()
                .anyMatch(component -> component.payout() instanceof TargetIncentiveShare);
        boolean own = shares && plan.plan().targetIncentive() instanceof TargetIncentive.None;
        return own
                ? person.withTarget(TargetIncentive.of(new Money(plan.plan().currency(), BigDecimal.valueOf(TARGET))))
                : person;
    }

    private Person measured(Person person, Metric metric, Rational part) {
        Rational whole = Rational.of(metric.unit().isMoney() ? 100_000 : 100);
        Person next = person.with(measurement(metric, part))
                .withPrior(measurement(metric, part.times(Rational.ofDecimal("0.8"))));
        return next.with(new Quota(metric.id(), whole, metric.unit(), Provenance.UNSTATED));
    }

    private Measurement measurement(Metric metric, Rational part) {
        if (metric.measure() instanceof Measure.Events) {
            return events(metric, part);
        }
        MeasurementForm form = MeasurementForms.of(metric, List.of());
        if (metric.measure() instanceof Measure.Numeric) {
            return form.at().apply(part.times(Rational.of(metric.unit().isMoney() ? 100_000 : 100)));
        }
        List<Rational> grid = form.grid().inside(Stretch.ALL, 101);
        int index = part.times(Rational.of(grid.size() - 1L))
                .round(0, java.math.RoundingMode.DOWN)
                .intValueExact();
        return form.at().apply(grid.get(index));
    }

    private Measurement events(Metric metric, Rational part) {
        List<Event> done = new ArrayList<>();
        for (Milestone milestone : milestones(metric)) {
            done.addAll(MilestoneStates.done(
                    milestone,
                    milestone.achievement().required(),
                    MilestoneStates.days(milestone, period).start()));
        }
        EventMeasurement measurement = EventMeasurement.of(metric.id(), done);
        if (!new PlanReading(plan).readsNumber(metric.id())) {
            return measurement;
        }
        MeasurementForm form = EventCounts.form(metric, Person.nobody().with(measurement), period);
        Rational more = part.times(Rational.of(10)).rounded(0, java.math.RoundingMode.DOWN);
        Rational least = form.grid().inside(Stretch.ALL, 2).get(0);
        return form.at().apply(least.plus(more));
    }

    private List<Milestone> milestones(Metric metric) {
        Map<String, Milestone> byId = new LinkedHashMap<>();
        for (Component component : plan.plan().components()) {
            for (Goal goal : component.goals()) {
                if (goal.metric().equals(metric.id()) && goal.scorer() instanceof MilestoneScorer scorer) {
                    scorer.milestones().forEach(milestone -> byId.putIfAbsent(milestone.id(), milestone));
                }
            }
        }
        return List.copyOf(byId.values());
    }

    /** The value beside an edge with which most lines pay; the first one if several do. */
    private static Person better(Situation situation, Person person, Axis axis) {
        Person best = person;
        long most = paying(situation, person);
        for (Rational edge : new EdgeRoots(situation, axis).all().keySet()) {
            for (Rational beside : axis.grid().inside(new Stretch(edge), 2)) {
                Person candidate = axis.person(beside);
                long pays = paying(situation, candidate);
                if (pays > most) {
                    best = candidate;
                    most = pays;
                }
            }
        }
        return best;
    }

    private static long paying(Situation situation, Person person) {
        return situation
                .paid(person)
                .map(Statement::lines)
                .map(lines -> lines.stream()
                        .filter(line -> line.status() == LineStatus.CALCULATED
                                && line.earned().amount().signum() > 0)
                        .count())
                .orElse(-1L);
    }
}
