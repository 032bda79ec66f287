package dev.incentive.arbitraries;

import dev.incentive.value.Rational;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * Rounding as the definitions of the modes say it: by the floor and what is left above it.
 *
 * <p>Written with whole numbers alone, so that it shares no step with the division that the library rounds by.
 */
public final class RoundingByDefinition {

    private RoundingByDefinition() {}

    /** The number rounded to so many digits after the point. */
    public static BigDecimal round(Rational number, int scale, RoundingMode mode) {
        BigInteger scaled = number.numerator().multiply(BigInteger.TEN.pow(scale));
        BigInteger remainder = scaled.mod(number.denominator());
        BigInteger floor = scaled.subtract(remainder).divide(number.denominator());
        int toHalf = remainder.shiftLeft(1).compareTo(number.denominator());
        boolean up = remainder.signum() != 0 && goesUp(mode, floor, toHalf);
        return new BigDecimal(up ? floor.add(BigInteger.ONE) : floor, scale);
    }

    /** Whether a number above a floor goes to the next whole number; toHalf compares what is above with one half. */
    private static boolean goesUp(RoundingMode mode, BigInteger floor, int toHalf) {
        boolean negative = floor.signum() < 0;
        return switch (mode) {
            case CEILING -> true;
            case FLOOR -> false;
            case UP -> !negative;
            case DOWN -> negative;
            case HALF_UP -> toHalf > 0 || (toHalf == 0 && !negative);
            case HALF_DOWN -> toHalf > 0 || (toHalf == 0 && negative);
            case HALF_EVEN -> toHalf > 0 || (toHalf == 0 && floor.testBit(0));
            case UNNECESSARY -> throw new IllegalArgumentException("not a rounding");
        };
    }
}
