package dev.incentive.payout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.derivation.Derivation;
import dev.incentive.derivation.Origin;
import dev.incentive.value.Border;
import dev.incentive.value.Rational;
import java.util.List;
import org.junit.jupiter.api.Test;

class JavadocExamplesOfTiersTest {

    @Test
    void amountTier() {
        // example AmountTier
        AmountTier second = AmountTier.of("1000", "40");
        Rational from = second.from(); // 1000
        Rational pays = second.amount(); // 40
        // end
        assertThat(from).hasToString("1000");
        assertThat(pays).hasToString("40");
    }

    @Test
    void interpolatedTiers() {
        // example InterpolatedTiers
        InterpolatedTiers tiers = new InterpolatedTiers(
                TierBasis.AMOUNT,
                List.of(AmountTier.of("0", "10"), AmountTier.of("1000", "40"), AmountTier.of("3000", "100")),
                Rational.of(8_000));
        Rational aQuarterOfTheSecond = tiers.function().valueAt(Rational.of(1_500)); // 20
        Rational allOfIt = tiers.function().valueAt(Rational.of(8_000)); // 150
        Rational beyondTheEnd = tiers.function().valueAt(Rational.of(9_000)); // 170
        // end
        assertThat(aQuarterOfTheSecond).hasToString("20");
        assertThat(allOfIt).hasToString("150");
        assertThat(beyondTheEnd).hasToString("170");
    }

    @Test
    void tier() {
        // example Tier
        Tier second = Tier.of("150000", "0.06");
        Rational from = second.from(); // 150000
        Rational rate = second.rate(); // 0.06
        // end
        assertThat(from).hasToString("150000");
        assertThat(rate).hasToString("0.06");
    }

    @Test
    void tierBasis() {
        // example TierBasis
        PayoutRule byQuota = PayoutRule.tiered(
                TierMode.MARGINAL, TierBasis.QUOTA_ATTAINMENT, Tier.of("0", "0.04"), Tier.of("1", "0.06"));
        PayoutRule byAmount =
                PayoutRule.tiered(TierMode.MARGINAL, TierBasis.AMOUNT, Tier.of("0", "0.04"), Tier.of("50000", "0.06"));
        PayoutInput input = PayoutInput.builder()
                .credited(Derivation.given("revenue", Rational.of(120_000), Origin.MEASUREMENT))
                .quota(Derivation.given("quota", Rational.of(100_000), Origin.QUOTA))
                .build();
        Rational above100000 = byQuota.payout(input).value(); // 5200
        Rational above50000 = byAmount.payout(input).value(); // 6200
        // end
        assertThat(above100000).hasToString("5200");
        assertThat(above50000).hasToString("6200");
    }

    @Test
    void tierMode() {
        Derivation first = Derivation.given("first deal", Rational.of(15_000), Origin.MEASUREMENT);
        Derivation second = Derivation.given("second deal", Rational.of(10_000), Origin.MEASUREMENT);
        PayoutInput input = PayoutInput.builder()
                .credited(Derivation.given("revenue", Rational.of(25_000), Origin.MEASUREMENT))
                .transactions(List.of(first, second))
                .build();
        // example TierMode
        // The input is a revenue of 25000 in two deals, of 15000 and then of 10000.
        Tier[] tiers = {Tier.of("0", "0.1"), Tier.of("10000", "0.07"), Tier.of("20000", "0.05")};
        PayoutRule parts = PayoutRule.tiered(TierMode.MARGINAL, TierBasis.AMOUNT, tiers);
        PayoutRule whole = PayoutRule.tiered(TierMode.WHOLE_AMOUNT, TierBasis.AMOUNT, tiers);
        PayoutRule deals = PayoutRule.tiered(TierMode.TRANSACTION_AT_REACHED_RATE, TierBasis.AMOUNT, tiers);
        Rational inEachTier = parts.payout(input).value(); // 1950
        Rational onEverything = whole.payout(input).value(); // 1250
        Rational onEachDeal = deals.payout(input).value(); // 1550
        // end
        assertThat(inEachTier).hasToString("1950");
        assertThat(onEverything).hasToString("1250");
        assertThat(onEachDeal).hasToString("1550");
    }

    @Test
    void tieredCommission() {
        // example TieredCommission
        TieredCommission commission = new TieredCommission(
                TierMode.MARGINAL,
                TierBasis.AMOUNT,
                Border.AT_OR_ABOVE,
                List.of(Tier.of("0", "0.04"), Tier.of("150000", "0.06"), Tier.of("250000", "0.08")));
        PayoutInput input = PayoutInput.builder()
                .credited(Derivation.given("revenue", Rational.of(20_000), Origin.MEASUREMENT))
                .alreadyCredited(Derivation.given("revenue before", Rational.of(145_000), Origin.ALREADY_CREDITED))
                .build();
        Rational payout = commission.payout(input).value(); // 1100
        // end
        assertThat(payout).hasToString("1100");
    }
}
