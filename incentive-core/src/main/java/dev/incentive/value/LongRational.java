package dev.incentive.value;

import static dev.incentive.value.LongArithmetic.commonDivisor;
import static dev.incentive.value.LongArithmetic.dividedExactly;
import static dev.incentive.value.LongArithmetic.isPowerOfTen;
import static dev.incentive.value.LongArithmetic.isProductSmall;
import static dev.incentive.value.LongArithmetic.isSumSmall;
import static dev.incentive.value.LongArithmetic.powerOfTen;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * A fraction of two integers below 2<sup>63</sup> in magnitude.
 *
 * <p>Each operation looks first whether its result and what is on the way to it are below 2<sup>63</sup> as well, and
 * otherwise goes the way of integers of any size.
 */
final class LongRational extends Rational {

    private final long numerator;
    private final long denominator;

    /** The caller has reduced the fraction, and found that it is small. */
    LongRational(long numerator, long denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
    }

    /** A fraction of two small integers, of which the second is not zero, in lowest terms. */
    static Rational reduced(long numerator, long denominator) {
        long divisor = commonDivisor(numerator, Math.abs(denominator));
        long signed = denominator < 0 ? -divisor : divisor;
        return new LongRational(dividedExactly(numerator, signed), dividedExactly(denominator, signed));
    }

    @Override
    public Rational plus(Rational other) {
        return other instanceof LongRational that ? plus(that) : super.plus(other);
    }

    private Rational plus(LongRational that) {
        long common = commonDivisor(denominator, that.denominator);
        long factor = dividedExactly(that.denominator, common);
        long thatFactor = dividedExactly(denominator, common);
        if (!isProductSmall(numerator, factor) || !isProductSmall(that.numerator, thatFactor)) {
            return super.plus(that);
        }
        return sum(that, numerator * factor, that.numerator * thatFactor, common);
    }

    /** What the sum of the numerators shares with the denominators is in what these share with each other. */
    private Rational sum(LongRational that, long own, long others, long common) {
        if (!isSumSmall(own, others)) {
            return super.plus(that);
        }
        long divisor = commonDivisor(own + others, common);
        long factor = dividedExactly(denominator, common);
        return product(dividedExactly(own + others, divisor), 1, dividedExactly(that.denominator, divisor), factor);
    }

    /** A fraction of products; the caller knows that those above share nothing with those below. */
    private static Rational product(long above, long timesAbove, long below, long timesBelow) {
        return isProductSmall(above, timesAbove) && isProductSmall(below, timesBelow)
                ? new LongRational(above * timesAbove, below * timesBelow)
                : new BigRational(wideProduct(above, timesAbove), wideProduct(below, timesBelow));
    }

    private static BigInteger wideProduct(long left, long right) {
        return BigInteger.valueOf(left).multiply(BigInteger.valueOf(right));
    }

    @Override
    public Rational times(Rational other) {
        return other instanceof LongRational that ? times(that.numerator, that.denominator) : super.times(other);
    }

    @Override
    public Rational dividedBy(Rational other) {
        return other instanceof LongRational that && that.numerator != 0
                ? times(that.signum() * that.denominator, Math.abs(that.numerator))
                : super.dividedBy(other);
    }

    /** Reduced crosswise before it is multiplied, which leaves no more than the result. */
    private Rational times(long above, long below) {
        long ownAbove = commonDivisor(numerator, below);
        long ownBelow = commonDivisor(above, denominator);
        return product(
                dividedExactly(numerator, ownAbove),
                dividedExactly(above, ownBelow),
                dividedExactly(denominator, ownBelow),
                dividedExactly(below, ownAbove));
    }

    @Override
    public Rational negate() {
        return new LongRational(-numerator, denominator);
    }

    @Override
    public int signum() {
        return Long.signum(numerator);
    }

    @Override
    public boolean isInteger() {
        return denominator == 1;
    }

    @Override
    public BigInteger numerator() {
        return BigInteger.valueOf(numerator);
    }

    @Override
    public BigInteger denominator() {
        return BigInteger.valueOf(denominator);
    }

    @Override
    public BigDecimal round(int scale, RoundingMode mode) {
        return isScalable(scale)
                ? BigDecimal.valueOf(LongRounding.quotient(scaled(scale), denominator, mode), scale)
                : super.round(scale, mode);
    }

    @Override
    public Rational rounded(int scale, RoundingMode mode) {
        return isScalable(scale)
                ? reduced(LongRounding.quotient(scaled(scale), denominator, mode), powerOfTen(scale))
                : super.rounded(scale, mode);
    }

    private boolean isScalable(int scale) {
        return isPowerOfTen(scale) && isProductSmall(numerator, powerOfTen(scale));
    }

    private long scaled(int scale) {
        return numerator * powerOfTen(scale);
    }

    @Override
    public boolean isDecimal() {
        return DecimalExpansion.isFinite(denominator);
    }

    @Override
    public int compareTo(Rational other) {
        return other instanceof LongRational that
                ? LongArithmetic.compareProducts(numerator, that.denominator, that.numerator, denominator)
                : super.compareTo(other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LongRational that && numerator == that.numerator && denominator == that.denominator;
    }

    @Override
    public int hashCode() {
        return 31 * Long.hashCode(numerator) + Long.hashCode(denominator);
    }

    @Override
    public String toString() {
        if (isInteger()) {
            return Long.toString(numerator);
        }
        return isDecimal() ? decimal() : numerator + "/" + denominator;
    }

    private String decimal() {
        int digits = DecimalExpansion.digits(denominator);
        return isScalable(digits)
                ? BigDecimal.valueOf(scaled(digits) / denominator, digits).toPlainString()
                : super.toString();
    }
}
