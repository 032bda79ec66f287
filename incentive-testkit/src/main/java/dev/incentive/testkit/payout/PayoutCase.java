package dev.incentive.testkit.payout;

import dev.incentive.value.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What a payout rule is given in one try; a rule gets of it what its needs name.
 *
 * <p>Amounts are in major units and may be finer than the currency. A score of 1, a quota of 100,000 and a target
 * incentive of 10,000 are given unless others are stated.
 *
 * <pre>{@code
 * PayoutCase deals = PayoutCase.of("15000", "10000").withQuota("20000");
 * Rational both = deals.amount(); // 25000
 * Rational none = deals.alreadyCredited(); // 0
 * }</pre>
 *
 * @param transactions what is credited, one after the other; at least one
 * @param alreadyCredited what was credited earlier in the reset window; with zero a rule is given none
 * @param score the score
 * @param quota the quota, more than zero
 * @param targetIncentive the target incentive
 * @since 0.1.0
 */
public record PayoutCase(
        List<Rational> transactions,
        Rational alreadyCredited,
        Rational score,
        Rational quota,
        Rational targetIncentive) {

    private static final Rational USUAL_QUOTA = Rational.of(100_000);
    private static final Rational USUAL_INCENTIVE = Rational.of(10_000);

    /** Copies the transactions and checks that nothing is missing. */
    public PayoutCase {
        transactions = List.copyOf(transactions);
        Objects.requireNonNull(alreadyCredited, "alreadyCredited");
        Objects.requireNonNull(score, "score");
        Objects.requireNonNull(quota, "quota");
        Objects.requireNonNull(targetIncentive, "targetIncentive");
        if (transactions.isEmpty() || quota.signum() <= 0) {
            throw new IllegalArgumentException("a transaction and a quota above zero are needed");
        }
    }

    /**
     * A case with these amounts and with what is usual for the rest.
     *
     * @param transactions what is credited, one after the other, as decimal texts
     * @return the case
     */
    public static PayoutCase of(String... transactions) {
        return of(Stream.of(transactions).map(Rational::ofDecimal).toList());
    }

    static PayoutCase of(List<Rational> transactions) {
        return new PayoutCase(transactions, Rational.ZERO, Rational.ONE, USUAL_QUOTA, USUAL_INCENTIVE);
    }

    /**
     * What is credited in all.
     *
     * @return the sum of the transactions
     */
    public Rational amount() {
        return transactions.stream().reduce(Rational.ZERO, Rational::plus);
    }

    /**
     * The same with what was credited before.
     *
     * @param amount the amount, as a decimal text
     * @return another case
     */
    public PayoutCase withAlreadyCredited(String amount) {
        return after(Rational.ofDecimal(amount));
    }

    /**
     * The same with another score.
     *
     * @param value the score, as a decimal text
     * @return another case
     */
    public PayoutCase withScore(String value) {
        return scored(Rational.ofDecimal(value));
    }

    /**
     * The same with another quota.
     *
     * @param amount the quota, as a decimal text, more than zero
     * @return another case
     */
    public PayoutCase withQuota(String amount) {
        return new PayoutCase(transactions, alreadyCredited, score, Rational.ofDecimal(amount), targetIncentive);
    }

    /**
     * The same with another target incentive.
     *
     * @param amount the amount, as a decimal text
     * @return another case
     */
    public PayoutCase withTargetIncentive(String amount) {
        return new PayoutCase(transactions, alreadyCredited, score, quota, Rational.ofDecimal(amount));
    }

    PayoutCase crediting(List<Rational> amounts) {
        return new PayoutCase(amounts, alreadyCredited, score, quota, targetIncentive);
    }

    PayoutCase crediting(Rational amount) {
        return crediting(List.of(amount));
    }

    PayoutCase after(Rational amount) {
        return new PayoutCase(transactions, amount, score, quota, targetIncentive);
    }

    PayoutCase scored(Rational value) {
        return new PayoutCase(transactions, alreadyCredited, value, quota, targetIncentive);
    }

    /** The last transaction larger by an amount. */
    PayoutCase creditingMore(Rational more) {
        List<Rational> amounts = new ArrayList<>(transactions);
        amounts.set(amounts.size() - 1, amounts.get(amounts.size() - 1).plus(more));
        return crediting(amounts);
    }

    /** Everything that is money or measured, but not the score, so many times as large. */
    PayoutCase times(Rational factor) {
        return new PayoutCase(
                transactions.stream().map(factor::times).toList(),
                alreadyCredited.times(factor),
                score,
                quota.times(factor),
                targetIncentive.times(factor));
    }
}
