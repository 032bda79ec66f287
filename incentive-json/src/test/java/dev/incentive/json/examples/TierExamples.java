package dev.incentive.json.examples;

import static dev.incentive.json.examples.PublishedExample.DOLLARS;
import static dev.incentive.json.examples.PublishedExample.plan;
import static dev.incentive.json.examples.PublishedExample.revenue;

import dev.incentive.benchmark.Attainment;
import dev.incentive.benchmark.Benchmark;
import dev.incentive.measurement.NumberMeasurement;
import dev.incentive.measurement.Participant;
import dev.incentive.measurement.Quota;
import dev.incentive.measurement.Transaction;
import dev.incentive.measurement.TransactionMeasurement;
import dev.incentive.payout.AmountTier;
import dev.incentive.payout.EvaluatedPer;
import dev.incentive.payout.Gate;
import dev.incentive.payout.PayoutRule;
import dev.incentive.payout.Tier;
import dev.incentive.payout.TierBasis;
import dev.incentive.payout.TierMode;
import dev.incentive.plan.Component;
import dev.incentive.plan.Plan;
import dev.incentive.value.Border;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Published examples of commission by tiers. */
final class TierExamples {

    private static final Tier[] FOUR_BANDS = {
        Tier.of("0", "0.01"), Tier.of("10000", "0.02"), Tier.of("50000", "0.03"), Tier.of("100000", "0.04")
    };
    private static final Tier[] QUARTERS_OF_A_HUNDRED_THOUSAND = {
        Tier.of("0", "0.01"), Tier.of("25000", "0.02"), Tier.of("50000", "0.03"), Tier.of("75000", "0.04")
    };
    private static final Tier[] FIVE_THEN_EIGHT = {Tier.of("0", "0.05"), Tier.of("50000", "0.08")};

    private TierExamples() {}

    static Stream<PublishedExample> all() {
        return Stream.of(
                PublishedExample.of(
                        "three-bands-in-a-fresh-window",
                        marginal(Tier.of("0", "0.03"), Tier.of("300000", "0.05"), Tier.of("500000", "0.07")),
                        earning("rep", "600000")),
                interpolatedAmounts(),
                PublishedExample.of(
                        "rate-of-the-reached-tier-on-everything",
                        tiered(TierMode.WHOLE_AMOUNT, FOUR_BANDS),
                        earning("a", "5000"),
                        earning("b", "15000"),
                        earning("c", "60000")),
                PublishedExample.of(
                        "rate-of-each-tier-on-its-part",
                        marginal(FOUR_BANDS),
                        earning("b", "15000"),
                        earning("c", "60000")),
                PublishedExample.of(
                        "an-edge-belongs-to-the-upper-tier",
                        tiered(TierMode.WHOLE_AMOUNT, QUARTERS_OF_A_HUNDRED_THOUSAND),
                        earning("at-the-edge", "50000"),
                        earning("above-the-table", "100000.01")),
                PublishedExample.of(
                        "an-edge-belongs-to-the-lower-tier-if-the-plan-says-so",
                        commission(PayoutRule.tiered(
                                TierMode.WHOLE_AMOUNT, TierBasis.AMOUNT, Border.ABOVE, QUARTERS_OF_A_HUNDRED_THOUSAND)),
                        earning("at-the-edge", "50000")),
                PublishedExample.of(
                        "a-deal-after-what-was-credited-before",
                        marginal(Tier.of("0", "0.04"), Tier.of("150000", "0.06"), Tier.of("250000", "0.08")),
                        after("145000", "20000")),
                PublishedExample.of(
                        "two-sales-each-tier-on-its-part",
                        marginal(FIVE_THEN_EIGHT),
                        selling("rep", sale("a", 1, "45000"), sale("b", 2, "15000")),
                        selling("swapped", sale("a", 2, "45000"), sale("b", 1, "15000"))),
                PublishedExample.of(
                        "two-sales-each-at-the-rate-it-reaches",
                        perTransaction(PayoutRule.tiered(
                                TierMode.TRANSACTION_AT_REACHED_RATE, TierBasis.AMOUNT, FIVE_THEN_EIGHT)),
                        selling("rep", sale("a", 1, "45000"), sale("b", 2, "15000")),
                        selling("swapped", sale("a", 2, "45000"), sale("b", 1, "15000"))),
                PublishedExample.of(
                        "nothing-below-a-threshold-band",
                        marginal(Tier.of("0", "0"), Tier.of("10000", "0.05"), Tier.of("12500", "0.1")),
                        earning("a", "12500"),
                        earning("b", "15000")),
                PublishedExample.of(
                        "excess-bands",
                        marginal(Tier.of("0", "0.05"), Tier.of("100000", "0.06"), Tier.of("125000", "0.07")),
                        earning("rep", "150000")),
                excessBandsAfterTheAnnualQuota(),
                PublishedExample.of(
                        "bands-that-fall",
                        marginal(Tier.of("0", "0.1"), Tier.of("10000", "0.07"), Tier.of("20000", "0.05")),
                        earning("rep", "25000")),
                PublishedExample.of(
                        "bands-that-fall-on-everything",
                        tiered(
                                TierMode.WHOLE_AMOUNT,
                                Tier.of("0", "0.1"),
                                Tier.of("10000", "0.07"),
                                Tier.of("20000", "0.05")),
                        earning("rep", "25000")));
    }

