package dev.incentive.payout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.arbitraries.CommissionCase;
import dev.incentive.arbitraries.Numbers;
import dev.incentive.value.Rational;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every commission by tiers, whatever its tiers. */
class TieredCommissionLaws {

    /** T3: pay(0, x + y) = pay(0, x) + pay(x, y), exactly. */
    @Property
    void payingInTwoPartsIsPayingAtOnce(@ForAll("cases") CommissionCase example) {
        Rational first = example.already();
        Rational second = example.amount();
        assertThat(example.payout(Rational.ZERO, first.plus(second)).value())
                .isEqualTo(example.payout(Rational.ZERO, first)
                        .value()
                        .plus(example.payout(first, second).value()));
    }

    /** T3, after any amount. */
    @Property
    void payingInTwoPartsIsPayingAtOnceAfterAnEarlierAmount(
            @ForAll("cases") CommissionCase example, @ForAll("amounts") Rational before) {
        Rational first = example.already();
        Rational second = example.amount();
        assertThat(example.payout(before, first.plus(second)).value())
                .isEqualTo(example.payout(before, first)
                        .value()
                        .plus(example.payout(before.plus(first), second).value()));
    }

    @Property
    void nothingCreditedBeforeIsTheSameAsNothingKnownOfIt(@ForAll("cases") CommissionCase example) {
        assertThat(example.payout(Rational.ZERO, example.amount()).value())
                .isEqualTo(example.payoutOn(example.amount()).value());
    }

    @Property
    void whatIsTakenBackIsWhatWasPaid(@ForAll("cases") CommissionCase example) {
        Rational after = example.already().plus(example.amount());
        assertThat(example.payout(after, example.amount().negate()).value())
                .isEqualTo(example.payout().value().negate());
    }

    @Property
    void amountAndQuotaInAnotherMoneyPayTheSameInThatMoney(@ForAll("cases") CommissionCase example) {
        Assume.that(example.rule().basis() == TierBasis.QUOTA_ATTAINMENT);
        Rational rate = Rational.ratio(7, 3);
        CommissionCase changed = new CommissionCase(
                example.rule(),
                example.quota().times(rate),
                example.already().times(rate),
                example.amount().times(rate));
        assertThat(changed.payout().value()).isEqualTo(example.payout().value().times(rate));
    }

    @Property
    void aMarginalCommissionNeverJumps(@ForAll("cases") CommissionCase example) {
        Assume.that(example.rule().mode() == TierMode.MARGINAL);
        int last = example.rule().function().pieces().size() - 1;
        assertThat(example.rule().function().isContinuousUpTo(last)).isTrue();
    }

    @Provide
    Arbitrary<CommissionCase> cases() {
        return CommissionCase.any();
    }

    @Provide
    Arbitrary<Rational> amounts() {
        return Numbers.amounts();
    }
}
