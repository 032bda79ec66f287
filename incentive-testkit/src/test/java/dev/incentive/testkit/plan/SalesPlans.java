package dev.incentive.testkit.plan;

import dev.incentive.benchmark.Attainment;
import dev.incentive.benchmark.Benchmark;
import dev.incentive.benchmark.Membership;
import dev.incentive.measurement.NumberMeasurement;
import dev.incentive.measurement.Participant;
import dev.incentive.measurement.ShareMeasurement;
import dev.incentive.measurement.Transaction;
import dev.incentive.measurement.TransactionMeasurement;
import dev.incentive.metric.CustomerMetrics;
import dev.incentive.metric.FinancialMetrics;
import dev.incentive.metric.Metric;
import dev.incentive.payout.EvaluatedPer;
import dev.incentive.payout.Multiplier;
import dev.incentive.payout.Operand;
import dev.incentive.payout.PayoutRule;
import dev.incentive.payout.Tier;
import dev.incentive.payout.TierBasis;
import dev.incentive.payout.TierMode;
import dev.incentive.plan.Component;
import dev.incentive.plan.Goal;
import dev.incentive.plan.Plan;
import dev.incentive.plan.Scorecard;
import dev.incentive.plan.UndefinedGoals;
import dev.incentive.plan.UndefinedPolicy;
import dev.incentive.plan.WeightedGoal;
import dev.incentive.scoring.CustomScorer;
import dev.incentive.scoring.ScoreLevel;
import dev.incentive.scoring.Scorer;
import dev.incentive.testkit.choice.Choices;
import dev.incentive.testkit.choice.Draw;
import dev.incentive.testkit.draw.NumberDraw;
import dev.incentive.value.Border;
import dev.incentive.value.CurrencyUnit;
import dev.incentive.value.Money;
import dev.incentive.value.PerformancePeriod;
import dev.incentive.value.Provenance;
import dev.incentive.value.Rational;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

/** Small plans that anybody can calculate, and people who are paid by them. */
final class SalesPlans {

    static final CurrencyUnit USD = CurrencyUnit.of("USD");
    static final PerformancePeriod QUARTER = PerformancePeriod.quarter(2026, 1);
    static final Metric REVENUE = FinancialMetrics.revenue(USD).renamed("revenue", "revenue");
    static final Metric RETENTION = CustomerMetrics.customerRetention().renamed("retention", "retention");

    private SalesPlans() {}

    static Plan.Builder plan(Component... components) {
        Plan.Builder plan = Plan.builder("sales")
                .currency(USD)
                .roundingMode(RoundingMode.HALF_UP)
                .zone(ZoneOffset.UTC)
                .addMetric(REVENUE)
                .addMetric(RETENTION);
        Stream.of(components).forEach(plan::addComponent);
        return plan;
    }

    static Component.Builder commission(String id, String rate) {
        return Component.builder(id, "revenue").payout(PayoutRule.flatRate(rate));
    }

    static Component.Builder tiers(TierMode mode, String... fromAndRates) {
        Tier[] tiers = new Tier[fromAndRates.length / 2];
        for (int index = 0; index < tiers.length; index++) {
            tiers[index] = Tier.of(fromAndRates[2 * index], fromAndRates[2 * index + 1]);
        }
        Component.Builder tiered =
                Component.builder("commission", "revenue").payout(PayoutRule.tiered(mode, TierBasis.AMOUNT, tiers));
        return mode == TierMode.TRANSACTION_AT_REACHED_RATE ? tiered.evaluatedPer(EvaluatedPer.TRANSACTION) : tiered;
    }

    static Component.Builder bonus(Scorer scorer) {
        return Component.builder("bonus", "revenue")
                .benchmark(Benchmark.fixed("1000"))
                .attainment(Attainment.RATIO)
                .scorer(scorer)
                .payout(PayoutRule.flatBonus(Money.of("USD", "100")));
    }

    static CustomScorer custom(CustomScorer scorer) {
        return scorer;
    }

