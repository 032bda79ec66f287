package dev.incentive.columnar;

import dev.incentive.value.Rational;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Collection;

/** Numbers of a plan as whole multiples of the largest unit they share. */
final class Scale {
    private final Rational unit;
    private boolean fits = true;

    private Scale(Rational unit) {
        this.unit = unit;
    }

    /** The largest number of which all are whole multiples; one if all are zero. */
    static Scale of(Collection<Rational> numbers) {
        BigInteger below = BigInteger.ONE;
        for (Rational number : numbers) {
            below = below.multiply(number.denominator()).divide(below.gcd(number.denominator()));
        }
        BigInteger shared = BigInteger.ZERO;
        for (Rational number : numbers) {
            shared = shared.gcd(number.numerator().multiply(below.divide(number.denominator())));
        }
        return new Scale(shared.signum() == 0 ? Rational.ONE : Rational.ratio(shared, below));
    }

    /** The next whole number that is not below. */
    static Rational ceiling(Rational number) {
        return Rational.ratio(number.round(0, RoundingMode.CEILING).toBigIntegerExact(), BigInteger.ONE);
    }

    Rational unit() {
        return unit;
    }

    /** The number in units; zero, and remembered, if it does not fit into 62 bits. */
    long multiple(Rational number) {
        BigInteger units = number.dividedBy(unit).numerator();
        if (units.bitLength() >= Long.SIZE - 1) {
            fits = false;
            return 0;
        }
        return units.longValueExact();
    }

    boolean fits() {
        return fits;
    }
}
