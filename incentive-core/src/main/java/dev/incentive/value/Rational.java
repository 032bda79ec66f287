package dev.incentive.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An exact number: a fraction of two integers in lowest terms.
 *
 * <p>Every intermediate value of an evaluation is a {@code Rational}; rounding happens once, in
 * {@link #round(int, RoundingMode)}. There is no conversion to or from binary floating point. Numbers that come from
 * outside are bounded ({@value #MAXIMUM_DIGITS} digits before and after the point together, and an exponent of at most
 * {@value #MAXIMUM_DIGITS}); results of arithmetic are not. Small numbers, which are nearly all, are calculated with
 * 64-bit integers, larger ones with integers of any size; nobody can tell but by the clock. Immutable and thread-safe.
 *
 * <pre>{@code
 * Rational sum = Rational.of("0.1").plus(Rational.of("0.2")); // 0.3
 * Rational share = Rational.of(31).dividedBy(Rational.of(38)); // 31/38
 * Rational whole = share.times(Rational.of(38)); // 31
 * BigDecimal paid = Rational.of("-0.005").round(2, RoundingMode.HALF_UP); // -0.01
 * }</pre>
 *
 * @since 0.1.0
 */
public abstract sealed class Rational implements Comparable<Rational> permits LongRational, BigRational {

    /** The largest number of significant digits, and of digits after the point, of a number from outside. */
    public static final int MAXIMUM_DIGITS = 38;

    /** Zero. */
    public static final Rational ZERO = of(0);

    /** One. */
    public static final Rational ONE = of(1);

    Rational() {}

    /**
     * A whole number.
     *
     * @param value the number
     * @return the same number, exactly
     */
    public static Rational of(long value) {
        return value == Long.MIN_VALUE
                ? new BigRational(BigInteger.valueOf(value), BigInteger.ONE)
                : new LongRational(value, 1);
    }

    /**
     * A decimal number.
     *
     * @param value at most 38 significant digits, and a scale from −38 to 38
     * @return the same number, exactly
     * @throws dev.incentive.problem.IncentiveException {@code NUMBER_OUT_OF_RANGE} beyond that; checked before any
     *     arithmetic, so that {@code 1E1000000000} costs nothing
     */
    public static Rational of(BigDecimal value) {
        return exactly(new NumberText(MAXIMUM_DIGITS).bounded(value));
    }

    private static Rational exactly(BigDecimal decimal) {
        int scale = decimal.scale();
        if (LongArithmetic.isPowerOfTen(scale) && decimal.precision() < LongArithmetic.DIGITS) {
            return ratio(decimal.scaleByPowerOfTen(scale).longValueExact(), LongArithmetic.powerOfTen(scale));
        }
        return scale <= 0
                ? lowest(decimal.toBigIntegerExact(), BigInteger.ONE)
                : ratio(decimal.unscaledValue(), BigInteger.TEN.pow(scale));
    }

    /**
     * Reads a decimal or a fraction of two decimals; the inverse of {@link #toString()}.
     *
     * @param text {@code -?digits[.digits]}, or two of these with a slash between, such as {@code 1/3}; ASCII digits
     *     only, no exponent, no leading plus, no blanks
     * @return the number, exactly
     * @throws dev.incentive.problem.IncentiveException {@code NUMBER_FORMAT} for any other text,
     *     {@code NUMBER_OUT_OF_RANGE} for too many digits or a denominator of zero
     */
    public static Rational of(String text) {
        return parse(text, MAXIMUM_DIGITS);
    }

    /**
     * Reads a decimal and nothing else, for rates, edges and amounts, which are never fractions.
     *
     * @param text {@code -?digits[.digits]}
     * @return the number, exactly
     * @throws dev.incentive.problem.IncentiveException {@code NUMBER_FORMAT} for any other text, a fraction included,
     *     {@code NUMBER_OUT_OF_RANGE} for too many digits
     */
    public static Rational ofDecimal(String text) {
        return exactly(new NumberText(MAXIMUM_DIGITS).decimal(text));
    }

    /**
     * Reads a decimal or a fraction with a limit of the caller's, for results that were written out and may be longer
     * than any input.
     *
     * @param text as in {@link #of(String)}
     * @param maximumDigits the largest number of significant digits, and of digits after the point, of each decimal
     * @return the number, exactly
     * @throws dev.incentive.problem.IncentiveException as in {@link #of(String)}
     */
    public static Rational parse(String text, int maximumDigits) {
        NumberText reader = new NumberText(maximumDigits);
        int slash = text.indexOf('/');
        if (slash < 0) {
            return exactly(reader.decimal(text));
        }
        Rational divisor = exactly(reader.decimal(text.substring(slash + 1)));
        return exactly(reader.decimal(text.substring(0, slash))).dividedBy(reader.nonZero(divisor, text));
    }

    /**
     * A fraction of two whole numbers.
     *
     * @param numerator above the line
     * @param denominator below the line; not zero
     * @return the fraction in lowest terms
     * @throws ArithmeticException if the denominator is zero
     */
    public static Rational ratio(long numerator, long denominator) {
        return LongArithmetic.isSmall(numerator) && LongArithmetic.isSmall(denominator) && denominator != 0
                ? LongRational.reduced(numerator, denominator)
                : ratio(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /**
     * A fraction of two whole numbers of any size.
     *
     * @param numerator above the line
     * @param denominator below the line; not zero
     * @return the fraction in lowest terms, with a positive denominator
     * @throws ArithmeticException if the denominator is zero
     */
    public static Rational ratio(BigInteger numerator, BigInteger denominator) {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("division of " + numerator + " by zero");
        }
        BigInteger above = plain(numerator);
        BigInteger below = plain(denominator);
        BigInteger divisor = above.gcd(below);
        BigInteger signed = below.signum() < 0 ? divisor.negate() : divisor;
        return lowest(above.divide(signed), below.divide(signed));
    }

    /** A number has one form only, the small one if it fits, so that equal numbers are alike. */
    private static Rational lowest(BigInteger numerator, BigInteger denominator) {
        return LongArithmetic.isSmall(numerator) && LongArithmetic.isSmall(denominator)
                ? new LongRational(numerator.longValue(), denominator.longValue())
                : new BigRational(numerator, denominator);
    }

    /** A subclass may answer differently each time it is asked; its bytes are taken once. */
    private static BigInteger plain(BigInteger number) {
        return number.getClass() == BigInteger.class ? number : new BigInteger(number.toByteArray());
    }

    /**
     * The sum.
     *
     * @param other the number to add
     * @return this + other, exactly
     */
    public Rational plus(Rational other) {
        if (isInteger() && other.isInteger()) {
            return lowest(numerator().add(other.numerator()), BigInteger.ONE);
        }
        BigInteger own = numerator().multiply(other.denominator());
        return ratio(
                own.add(other.numerator().multiply(denominator())),
                denominator().multiply(other.denominator()));
    }

    /**
     * The difference.
     *
     * @param other the number to take away
     * @return this − other, exactly
     */
    public Rational minus(Rational other) {
        return plus(other.negate());
    }

    /**
     * The product.
     *
     * @param other the factor
     * @return this × other, exactly
     */
    public Rational times(Rational other) {
        return ratio(numerator().multiply(other.numerator()), denominator().multiply(other.denominator()));
    }

    /**
     * The quotient.
     *
     * @param other the divisor; not zero
     * @return this ÷ other, exactly
     * @throws ArithmeticException if the divisor is zero
     */
    public Rational dividedBy(Rational other) {
        return ratio(numerator().multiply(other.denominator()), denominator().multiply(other.numerator()));
    }

    /**
     * The number with the other sign.
     *
     * @return −this
     */
    public Rational negate() {
        return lowest(numerator().negate(), denominator());
    }

    /**
     * The magnitude.
     *
     * @return this without its sign
     */
    public Rational absolute() {
        return signum() < 0 ? negate() : this;
    }

    /**
     * The smaller of two numbers.
     *
     * @param other the other number
     * @return whichever is less; this one if they are equal
     */
    public Rational minimum(Rational other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /**
     * The larger of two numbers.
     *
     * @param other the other number
     * @return whichever is more; this one if they are equal
     */
    public Rational maximum(Rational other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /**
     * The sign.
     *
     * @return −1, 0 or 1
     */
    public int signum() {
        return numerator().signum();
    }

    /**
     * Whether the number is whole.
     *
     * @return true if the denominator is one
     */
    public boolean isInteger() {
        return denominator().equals(BigInteger.ONE);
    }

    /**
     * The number above the line, in lowest terms; it carries the sign.
     *
     * @return the numerator
     */
    public abstract BigInteger numerator();

    /**
     * The number below the line, in lowest terms; always positive.
     *
     * @return the denominator
     */
    public abstract BigInteger denominator();

    /**
     * Rounds correctly: the result is the exact value rounded once, with no rounding before.
     *
     * <p>Example: {@code Rational.of("-0.005").round(2, RoundingMode.HALF_UP)} is −0.01.
     *
     * @param scale digits after the point
     * @param mode the rule, as named in {@link RoundingMode}
     * @return the rounded value with exactly {@code scale} digits after the point
     * @throws ArithmeticException for {@link RoundingMode#UNNECESSARY} if the value has more digits
     */
    public BigDecimal round(int scale, RoundingMode mode) {
        return new BigDecimal(numerator()).divide(new BigDecimal(denominator()), scale, mode);
    }

    /**
     * Rounds correctly and stays an exact number.
     *
     * @param scale digits after the point
     * @param mode the rule
     * @return the value of {@link #round(int, RoundingMode)}
     * @throws ArithmeticException as {@link #round(int, RoundingMode)}
     */
    public Rational rounded(int scale, RoundingMode mode) {
        return exactly(round(scale, mode));
    }

    /**
     * Whether the number can be written as a decimal with finitely many digits.
     *
     * @return true if the denominator has no prime factors but 2 and 5
     */
    public boolean isDecimal() {
        return DecimalExpansion.isFinite(denominator());
    }

    /**
     * Compares exactly, by cross-multiplication.
     *
     * @param other the other number
     * @return negative, zero or positive as this is less than, equal to or more than the other
     */
    @Override
    public int compareTo(Rational other) {
        return numerator()
                .multiply(other.denominator())
                .compareTo(other.numerator().multiply(denominator()));
    }

    /**
     * Whether the other object is the same number; {@code 0.50} equals {@code 1/2}.
     *
     * @param other any object
     * @return true for a {@code Rational} of the same value
     */
    @Override
    public abstract boolean equals(Object other);

    /**
     * A hash code of the value.
     *
     * @return the hash code
     */
    @Override
    public abstract int hashCode();

    /**
     * The canonical text: a plain decimal without trailing zeros where one exists, a fraction otherwise.
     *
     * <p>Examples: {@code 0.8}, {@code -12}, {@code 31/38}.
     *
     * @return text that {@link #parse(String, int)} reads back
     */
    @Override
    public String toString() {
        return isDecimal() ? DecimalExpansion.plain(numerator(), denominator()) : numerator() + "/" + denominator();
    }
}
