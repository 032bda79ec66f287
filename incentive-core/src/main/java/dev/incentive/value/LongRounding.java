package dev.incentive.value;

import java.math.RoundingMode;

/** Divides 64-bit integers and rounds the quotient once, ties exactly. */
final class LongRounding {

    private LongRounding() {}

    /**
     * The rounded quotient.
     *
     * @param number the dividend, a small integer
     * @param divisor a small integer above zero
     * @param mode the rule
     * @return number ÷ divisor as a whole number
     * @throws ArithmeticException for {@link RoundingMode#UNNECESSARY} if there is a remainder
     */
    static long quotient(long number, long divisor, RoundingMode mode) {
        long towardsZero = number / divisor;
        long rest = number - towardsZero * divisor;
        return rest == 0 || !isAwayFromZero(towardsZero, rest, divisor, mode)
                ? towardsZero
                : towardsZero + Long.signum(rest);
    }

    private static boolean isAwayFromZero(long towardsZero, long rest, long divisor, RoundingMode mode) {
        return switch (mode) {
            case UP -> true;
            case DOWN -> false;
            case CEILING -> rest > 0;
            case FLOOR -> rest < 0;
            case HALF_UP -> fromHalf(rest, divisor) >= 0;
            case HALF_DOWN -> fromHalf(rest, divisor) > 0;
            case HALF_EVEN -> fromHalf(rest, divisor) + (towardsZero & 1) > 0;
            case UNNECESSARY -> throw new ArithmeticException("Rounding necessary");
        };
    }

    /** Compares the rest with half the divisor, without doubling the one or halving the other. */
    private static int fromHalf(long rest, long divisor) {
        long magnitude = Math.abs(rest);
        return Long.compare(magnitude, divisor - magnitude);
    }
}