    private static PublishedExample interpolatedAmounts() {
        PayoutRule amounts = PayoutRule.interpolated(
                "20000",
                AmountTier.of("0", "10"),
                AmountTier.of("1000", "40"),
                AmountTier.of("3000", "100"),
                AmountTier.of("8000", "2000"));
        return PublishedExample.of(
                "amounts-that-accrue-over-a-tier",
                commission(amounts),
                earning("a", "200"),
                earning("b", "300"),
                earning("c", "1500"),
                earning("d", "1200"),
                earning("e", "2000"),
                earning("f", "4500"));
    }

    /** The bands above the quota are a component of their own, so that a gate can close them. */
    private static PublishedExample excessBandsAfterTheAnnualQuota() {
        Plan plan = PublishedExample.plan("plan")
                .addMetric(revenue())
                .addMetric(PublishedExample.number("annual-revenue", DOLLARS))
                .addComponent(Component.builder("base", "revenue")
                        .payout(PayoutRule.flatRate("0.05"))
                        .build())
                .addComponent(Component.builder("above-the-quota", "revenue")
                        .payout(PayoutRule.tiered(
                                TierMode.MARGINAL,
                                TierBasis.AMOUNT,
                                Tier.of("0", "0"),
                                Tier.of("100000", "0.01"),
                                Tier.of("125000", "0.02")))
                        .gate(Gate.attainment("annual-quota", Border.AT_OR_ABOVE, "1"))
                        .build())
                .addComponent(Component.builder("annual-quota", "annual-revenue")
                        .benchmark(Benchmark.quota())
                        .attainment(Attainment.RATIO)
                        .payout(PayoutRule.flatRate("0"))
                        .build())
                .build();
        return PublishedExample.of(
                "excess-bands-only-after-the-annual-quota",
                plan,
                annual("first-quarter", "50000", "50000"),
                annual("second-quarter", "75000", "125000"),
                annual("third-quarter", "200000", "325000"),
                annual("after-the-quota", "150000", "400000"));
    }

    private static Participant annual(String id, String quarter, String year) {
        return Participant.builder(id)
                .addQuota(Quota.of("annual-revenue", "400000", DOLLARS))
                .addMeasurement(NumberMeasurement.of("revenue", quarter, DOLLARS))
                .addMeasurement(NumberMeasurement.of("annual-revenue", year, DOLLARS))
                .build();
    }

    private static Plan marginal(Tier... tiers) {
        return tiered(TierMode.MARGINAL, tiers);
    }

    private static Plan tiered(TierMode mode, Tier... tiers) {
        return commission(PayoutRule.tiered(mode, TierBasis.AMOUNT, tiers));
    }

    private static Plan commission(PayoutRule rule) {
        return plan(
                "plan",
                revenue(),
                Component.builder("commission", "revenue").payout(rule).build());
    }

    private static Plan perTransaction(PayoutRule rule) {
        return plan(
                "plan",
                revenue(),
                Component.builder("commission", "revenue")
                        .payout(rule)
                        .evaluatedPer(EvaluatedPer.TRANSACTION)
                        .build());
    }

    private static Participant earning(String id, String amount) {
        return Participant.builder(id)
                .addMeasurement(NumberMeasurement.of("revenue", amount, DOLLARS))
                .build();
    }

    private static Participant after(String already, String amount) {
        return Participant.builder("rep")
                .addMeasurement(NumberMeasurement.of("revenue", amount, DOLLARS))
                .addAlreadyCredited(NumberMeasurement.of("revenue", already, DOLLARS))
                .build();
    }

    private static Participant selling(String id, Transaction... sales) {
        return Participant.builder(id)
                .addMeasurement(TransactionMeasurement.of("revenue", DOLLARS, List.of(sales)))
                .build();
    }

    private static Transaction sale(String id, int day, String amount) {
        return Transaction.of(id, LocalDate.of(2019, 1, day), amount);
    }
}
