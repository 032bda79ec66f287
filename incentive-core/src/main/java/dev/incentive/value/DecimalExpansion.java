package dev.incentive.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** Writes fractions as plain decimals where they have finitely many digits. */
final class DecimalExpansion {

    private static final BigInteger FIVE = BigInteger.valueOf(5);

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
