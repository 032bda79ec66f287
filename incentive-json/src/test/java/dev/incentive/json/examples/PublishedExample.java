package dev.incentive.json.examples;

import dev.incentive.measurement.Participant;
import dev.incentive.measurement.Population;
import dev.incentive.metric.Direction;
import dev.incentive.metric.Measure;
import dev.incentive.metric.Metric;
import dev.incentive.metric.MetricKind;
import dev.incentive.metric.Perspective;
import dev.incentive.plan.Component;
import dev.incentive.plan.Plan;
import dev.incentive.value.CurrencyUnit;
import dev.incentive.value.PerformancePeriod;
import dev.incentive.value.Unit;
import java.math.RoundingMode;
import java.time.ZoneId;
import java.util.List;

/** A published example, written with the builders. */
record PublishedExample(String name, Plan plan, Population population) {

    static final PerformancePeriod QUARTER = PerformancePeriod.of("2019-01-01", "2019-04-01");
    static final Unit DOLLARS = Unit.money(CurrencyUnit.of("USD"));

    static PublishedExample of(String name, Plan plan, Participant... participants) {
        return of(name, plan, QUARTER, participants);
    }

    static PublishedExample of(String name, Plan plan, PerformancePeriod period, Participant... participants) {
        Population population = Population.builder(plan.id(), period)
                .addAllParticipants(List.of(participants))
                .build();
        return new PublishedExample(name, plan, population);
    }

    /** A plan in dollars and cents, rounded half up. */
    static Plan.Builder plan(String id) {
        return Plan.builder(id)
                .currency(CurrencyUnit.of("USD"))
                .roundingMode(RoundingMode.HALF_UP)
                .zone(ZoneId.of("UTC"));
    }

    static Plan plan(String id, Metric metric, Component... components) {
        Plan.Builder plan = plan(id).addMetric(metric);
        for (Component component : components) {
            plan.addComponent(component);
        }
        return plan.build();
    }

    static Metric revenue() {
        return number("revenue", DOLLARS);
    }

    static Metric number(String id, Unit unit) {
        return metric(id, Measure.number(), unit, Direction.HIGHER_IS_BETTER);
    }

    static Metric metric(String id, Measure measure, Unit unit, Direction direction) {
        return Metric.builder(id)
                .perspective(Perspective.FINANCIAL)
                .kind(MetricKind.QUANTITATIVE)
                .measure(measure)
                .unit(unit)
                .direction(direction)
                .build();
    }

    @Override
    public String toString() {
        return name;
    }
}
