package dev.incentive.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** Writes fractions as plain decimals where they have finitely many digits. */
final class DecimalExpansion {

    private static final int BASE = 5;
    private static final BigInteger FIVE = BigInteger.valueOf(BASE);

    private DecimalExpansion() {}

    static boolean isFinite(BigInteger denominator) {
        return withoutFives(withoutTwos(denominator)).equals(BigInteger.ONE);
    }

    static String plain(BigInteger numerator, BigInteger denominator) {
        int twos = denominator.getLowestSetBit();
        int fives = countFives(withoutTwos(denominator));
        return new BigDecimal(numerator)
                .divide(new BigDecimal(denominator), Math.max(twos, fives), RoundingMode.UNNECESSARY)
                .toPlainString();
    }

    static boolean isFinite(long denominator) {
        long rest = denominator >> Long.numberOfTrailingZeros(denominator);
        while (rest % BASE == 0) {
            rest /= BASE;
        }
        return rest == 1;
    }

    /** How many digits after the point a finite decimal with this denominator has. */
    static int digits(long denominator) {
        int twos = Long.numberOfTrailingZeros(denominator);
        int fives = 0;
        for (long rest = denominator >> twos; rest > 1; rest /= BASE) {
            fives++;
        }
        return Math.max(twos, fives);
    }

    private static BigInteger withoutTwos(BigInteger number) {
        return number.shiftRight(number.getLowestSetBit());
    }

    private static BigInteger withoutFives(BigInteger number) {
        return number.divide(FIVE.pow(countFives(number)));
    }

    private static int countFives(BigInteger number) {
        int count = 0;
        BigInteger[] parts = number.divideAndRemainder(FIVE);
        while (parts[1].signum() == 0) {
            count++;
            parts = parts[0].divideAndRemainder(FIVE);
        }
        return count;
    }
}
