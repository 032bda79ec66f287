package dev.incentive.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** A fraction by the book, of integers of any size: what {@link Rational} must agree with whatever its form. */
record PlainFraction(BigInteger above, BigInteger below) {

    private static final BigInteger LARGEST = BigInteger.ONE.shiftLeft(63).subtract(BigInteger.ONE);

    static PlainFraction of(BigInteger above, BigInteger below) {
        BigInteger common = above.gcd(below).multiply(BigInteger.valueOf(below.signum()));
        return new PlainFraction(above.divide(common), below.divide(common));
    }

    Rational exact() {
        return Rational.ratio(above, below);
    }

    PlainFraction plus(PlainFraction other) {
        return of(above.multiply(other.below).add(other.above.multiply(below)), below.multiply(other.below));
    }

    PlainFraction minus(PlainFraction other) {
        return of(above.multiply(other.below).subtract(other.above.multiply(below)), below.multiply(other.below));
    }

    PlainFraction times(PlainFraction other) {
        return of(above.multiply(other.above), below.multiply(other.below));
    }

    PlainFraction dividedBy(PlainFraction other) {
        return of(above.multiply(other.below), below.multiply(other.above));
    }

    int compareTo(PlainFraction other) {
        return above.multiply(other.below).compareTo(other.above.multiply(below));
    }

    BigDecimal rounded(int scale, RoundingMode mode) {
        return new BigDecimal(above).divide(new BigDecimal(below), scale, mode);
    }

    boolean isSmall() {
        return above.abs().compareTo(LARGEST) <= 0 && below.compareTo(LARGEST) <= 0;
    }

    String text() {
        boolean finite = BigInteger.TEN.pow(200).mod(below).signum() == 0;
        return finite
                ? rounded(200, RoundingMode.UNNECESSARY).stripTrailingZeros().toPlainString()
                : above + "/" + below;
    }
}