    /** A bonus for a retention of the region's average, or better. */
    static Component.Builder aboveAverage(Membership membership) {
        return Component.builder("bonus", "retention")
                .benchmark(Benchmark.pooledPeers("region", membership))
                .attainment(Attainment.RATIO)
                .scorer(Scorer.threshold("1", Border.AT_OR_ABOVE))
                .payout(PayoutRule.flatBonus(Money.of("USD", "100")))
                .whenUndefined(UndefinedPolicy.ZERO);
    }

    /** Revenue for 0.6 and retention for 0.4 of a bonus. */
    static Component.Builder scorecard() {
        Scorer reached = Scorer.threshold("1", Border.AT_OR_ABOVE);
        return Component.builder(
                        "bonus",
                        Scorecard.additive(
                                UndefinedGoals.SCORECARD_UNDEFINED,
                                new WeightedGoal(
                                        Rational.of("0.6"),
                                        Goal.of("revenue")
                                                .against(Benchmark.fixed("1000"), Attainment.RATIO)
                                                .scoredBy(reached)),
                                new WeightedGoal(
                                        Rational.of("0.4"),
                                        Goal.of("retention")
                                                .against(Benchmark.fixed("0.5"), Attainment.RATIO)
                                                .scoredBy(reached))))
                .payout(PayoutRule.flatBonus(Money.of("USD", "100")));
    }

    static Multiplier doubledFrom(String revenue) {
        return Multiplier.of(
                Operand.measuredValue("revenue"),
                new dev.incentive.scoring.TieredScorer(
                        Border.AT_OR_ABOVE, List.of(ScoreLevel.of("0", "1"), ScoreLevel.of(revenue, "2"))));
    }

    /** Somebody with a revenue near the borders. */
    static Draw<Participant> people(String... borders) {
        Draw<Rational> revenues = revenues(borders);
        return choices -> Participant.builder("somebody")
                .addMeasurement(revenue(revenues.from(choices)))
                .build();
    }

    static Draw<Rational> revenues(String... borders) {
        return new NumberDraw(
                Rational.ZERO,
                Rational.of(2000),
                Rational.of("0.01"),
                Stream.of(borders).map(Rational::of).toList());
    }

    /** Somebody with revenue, retention of up to 4 customers, and a region. */
    static Draw<Participant> peopleOfRegions(String... borders) {
        Draw<Rational> revenues = revenues(borders);
        return choices -> {
            long customers = 1 + choices.below(4);
            return Participant.builder("somebody")
                    .putGroup("region", choices.oneOf("North", "South"))
                    .addMeasurement(revenue(revenues.from(choices)))
                    .addMeasurement(ShareMeasurement.of("retention", choices.below(customers + 1), customers))
                    .build();
        };
    }

    /** Somebody with revenue, and now and then nothing known of the customers. */
    static Draw<Participant> peopleWithGaps(String... borders) {
        Draw<Rational> revenues = revenues(borders);
        return choices -> {
            Participant.Builder somebody =
                    Participant.builder("somebody").addMeasurement(revenue(revenues.from(choices)));
            if (!choices.oneIn(3)) {
                somebody.addMeasurement(ShareMeasurement.of("retention", 1 + choices.below(4), 4));
            }
            return somebody.build();
        };
    }

    /** Somebody with transactions. */
    static Draw<Participant> sellers(String... borders) {
        Draw<Rational> amounts = revenues(borders);
        return choices -> {
            int[] number = {0};
            List<Transaction> sales =
                    choices.several(1, 3, each -> new Transaction("t" + number[0]++, day(each), amounts.from(each)));
            return Participant.builder("somebody")
                    .addMeasurement(new TransactionMeasurement("revenue", sales, REVENUE.unit(), Provenance.UNSTATED))
                    .build();
        };
    }

    private static LocalDate day(Choices choices) {
        return QUARTER.start().plusDays(choices.below(90));
    }

    static NumberMeasurement revenue(Rational amount) {
        return new NumberMeasurement("revenue", amount, REVENUE.unit(), Provenance.UNSTATED);
    }
}
