package dev.incentive.payout;

import static dev.incentive.derivation.Derivation.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.arbitraries.Metrics;
import dev.incentive.derivation.Origin;
import dev.incentive.value.Border;
import dev.incentive.value.Money;
import dev.incentive.value.Rational;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TieredCommissionTest {

    private static final Tier[] BY_ATTAINMENT = {
        Tier.of("0", "0.02"), Tier.of("0.8", "0.04"), Tier.of("1", "0.06"),
    };

    @ParameterizedTest
    @DisplayName("T1, T2: with a quota of 1,000 and 2 %, from 80 % on 4 %, from 100 % on 6 %")
    @CsvSource({
        // marginal: 800 × 2 % = 16; 200 × 4 % = 8
        "0,       0,       0",
        "799.99,  15.9998, 15.9998",
        "800,     16,      32",
        "800.01,  16.0004, 32.0004",
        "999.99,  23.9996, 39.9996",
        "1000,    24,      60",
        "1500,    54,      90",
        "-100,    -2,      -2"
    })
    void paysByQuotaAttainment(String amount, String marginal, String whole) {
        PayoutRule byPart = PayoutRule.tiered(TierMode.MARGINAL, TierBasis.QUOTA_ATTAINMENT, BY_ATTAINMENT);
        PayoutRule onAll = PayoutRule.tiered(TierMode.WHOLE_AMOUNT, TierBasis.QUOTA_ATTAINMENT, BY_ATTAINMENT);
        assertThat(byPart.payout(input(amount, "1000")).value()).hasToString(marginal);
        assertThat(onAll.payout(input(amount, "1000")).value()).hasToString(whole);
    }

    @Test
    @DisplayName("N1: an attainment of exactly 80 % of a third is reached exactly")
    void findsEdgesOfQuotasThatAreNoDecimals() {
        PayoutRule onAll = PayoutRule.tiered(TierMode.WHOLE_AMOUNT, TierBasis.QUOTA_ATTAINMENT, BY_ATTAINMENT);
        // 0.8 × 1000/3 = 800/3, at 4 % = 32/3
        assertThat(onAll.payout(input("800/3", "1000/3")).value()).hasToString("32/3");
    }

    @ParameterizedTest
    @DisplayName("T2: the edge belongs to the lower tier if the plan says ABOVE")
    @CsvSource({"AT_OR_ABOVE, 32", "ABOVE, 16"})
    void leavesTheEdgeToTheSideThatThePlanNames(Border border, String payout) {
        PayoutRule rule =
                new TieredCommission(TierMode.WHOLE_AMOUNT, TierBasis.QUOTA_ATTAINMENT, border, List.of(BY_ATTAINMENT));
        assertThat(rule.payout(input("800", "1000")).value()).hasToString(payout);
    }

    @Test
    void readsTheQuotaOnlyIfItsEdgesAreMultiplesOfIt() {
        assertThat(PayoutRule.tiered(TierMode.MARGINAL, TierBasis.AMOUNT, BY_ATTAINMENT)
                        .needs())
                .containsExactly(PayoutNeed.CREDITED_AMOUNT);
        assertThat(PayoutRule.tiered(TierMode.MARGINAL, TierBasis.QUOTA_ATTAINMENT, BY_ATTAINMENT)
                        .needs())
                .containsExactlyInAnyOrder(PayoutNeed.CREDITED_AMOUNT, PayoutNeed.QUOTA_ATTAINMENT);
    }

    @ParameterizedTest
    @CsvSource({"1000, 50", "0, 0", "-1000, -50", "0.0001, 0.000005"})
    void atAFlatRatePaysOnEverythingAndTakesBackOnReturns(String amount, String payout) {
        FunctionRule rule = (FunctionRule) PayoutRule.flatRate("0.05");
        assertThat(rule.needs()).containsExactly(PayoutNeed.CREDITED_AMOUNT);
        assertThat(rule.payout(input(amount, "1")).value()).hasToString(payout);
        assertThat(rule.function().valueAt(Rational.of(amount))).hasToString(payout);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "0.85, 2550", "1, 3000", "2, 6000", "1/3, 1000"})
    void asABonusPaysInProportionToTheScore(String score, String payout) {
        FunctionRule rule = (FunctionRule) PayoutRule.flatBonus(Money.of("USD", "3000"));
        assertThat(rule.needs()).containsExactly(PayoutNeed.SCORE);
        PayoutInput input = PayoutInput.builder()
                .score(given("score", Rational.of(score), Origin.PLAN))
                .build();
        assertThat(rule.payout(input).value()).hasToString(payout);
        assertThat(rule.function().valueAt(Rational.of(score))).hasToString(payout);
    }

    @Test
    void asABonusIsTheSameHoweverItsAmountWasWritten() {
        assertThat(PayoutRule.flatBonus(Money.of("USD", "3000.0000")))
                .isEqualTo(PayoutRule.flatBonus(Money.of("USD", "3000")));
    }

    private static PayoutInput input(String amount, String quota) {
        return PayoutInput.builder()
                .credited(given(Metrics.REVENUE.name(), Rational.of(amount), Origin.MEASUREMENT))
                .quota(given("quota", Rational.of(quota), Origin.QUOTA))
                .build();
    }
}
