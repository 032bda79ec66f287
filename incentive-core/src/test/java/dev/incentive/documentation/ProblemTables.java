package dev.incentive.documentation;

import static dev.incentive.documentation.SmallPlans.QUARTER;
import static dev.incentive.documentation.SmallPlans.USD;
import static dev.incentive.documentation.SmallPlans.found;
import static dev.incentive.documentation.SmallPlans.joined;
import static dev.incentive.documentation.SmallPlans.metric;
import static dev.incentive.documentation.SmallPlans.pays;
import static dev.incentive.documentation.SmallPlans.person;
import static dev.incentive.documentation.SmallPlans.plan;
import static dev.incentive.documentation.SmallPlans.revenue;

import dev.incentive.benchmark.Attainment;
import dev.incentive.benchmark.Benchmark;
import dev.incentive.evaluation.Evaluation;
import dev.incentive.evaluation.PlanEvaluator;
import dev.incentive.measurement.NumberMeasurement;
import dev.incentive.measurement.Participant;
import dev.incentive.measurement.Population;
import dev.incentive.measurement.Transaction;
import dev.incentive.measurement.TransactionMeasurement;
import dev.incentive.metric.Direction;
import dev.incentive.metric.Measure;
import dev.incentive.payout.Cap;
import dev.incentive.payout.Floor;
import dev.incentive.payout.Gate;
import dev.incentive.payout.PayoutRule;
import dev.incentive.payout.Tier;
import dev.incentive.payout.TierBasis;
import dev.incentive.payout.TierMode;
import dev.incentive.plan.Component;
import dev.incentive.plan.Plan;
import dev.incentive.scoring.ScoreLevel;
import dev.incentive.scoring.Scorer;
import dev.incentive.scoring.ScorerNeeds;
import dev.incentive.value.Border;
import dev.incentive.value.Money;
import dev.incentive.value.Rational;
import dev.incentive.value.Unit;
import java.util.List;

/** The tables of what is refused. */
final class ProblemTables {

    private static final PayoutRule BONUS = PayoutRule.flatBonus(Money.of("USD", "1000"));

    private ProblemTables() {}

    static void addTo(TableChecks checks) {
        checks.add("units", "found", row -> found(written(row.text("written"))));
        checks.add("tiers-refused", "tiers of a commission", row -> found(tiers(row)))
                .add("tiers-refused", "levels of a score", row -> found(levels(row)));
        checks.add("problems", "found", row -> found(written(row.text("plan"))))
                .add(
                        "problems",
                        "places",
                        row -> joined(written(row.text("plan")).check().stream()
                                .map(problem -> problem.place().pointer())
                                .toList()));
        checks.add("inputs-refused", "found", row -> pays(tenPercent(), input(row.text("input"))));
        checks.add("foreign", "A", row -> ran(row, "A")).add("foreign", "B", row -> ran(row, "B"));
    }

    private static Component.Builder bonus() {
        return Component.builder("bonus", "revenue")
                .benchmark(Benchmark.fixed("100"))
                .attainment(Attainment.RATIO)
                .scorer(Scorer.threshold("1", Border.AT_OR_ABOVE))
                .payout(BONUS);
    }

    private static Component rate(String rate) {
        return TierTables.commission(PayoutRule.flatRate(rate));
    }

    private static Plan tenPercent() {
        return plan(revenue(), rate("0.1"));
    }

    private static Plan written(String text) {
        return switch (text) {
            case "a rate of 0.05" -> plan(revenue(), rate("0.05"));
            case "a rate of 5" -> plan(revenue(), rate("5"));
            case "a rate of -0.05" -> plan(revenue(), rate("-0.05"));
            case "a bonus of 2500.005" ->
                plan(
                        revenue(),
                        bonus().payout(PayoutRule.flatBonus(Money.of("USD", "2500.005")))
                                .build());
            case "a bonus in EUR in a plan in USD" ->
                plan(
                        revenue(),
                        bonus().payout(PayoutRule.flatBonus(Money.of("EUR", "2500")))
                                .build());
            case "a share in points" ->
                plan(metric("revenue", Measure.share(), Unit.POINTS, Direction.HIGHER_IS_BETTER), bonus().build());
            case "a misspelt metric and a negative rate" ->
                plan(
                        revenue(),
                        Component.builder("commission", "revenu")
                                .payout(PayoutRule.flatRate("-0.05"))
                                .build());
            case "a ratio with a fixed target of 0" ->
                plan(revenue(), bonus().benchmark(Benchmark.fixed("0")).build());
            case "a gate on an unknown metric" ->
                plan(
                        revenue(),
                        bonus().gate(Gate.measuredValue("nps", Border.AT_OR_ABOVE, "30"))
                                .build());
            case "a floor of 600 above a cap of 500" ->
                plan(
                        revenue(),
                        bonus().addFloor(Floor.componentPayout("600"))
                                .addCap(Cap.componentPayout("500"))
                                .build());
            case "a prorated cap and no basis" ->
                plan(
                        revenue(),
                        bonus().addCap(Cap.componentPayout("500").byActivePart())
                                .build());
            case "each transaction at the rate reached, not said per what" ->
                plan(
                        revenue(),
                        TierTables.commission(
                                TierTables.tiered(TierMode.TRANSACTION_AT_REACHED_RATE, Border.AT_OR_ABOVE)));
            case "whole amount, 6 % below and 4 % above 150000" ->
                plan(
                        revenue(),
                        TierTables.commission(PayoutRule.tiered(
                                TierMode.WHOLE_AMOUNT,
                                TierBasis.AMOUNT,
                                Tier.of("0", "0.06"),
                                Tier.of("150000", "0.04"))));
            default -> throw new IllegalStateException("nothing is known of '" + text + "'");
        };
    }

