package dev.incentive.payout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.arbitraries.CommissionCase;
import dev.incentive.derivation.Derivation;
import dev.incentive.value.Border;
import dev.incentive.value.Rational;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** Commissions by tiers (T1, T2, T3), against a calculation with plain decimals, tier by tier. */
class TieredCommissionProperties {

    @Property(tries = 2_000)
    void thePayoutIsThatOfTheCalculationByHand(@ForAll("cases") CommissionCase example) {
        assertThat(decimal(example.payoutOn(example.amount()).value()))
                .isEqualByComparingTo(byHand(example, decimal(example.amount())));
    }

    @Property(tries = 2_000)
    void afterAnEarlierAmountThePayoutIsTheDifferenceByHand(@ForAll("cases") CommissionCase example) {
        BigDecimal both = decimal(example.already()).add(decimal(example.amount()));
        assertThat(decimal(example.payout().value()))
                .isEqualByComparingTo(byHand(example, both).subtract(byHand(example, decimal(example.already()))));
    }

    @Property
    void theDerivationRecombinesToThePayout(@ForAll("cases") CommissionCase example) {
        Derivation payout = example.payout();
        assertThat(payout.recompute()).isEqualTo(payout.value());
    }

    @Property
    void theFunctionStretchedByTheQuotaIsThePayout(@ForAll("cases") CommissionCase example) {
        Rational unit = example.rule().basis() == TierBasis.AMOUNT ? Rational.ONE : example.quota();
        assertThat(example.rule().function().stretchedBy(unit).valueAt(example.amount()))
                .isEqualTo(example.payoutOn(example.amount()).value());
    }

    @Property(tries = 1_000)
    @StatisticsReport(onFailureOnly = true)
    void atLeastThreeOfTenAmountsAreAtAnEdgeOrNextToOne(@ForAll("cases") CommissionCase example) {
        Rational step = Rational.ratio(1, 10_000);
        Statistics.label("near an edge")
                .collect(example.edges().stream()
                        .anyMatch(
                                edge -> edge.minus(example.amount()).absolute().compareTo(step) <= 0))
                .coverage(share -> share.check(true).percentage(percent -> percent >= 30));
        Statistics.label("at an edge")
                .collect(example.edges().contains(example.amount()))
                .coverage(share -> share.check(true).percentage(percent -> percent >= 8));
    }

    private static BigDecimal byHand(CommissionCase example, BigDecimal amount) {
        return example.rule().mode() == TierMode.MARGINAL ? marginal(example, amount) : whole(example, amount);
    }

    private static BigDecimal marginal(CommissionCase example, BigDecimal amount) {
        List<BigDecimal> edges = edges(example);
        if (amount.signum() < 0) {
            return amount.multiply(rate(example, 0));
        }
        BigDecimal payout = BigDecimal.ZERO;
        for (int tier = 0; tier < edges.size(); tier++) {
            BigDecimal top = tier + 1 < edges.size() ? amount.min(edges.get(tier + 1)) : amount;
            BigDecimal inside = top.subtract(edges.get(tier)).max(BigDecimal.ZERO);
            payout = payout.add(inside.multiply(rate(example, tier)));
        }
        return payout;
    }

    private static BigDecimal whole(CommissionCase example, BigDecimal amount) {
        List<BigDecimal> edges = edges(example);
        int needed = example.rule().border() == Border.AT_OR_ABOVE ? 0 : 1;
        int reached = 0;
        for (int tier = 1; tier < edges.size(); tier++) {
            reached = amount.compareTo(edges.get(tier)) >= needed ? tier : reached;
        }
        return amount.multiply(rate(example, reached));
    }

    private static List<BigDecimal> edges(CommissionCase example) {
        return example.edges().stream().map(TieredCommissionProperties::decimal).toList();
    }

    private static BigDecimal rate(CommissionCase example, int tier) {
        return decimal(example.rule().tiers().get(tier).rate());
    }

    private static BigDecimal decimal(Rational number) {
        return new BigDecimal(number.toString());
    }

    @Provide
    Arbitrary<CommissionCase> cases() {
        return CommissionCase.any();
    }
}
