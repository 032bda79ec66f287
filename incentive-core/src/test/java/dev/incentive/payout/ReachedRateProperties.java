package dev.incentive.payout;

import static dev.incentive.derivation.Derivation.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.arbitraries.CommissionCase;
import dev.incentive.arbitraries.Numbers;
import dev.incentive.derivation.Derivation;
import dev.incentive.derivation.Origin;
import dev.incentive.value.Border;
import dev.incentive.value.Rational;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** T1: TRANSACTION_AT_REACHED_RATE pays a transaction x wholly at the rate of the total after it: rate(s + x) · x. */
class ReachedRateProperties {

    private record Sales(TieredCommission rule, Rational quota, Rational already, List<Rational> amounts) {}

    @Property
    void eachTransactionIsPaidWhollyAtTheRateOfTheTotalAfterIt(@ForAll("sales") Sales sales) {
        assertThat(paid(sales, sales.already, sales.amounts)).isEqualTo(byHand(sales));
    }

    @Property
    void transactionsInTwoPartsArePaidAsAtOnce(@ForAll("sales") Sales sales) {
        int half = sales.amounts.size() / 2;
        List<Rational> first = sales.amounts.subList(0, half);
        List<Rational> rest = sales.amounts.subList(half, sales.amounts.size());
        Rational between = first.stream().reduce(sales.already, Rational::plus);
        Rational paidFirst = first.isEmpty() ? Rational.ZERO : paid(sales, sales.already, first);
        assertThat(paidFirst.plus(paid(sales, between, rest))).isEqualTo(paid(sales, sales.already, sales.amounts));
    }

    @Property
    void oneTransactionFromTheStartIsPaidAsAWholeAmount(@ForAll("sales") Sales sales) {
        Rational only = sales.amounts.get(0);
        TieredCommission whole = new TieredCommission(
                TierMode.WHOLE_AMOUNT, sales.rule.basis(), sales.rule.border(), sales.rule.tiers());
        assertThat(paid(sales, Rational.ZERO, List.of(only)))
                .isEqualTo(new CommissionCase(whole, sales.quota, Rational.ZERO, only)
                        .payoutOn(only)
                        .value());
    }

    private static Rational byHand(Sales sales) {
        Rational total = sales.already;
        Rational paid = Rational.ZERO;
        for (Rational amount : sales.amounts) {
            total = total.plus(amount);
            paid = paid.plus(amount.times(rateAt(sales, total)));
        }
        return paid;
    }

    private static Rational rateAt(Sales sales, Rational total) {
        Rational rate = sales.rule.tiers().get(0).rate();
        for (Tier tier : sales.rule.tiers()) {
            Rational edge = sales.rule.basis() == TierBasis.AMOUNT
                    ? tier.from()
                    : tier.from().times(sales.quota);
            int above = total.compareTo(edge);
            if (above > 0 || (above == 0 && sales.rule.border() == Border.AT_OR_ABOVE)) {
                rate = tier.rate();
            }
        }
        return rate;
    }

    private static Rational paid(Sales sales, Rational already, List<Rational> amounts) {
        List<Derivation> transactions = amounts.stream()
                .map(amount -> given("transaction", amount, Origin.MEASUREMENT))
                .toList();
        Derivation payout = sales.rule.payout(PayoutInput.builder()
                .quota(given("quota", sales.quota, Origin.QUOTA))
                .alreadyCredited(given("before", already, Origin.ALREADY_CREDITED))
                .credited(given("sum", amounts.stream().reduce(Rational.ZERO, Rational::plus), Origin.MEASUREMENT))
                .transactions(transactions)
                .build());
        assertThat(payout.recompute()).isEqualTo(payout.value());
        return payout.value();
    }

    @Provide
    Arbitrary<Sales> sales() {
        return CommissionCase.any().flatMap(example -> {
            Arbitrary<Rational> steps = Arbitraries.of(-1L, 0L, 1L).map(Numbers::scaled);
            Arbitrary<Rational> amounts = Combinators.combine(
                            Arbitraries.of(example.edges()), Arbitraries.of(example.amount(), Rational.ZERO), steps)
                    .as((edge, other, step) -> edge.minus(other).plus(step));
            return amounts.list()
                    .ofMinSize(1)
                    .ofMaxSize(5)
                    .map(list -> new Sales(
                            new TieredCommission(
                                    TierMode.TRANSACTION_AT_REACHED_RATE,
                                    example.rule().basis(),
                                    example.rule().border(),
                                    example.rule().tiers()),
                            example.quota(),
                            example.already(),
                            list));
        });
    }
}
