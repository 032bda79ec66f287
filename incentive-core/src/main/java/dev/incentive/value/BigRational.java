package dev.incentive.value;

import java.math.BigInteger;
import java.util.Objects;

/** A fraction of which one side at least is too large for {@link LongRational}. */
final class BigRational extends Rational {

    private final BigInteger numerator;
    private final BigInteger denominator;

    /** The caller has reduced the fraction, and found that it is not small. */
    BigRational(BigInteger numerator, BigInteger denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
    }

    @Override
    public BigInteger numerator() {
        return numerator;
    }

    @Override
    public BigInteger denominator() {
        return denominator;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BigRational that
                && numerator.equals(that.numerator)
                && denominator.equals(that.denominator);
    }

    @Override
    public int hashCode() {
        return Objects.hash(numerator, denominator);
    }
}
