package dev.incentive.testkit.breakpoint;

import dev.incentive.benchmark.PriorPeriodBenchmark;
import dev.incentive.benchmark.Progress;
import dev.incentive.benchmark.QuotaBenchmark;
import dev.incentive.evaluation.Edge;
import dev.incentive.measurement.Measurement;
import dev.incentive.measurement.NumberMeasurement;
import dev.incentive.measurement.Quota;
import dev.incentive.measurement.TargetIncentive;
import dev.incentive.metric.Measure;
import dev.incentive.metric.Metric;
import dev.incentive.payout.TargetIncentiveShare;
import dev.incentive.plan.Goal;
import dev.incentive.value.CurrencyUnit;
import dev.incentive.value.Money;
import dev.incentive.value.Provenance;
import dev.incentive.value.Rational;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The inputs of a person that are numbers and that a plan reads. */
final class Axes {

    private final Situation situation;
    private final Person base;
    private final PlanReading reading;

    Axes(Situation situation, Person base) {
        this.situation = situation;
        this.base = base;
        this.reading = new PlanReading(situation.plan());
    }

    List<Axis> all() {
        List<Axis> all = new ArrayList<>();
        for (Metric metric : situation.plan().plan().metrics()) {
            if (reading.readsNumber(metric.id())) {
                of(metric, all);
            }
        }
        boolean shares = situation.plan().plan().components().stream()
                .anyMatch(component -> component.payout() instanceof TargetIncentiveShare);
        if (shares) {
            all.add(target());
        }
        return all;
    }

    private void of(Metric metric, List<Axis> all) {
        all.add(measured(metric));
        if (has(metric, goal -> goal.benchmark() instanceof QuotaBenchmark)) {
            all.add(quota(metric));
        }
        if (has(metric, Axes::readsPrior)) {
            all.add(along(Input.Kind.PRIOR_MEASUREMENT, metric, Person::withPrior));
        }
        if (metric.measure() instanceof Measure.Numeric && reading.readsCredited(metric.id())) {
            all.add(credited(metric));
        }
    }

    static boolean readsPrior(Goal goal) {
        return goal.benchmark() instanceof PriorPeriodBenchmark
                || (goal.attainment() instanceof Progress progress
                        && progress.start() instanceof Progress.PriorPeriodStart);
    }

    private boolean has(Metric metric, Predicate<Goal> what) {
        return goals(metric).anyMatch(what);
    }

    private Stream<Goal> goals(Metric metric) {
        return situation.plan().plan().components().stream()
                .flatMap(component -> component.goals().stream())
                .filter(goal -> goal.metric().equals(metric.id()));
    }

    Axis measured(Metric metric) {
        return along(Input.Kind.MEASUREMENT, metric, Person::with);
    }

    /** Of answers and parts of a whole as many are taken as it needs for the edges to be met exactly. */
    private Axis along(Input.Kind kind, Metric metric, BiFunction<Person, Measurement, Person> change) {
        List<Rational> edges = situation.edges(base).stream()
                .filter(edge -> edge.metric().equals(metric.id()))
                .map(Edge::value)
                .toList();
        Axis first = along(kind, form(kind, metric, edges), change);
        Set<Rational> met = new EdgeRoots(situation, first).all().keySet();
        List<Rational> values =
                met.stream().map(position -> position.times(first.factor())).toList();
        return along(kind, form(kind, metric, values), change);
    }

    private MeasurementForm form(Input.Kind kind, Metric metric, Collection<Rational> values) {
        if (metric.measure() instanceof Measure.Events) {
            Person person = kind == Input.Kind.MEASUREMENT ? base : Person.nobody();
            return EventCounts.form(metric, person, situation.period());
        }
        return MeasurementForms.of(metric, values);
    }

    private Axis along(Input.Kind kind, MeasurementForm form, BiFunction<Person, Measurement, Person> change) {
        return new Axis(
                new Input(kind, form.metric().id()),
                form.grid(),
                form.factor(),
                form.whole(),
                position -> change.apply(base, form.at().apply(position)));
    }

    private Axis quota(Metric metric) {
        return new Axis(
                new Input(Input.Kind.QUOTA, metric.id()),
                Grid.everywhere(metric.smallestStep()),
                value -> base.with(new Quota(metric.id(), value, metric.unit(), Provenance.UNSTATED)));
    }

    private Axis credited(Metric metric) {
        return new Axis(
                new Input(Input.Kind.ALREADY_CREDITED, metric.id()),
                Grid.everywhere(metric.smallestStep()),
                value -> base.withCredited(
                        new NumberMeasurement(metric.id(), value, metric.unit(), Provenance.UNSTATED)));
    }

    private Axis target() {
        CurrencyUnit currency = situation.plan().plan().currency();
        return new Axis(
                new Input(Input.Kind.TARGET_INCENTIVE, ""),
                Grid.from(Rational.ZERO, Rational.of(BigDecimal.ONE.movePointLeft(currency.decimals()))),
                value -> base.withTarget(TargetIncentive.of(
                        new Money(currency, value.round(currency.decimals(), RoundingMode.UNNECESSARY)))));
    }
}