    private static Plan tiers(TableRow row) {
        Tier[] tiers =
                row.list("edges").stream().map(edge -> Tier.of(edge, "0.05")).toArray(Tier[]::new);
        return plan(revenue(), TierTables.commission(PayoutRule.tiered(TierMode.MARGINAL, TierBasis.AMOUNT, tiers)));
    }

    private static Plan levels(TableRow row) {
        ScoreLevel[] levels =
                row.list("edges").stream().map(edge -> ScoreLevel.of(edge, "1")).toArray(ScoreLevel[]::new);
        return plan(
                revenue(),
                bonus().scorer(Scorer.tiered(Border.AT_OR_ABOVE, levels)).build());
    }

    private static Participant input(String text) {
        return switch (text) {
            case "100 in EUR for a metric in USD" ->
                person(NumberMeasurement.of("revenue", "100", new Unit("EUR"))).build();
            case "a transaction on 2026-07-01" -> person(onDay("t1", 91)).build();
            case "a transaction on 2026-06-30" -> person(onDay("t1", 90)).build();
            case "transaction t1 twice, unchanged" -> person(twice("100")).build();
            case "transaction t1 twice, with other amounts" ->
                person(twice("101")).build();
            case "active days, and a plan without a basis" ->
                person(NumberMeasurement.of("revenue", "100", USD))
                        .addActivePeriod(QUARTER)
                        .build();
            case "two measurements of one metric" ->
                person(NumberMeasurement.of("revenue", "100", USD), NumberMeasurement.of("revenue", "100", USD))
                        .build();
            default -> throw new IllegalStateException("nothing is known of '" + text + "'");
        };
    }

    private static TransactionMeasurement onDay(String id, long day) {
        return TransactionMeasurement.of(
                "revenue", USD, List.of(Transaction.of(id, QUARTER.start().plusDays(day), "100")));
    }

    private static TransactionMeasurement twice(String second) {
        return TransactionMeasurement.of(
                "revenue",
                USD,
                List.of(Transaction.of("t1", QUARTER.start(), "100"), Transaction.of("t1", QUARTER.start(), second)));
    }

    /** Somebody's own scorer, which cannot take negative revenue, on A with −100 and B with 100. */
    private static String ran(TableRow row, String id) {
        Scorer own = Scorer.custom("acme.own", ScorerNeeds.measuredValue(), in -> {
            if (in.measured().value().signum() >= 0) {
                return Rational.ONE;
            }
            if (row.text("for A the scorer").startsWith("throws")) {
                throw new IllegalArgumentException("negative");
            }
            return Rational.of(row.list("for A the scorer").get(1));
        });
        Plan plan = plan(
                revenue(),
                Component.builder("bonus", "revenue").scorer(own).payout(BONUS).build());
        Evaluation result = PlanEvaluator.of(plan.resolve())
                .evaluate(Population.builder("plan", QUARTER)
                        .addParticipant(Participant.builder("A")
                                .addMeasurement(NumberMeasurement.of("revenue", "-100", USD))
                                .build())
                        .addParticipant(Participant.builder("B")
                                .addMeasurement(NumberMeasurement.of("revenue", "100", USD))
                                .build())
                        .build());
        return result.statements().stream()
                .filter(statement -> statement.participant().equals(id))
                .map(statement -> SmallPlans.text(statement.total()))
                .findFirst()
                .orElseGet(
                        () -> result.failures().get(0).problems().get(0).code().name());
    }
}
