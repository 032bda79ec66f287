package dev.incentive.arbitraries;

import dev.incentive.value.Rational;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * A rate and an amount, often such that the rate on the amount is exactly half a cent more than whole cents, or one
 * smallest step of the amount away from it.
 *
 * @param rate the rate, more than zero
 * @param amount the amount, of either sign
 */
public record HalfCent(Rational rate, Rational amount) {

    private static final int TIES = 3;
    private static final int OTHERS = 2;
    private static final int LARGEST_RATE = 9_999;

    /** In three of five cases at a tie or next to it. */
    public static Arbitrary<HalfCent> cases() {
        Arbitrary<HalfCent> others = Combinators.combine(rates().map(Numbers::rate), Numbers.amounts())
                .as(HalfCent::new);
        return Arbitraries.frequencyOf(Tuple.of(TIES, ties()), Tuple.of(OTHERS, others));
    }

    /** Rate times amount in cents is a whole number and a half, or one smallest step of the amount beside that. */
    public static Arbitrary<HalfCent> ties() {
        Arbitrary<Integer> whole = Arbitraries.integers().between(-500, 500);
        Arbitrary<Integer> beside = Arbitraries.integers().between(-1, 1);
        return Combinators.combine(rates(), whole, beside).as(HalfCent::tie);
    }

    /**
     * With the rate r steps of 0.0001 and the amount m of them, r · m steps of 0.00000001 are half a cent more than whole
     * cents if r · m is an odd multiple of 500,000. So m is an odd multiple of 500,000 ÷ r, made whole by what r shares
     * with nothing: its factors but 2 and 5.
     */
    private static HalfCent tie(int rate, int whole, int beside) {
        long odd = 2L * whole + 1;
        long steps = odd * 500_000L * withoutTwosAndFives(rate) / rate;
        return new HalfCent(Numbers.rate(rate), Numbers.scaled(steps + beside));
    }

    /** Rates in steps of 0.0001 with at most five factors of 2 and six of 5, so that 500,000 has them all. */
    private static Arbitrary<Integer> rates() {
        return Arbitraries.integers().between(1, LARGEST_RATE).filter(rate -> rate % 64 != 0);
    }

    private static long withoutTwosAndFives(long number) {
        long left = number;
        while (left % 2 == 0) {
            left /= 2;
        }
        while (left % 5 == 0) {
            left /= 5;
        }
        return left;
    }

    /** The exact commission. */
    public Rational commission() {
        return rate.times(amount);
    }

    /** Whether the commission is a whole number of cents and a half. */
    public boolean isTie() {
        return commission().times(Rational.of(200)).isInteger()
                && !commission().times(Rational.of(100)).isInteger();
    }

    /** Whether the commission is a tie, or would be with one smallest step more or less. */
    public boolean isNearTie() {
        return isTie() || moved(1).isTie() || moved(-1).isTie();
    }

    private HalfCent moved(int steps) {
        return new HalfCent(rate, amount.plus(Numbers.scaled(steps)));
    }
}
