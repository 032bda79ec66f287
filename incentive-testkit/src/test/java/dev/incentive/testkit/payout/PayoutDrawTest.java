package dev.incentive.testkit.payout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.payout.PayoutRule;
import dev.incentive.payout.Tier;
import dev.incentive.payout.TierBasis;
import dev.incentive.payout.TierMode;
import dev.incentive.testkit.choice.Choices;
import dev.incentive.testkit.choice.Draw;
import dev.incentive.value.Rational;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PayoutDrawTest {

    private static final int TRIES = 2_000;
    private static final PayoutRule TIERS =
            PayoutRule.tiered(TierMode.MARGINAL, TierBasis.AMOUNT, Tier.of("0", "0.04"), Tier.of("10000", "0.06"));

    private final PayoutRuleSubject subject = PayoutRuleSubject.of(TIERS);
    private final PayoutDraw draw = new PayoutDraw(subject);

    private static <T> List<T> drawn(Draw<T> draw) {
        List<T> values = new ArrayList<>();
        for (int seed = 0; seed < TRIES; seed++) {
            values.add(draw.from(Choices.random(seed)));
        }
        return values;
    }

    private static int percent(long some) {
        return (int) (100 * some / TRIES);
    }

    @Test
    void aFifthOfTheAmountsIsAtABorderOrNextToIt() {
        long atBorder = drawn(draw::single).stream()
                .map(PayoutCase::amount)
                .filter(amount -> isNext(amount, "10000") || isNext(amount, "0"))
                .count();
        assertThat(percent(atBorder)).isGreaterThanOrEqualTo(20);
    }

    private static boolean isNext(Rational amount, String border) {
        return amount.minus(Rational.of(border)).absolute().compareTo(Rational.of("0.01")) <= 0;
    }

    @Test
    void aThirdOfTheRoundingsIsAtATieOrLessThanATenthOfACentBesideIt() {
        long ties = drawn(draw.rounded()).stream().filter(this::isTie).count();
        assertThat(percent(ties)).isGreaterThanOrEqualTo(30);
    }

    private boolean isTie(RoundedPayout drawn) {
        Rational paid = subject.payout(drawn.given()).value();
        Rational tie = paid.rounded(2, RoundingMode.FLOOR).plus(Rational.of("0.005"));
        return paid.minus(tie).absolute().compareTo(Rational.of("0.001")) <= 0;
    }

    @Test
    void everyRoundingModeIsTriedUnlessOneIsSaid() {
        Set<RoundingMode> modes = EnumSet.noneOf(RoundingMode.class);
        drawn(draw.rounded()).forEach(drawn -> modes.add(drawn.mode()));
        assertThat(modes).isEqualTo(EnumSet.complementOf(EnumSet.of(RoundingMode.UNNECESSARY)));
        PayoutRuleSubject said = PayoutRuleSubject.of(TIERS).rounded(2, RoundingMode.FLOOR);
        assertThat(drawn(new PayoutDraw(said).rounded())).allMatch(drawn -> drawn.mode() == RoundingMode.FLOOR);
    }

    @Test
    void noAmountIsBelowZeroWhereThatIsSaid() {
        PayoutRuleSubject sold = PayoutRuleSubject.of(TIERS).withoutRefunds();
        assertThat(drawn(new PayoutDraw(sold)::any))
                .allMatch(given -> given.alreadyCredited().signum() >= 0)
                .allMatch(given -> given.transactions().stream().allMatch(amount -> amount.signum() >= 0));
    }

    @Test
    void theSimplestCaseIsOneTransactionAtTheFirstBorder() {
        assertThat(draw.any(Choices.replay())).isEqualTo(PayoutCase.of("10000"));
    }
}
