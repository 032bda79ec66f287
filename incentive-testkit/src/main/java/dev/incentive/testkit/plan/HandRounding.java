package dev.incentive.testkit.plan;

import dev.incentive.value.Rational;
import java.math.BigInteger;
import java.math.RoundingMode;

/** Rounds with whole numbers alone, in another way than the library does. */
final class HandRounding {

    private HandRounding() {}

    static Rational of(Rational exact, int scale, RoundingMode mode) {
        BigInteger units = BigInteger.TEN.pow(scale);
        BigInteger[] parts = exact.numerator().abs().multiply(units).divideAndRemainder(exact.denominator());
        int half = parts[1].shiftLeft(1).compareTo(exact.denominator());
        boolean away = parts[1].signum() != 0 && isAway(mode, exact.signum() > 0, half, parts[0].testBit(0));
        BigInteger magnitude = away ? parts[0].add(BigInteger.ONE) : parts[0];
        return Rational.ratio(exact.signum() < 0 ? magnitude.negate() : magnitude, units);
    }

    /** Whether what is left over takes the number away from zero. */
    private static boolean isAway(RoundingMode mode, boolean positive, int half, boolean odd) {
        return switch (mode) {
            case UP -> true;
            case DOWN -> false;
            case CEILING -> positive;
            case FLOOR -> !positive;
            case HALF_UP -> half >= 0;
            case HALF_DOWN -> half > 0;
            case HALF_EVEN -> half > 0 || (half == 0 && odd);
            case UNNECESSARY -> throw new IllegalArgumentException("no rule for pay");
        };
    }
}
