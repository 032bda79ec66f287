package dev.incentive.kernel;

import java.math.RoundingMode;

/**
 * A mode of rounding as numbers to add to a magnitude before it is divided and the rest dropped.
 *
 * @param positive added to the magnitude of a number of zero or more
 * @param negative added to the magnitude of a number below zero
 * @param toEven whether a tie that went up to an odd number goes back down
 */
record Rounding(long positive, long negative, boolean toEven) {

    /**
     * The numbers for a divisor.
     *
     * @param mode any mode but {@link RoundingMode#UNNECESSARY}
     * @param divisor above zero
     */
    static Rounding of(RoundingMode mode, long divisor) {
        long half = divisor / 2;
        long all = divisor - 1;
        return switch (mode) {
            case HALF_UP -> new Rounding(half, half, false);
            case HALF_DOWN -> new Rounding(all - half, all - half, false);
            case HALF_EVEN -> new Rounding(half, half, divisor % 2 == 0);
            case UP -> new Rounding(all, all, false);
            case DOWN -> new Rounding(0, 0, false);
            case CEILING -> new Rounding(all, 0, false);
            case FLOOR -> new Rounding(0, all, false);
            case UNNECESSARY -> throw new IllegalArgumentException("a plan rounds");
        };
    }

    /** The largest number added. */
    long largest() {
        return Math.max(positive, negative);
    }
}
