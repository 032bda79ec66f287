package dev.incentive.examples.documentation;

import static dev.incentive.examples.documentation.FiveMinuteTourTest.resource;
import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.evaluation.PlanEvaluator;
import dev.incentive.json.IncentiveJson;
// region second-imports
import dev.incentive.measurement.Event;
import dev.incentive.measurement.EventMeasurement;
import dev.incentive.measurement.NumberMeasurement;
import dev.incentive.measurement.Participant;
import dev.incentive.measurement.Population;
import dev.incentive.metric.Counting;
import dev.incentive.metric.Direction;
import dev.incentive.metric.Measure;
import dev.incentive.metric.Metric;
import dev.incentive.metric.MetricKind;
import dev.incentive.metric.Perspective;
import dev.incentive.payout.Cap;
import dev.incentive.payout.Gate;
import dev.incentive.payout.PayoutRule;
import dev.incentive.payout.Tier;
import dev.incentive.payout.TierBasis;
import dev.incentive.payout.TierMode;
import dev.incentive.plan.Component;
import dev.incentive.plan.Plan;
import dev.incentive.scoring.Achievement;
import dev.incentive.scoring.Achievement.Completion;
import dev.incentive.scoring.Milestone;
import dev.incentive.scoring.Scorer;
import dev.incentive.statement.Statement;
import dev.incentive.value.Border;
import dev.incentive.value.CurrencyUnit;
import dev.incentive.value.Money;
import dev.incentive.value.PerformancePeriod;
import dev.incentive.value.Unit;
// endregion
import java.io.IOException;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class SecondPlanTest {

    @Test
    void thePlanInJavaAndThePlanInJsonAreTheSame() throws IOException {
        assertThat(plan()).isEqualTo(IncentiveJson.standard().readPlan(resource("second-plan.json")));
    }

    @Test
    void measurementsInJavaAndMeasurementsInJsonAreTheSame() throws IOException {
        assertThat(population())
                .isEqualTo(IncentiveJson.standard().readPopulation(resource("second-measurements.json")));
    }

    @Test
    void theGateShownAloneIsThatOfThePlan() throws IOException {
        assertThat(resource("second-plan.json").replaceAll("\\s", ""))
                .contains(resource("second-gate.json").replaceAll("\\s", ""));
    }

    @Test
    void thePlanPaysWhatThePageSays() {
        Statement statement = PlanEvaluator.of(plan().resolve())
                .evaluate(population())
                .statements()
                .get(0);
        // 50,000 at 2 % and 37,655.50 at 3 %: 2,129.665, a tie; 1,200 for 0.5 + 0 + 0.2 * 137/200.
        assertThat(statement.lines().get(0).amount()).isEqualTo(Money.of("EUR", "2129.66"));
        assertThat(statement.lines().get(1).amount()).isEqualTo(Money.of("EUR", "764.40"));
        assertThat(statement.total()).isEqualTo(Money.of("EUR", "2894.06"));
    }

    private static Plan plan() {
        // region second-plan
        Plan plan = Plan.builder("customer-success")
                .currency(CurrencyUnit.of("EUR"))
                .roundingMode(RoundingMode.HALF_EVEN)
                .zone(ZoneId.of("Europe/Berlin"))
                .addMetric(Metric.builder("renewals")
                        .perspective(Perspective.FINANCIAL)
                        .kind(MetricKind.QUANTITATIVE)
                        .measure(Measure.number())
                        .unit(Unit.money(CurrencyUnit.of("EUR")))
                        .direction(Direction.HIGHER_IS_BETTER)
                        .build())
                .addMetric(Metric.builder("relations")
                        .perspective(Perspective.TERRITORY)
                        .kind(MetricKind.QUALITATIVE)
                        .measure(Measure.events(Counting.EVENTS))
                        .unit(Unit.COUNT)
                        .direction(Direction.HIGHER_IS_BETTER)
                        .build())
                .addComponent(Component.builder("commission", "renewals")
                        .payout(PayoutRule.tiered(
                                TierMode.MARGINAL,
                                TierBasis.AMOUNT,
                                Tier.of("0", "0.02"),
                                Tier.of("50000", "0.03"),
                                Tier.of("120000", "0.045")))
                        .build())
                .addComponent(Component.builder("goals", "relations")
                        .scorer(Scorer.milestones(
                                Milestone.of(
                                        "sessions",
                                        "Discovery sessions with at least five key accounts",
                                        "0.5",
                                        Achievement.distinct(5, Completion.ALL_OR_NOTHING)),
                                Milestone.of(
                                        "partners",
                                        "Two local partnerships signed",
                                        "0.3",
                                        Achievement.counted(2, Completion.ALL_OR_NOTHING)),
                                Milestone.of(
                                        "visitors",
                                        "200 visitors at the trade show",
                                        "0.2",
                                        Achievement.counted(200, Completion.PROPORTIONAL))))
                        .payout(PayoutRule.flatBonus(Money.of("EUR", "1200")))
                        .gate(Gate.measuredValue("renewals", Border.AT_OR_ABOVE, "80000"))
                        .build())
                .addCap(Cap.planTotal("7000"))
                .build();
        // endregion
        return plan;
    }

    private static Population population() {
        Unit eur = Unit.money(CurrencyUnit.of("EUR"));
        // region second-measurements
        LocalDate may = LocalDate.of(2026, 5, 12);
        Population quarter = Population.builder("customer-success", PerformancePeriod.quarter(2026, 2))
                .addParticipant(Participant.builder("E042")
                        .addMeasurement(
                                NumberMeasurement.of("renewals", "87655.5", eur).from("billing", "run 2026-07-01"))
                        .addMeasurement(EventMeasurement.of(
                                "relations",
                                List.of(
                                        Event.forMilestone("s1", "sessions", may, "account-1", "minutes-1"),
                                        Event.forMilestone("s2", "sessions", may, "account-2", "minutes-2"),
                                        Event.forMilestone("s3", "sessions", may, "account-3", "minutes-3"),
                                        Event.forMilestone("s4", "sessions", may, "account-4", "minutes-4"),
                                        Event.forMilestone("s5", "sessions", may, "account-5", "minutes-5"),
                                        Event.forMilestone("p1", "partners", may, "", "contract-9"),
                                        Event.forMilestone("v1", "visitors", may, "", "badge-scan")
                                                .withQuantity(137))))
                        .build())
                .build();
        // endregion
        return quarter;
    }
}
