package dev.incentive.documentation;

import dev.incentive.benchmark.PeerStatistics;
import dev.incentive.evaluation.PlanEvaluator;
import dev.incentive.measurement.Measurement;
import dev.incentive.measurement.NumberMeasurement;
import dev.incentive.measurement.Participant;
import dev.incentive.metric.Direction;
import dev.incentive.metric.Measure;
import dev.incentive.metric.Metric;
import dev.incentive.metric.MetricKind;
import dev.incentive.metric.Perspective;
import dev.incentive.plan.Component;
import dev.incentive.plan.Plan;
import dev.incentive.problem.IncentiveException;
import dev.incentive.statement.Statement;
import dev.incentive.statement.StatementLine;
import dev.incentive.value.CurrencyUnit;
import dev.incentive.value.Money;
import dev.incentive.value.PerformancePeriod;
import dev.incentive.value.Provenance;
import dev.incentive.value.Rational;
import dev.incentive.value.Unit;
import java.math.RoundingMode;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The plans and people behind the documented tables: dollars, half up, the second quarter of 2026, unless said otherwise. */
final class SmallPlans {

    static final Unit USD = Unit.money(CurrencyUnit.of("USD"));
    static final PerformancePeriod QUARTER = PerformancePeriod.quarter(2026, 2);

    private SmallPlans() {}

    static Metric metric(String id, Measure measure, Unit unit, Direction direction) {
        return Metric.builder(id)
                .perspective(Perspective.FINANCIAL)
                .kind(MetricKind.QUANTITATIVE)
                .measure(measure)
                .unit(unit)
                .direction(direction)
                .build();
    }

    static Metric revenue() {
        return metric("revenue", Measure.number(), USD, Direction.HIGHER_IS_BETTER);
    }

    static Metric points() {
        return metric("points", Measure.number(), Unit.POINTS, Direction.HIGHER_IS_BETTER);
    }

    static Plan.Builder plan(RoundingMode mode, Metric... metrics) {
        Plan.Builder plan = Plan.builder("plan")
                .currency(CurrencyUnit.of("USD"))
                .roundingMode(mode)
                .zone(ZoneId.of("UTC"));
        for (Metric metric : metrics) {
            plan.addMetric(metric);
        }
        return plan;
    }

    static Plan plan(Metric metric, Component component) {
        return plan(RoundingMode.HALF_UP, metric).addComponent(component).build();
    }

    static Measurement number(Metric metric, Rational value) {
        return new NumberMeasurement(metric.id(), value, metric.unit(), Provenance.UNSTATED);
    }

    static Participant.Builder person(Measurement... measurements) {
        Participant.Builder person = Participant.builder("E1");
        for (Measurement measurement : measurements) {
            person.addMeasurement(measurement);
        }
        return person;
    }

    static Participant credited(Rational amount) {
        return person(number(revenue(), amount)).build();
    }

    static Statement statement(Plan plan, Participant participant) {
        return statement(plan, participant, QUARTER);
    }

    static Statement statement(Plan plan, Participant participant, PerformancePeriod period) {
        return PlanEvaluator.of(plan.resolve()).evaluate(participant, period, PeerStatistics.NOBODY);
    }

    /** The total, or the codes of what stops it. */
    static String pays(Plan plan, Participant participant) {
        return orCodes(() -> text(statement(plan, participant).total()));
    }

    static String lines(Statement statement, Function<StatementLine, Money> part) {
        return joined(statement.lines().stream().map(part).map(SmallPlans::text).toList());
    }

    static String joined(List<String> parts) {
        return parts.isEmpty() ? TableRow.NOTHING : String.join("; ", parts);
    }

    static String text(Money money) {
        return money.amount().toPlainString();
    }

    static String orCodes(Supplier<String> result) {
        try {
            return result.get();
        } catch (IncentiveException refused) {
            return codes(refused);
        }
    }

    static String codes(IncentiveException refused) {
        return refused.problems().stream()
                .map(problem -> problem.code().name())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    /** The codes of what a plan's check finds, or nothing. */
    static String found(Plan plan) {
        return joined(plan.check().stream()
                .map(problem -> problem.code().name())
                .distinct()
                .toList());
    }
}
