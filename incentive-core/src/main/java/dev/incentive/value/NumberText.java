package dev.incentive.value;

import dev.incentive.problem.IncentiveException;
import dev.incentive.problem.Place;
import dev.incentive.problem.Problem;
import dev.incentive.problem.ProblemCode;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Reads and bounds numbers that come from outside, before any arithmetic touches them. */
final class NumberText {

    /** ASCII digits on purpose: {@link BigDecimal} itself would take the digits of every script. */
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    private final int maximumDigits;

    NumberText(int maximumDigits) {
        this.maximumDigits = maximumDigits;
    }

    BigDecimal decimal(String text) {
        if (text.length() > 2 * (maximumDigits + 1L)) {
            throw outOfRange("a number of " + text.length() + " characters");
        }
        if (!DECIMAL.matcher(text).matches()) {
            throw new IncentiveException(Problem.error(
                    ProblemCode.NUMBER_FORMAT,
                    Place.ROOT,
                    "'" + text + "'",
                    "-?digits[.digits]",
                    "write decimals with a point, without blanks, exponent or group separators"));
        }
        return bounded(new BigDecimal(text));
    }

    /** The exact class is required because a subclass may answer differently each time it is asked. */
    BigDecimal bounded(BigDecimal value) {
        if (value.getClass() != BigDecimal.class) {
            throw outOfRange("an instance of a subclass of BigDecimal");
        }
        if (Math.abs((long) value.scale()) > maximumDigits) {
            throw outOfRange("a number with scale " + value.scale());
        }
        if (value.precision() > maximumDigits) {
            throw outOfRange("a number of " + value.precision() + " digits");
        }
        return value;
    }

    Rational nonZero(Rational divisor, String text) {
        if (divisor.signum() == 0) {
            throw outOfRange("'" + text + "'");
        }
        return divisor;
    }

    private IncentiveException outOfRange(String found) {
        return new IncentiveException(Problem.error(
                ProblemCode.NUMBER_OUT_OF_RANGE,
                Place.ROOT,
                found,
                "at most " + maximumDigits + " digits, at most " + maximumDigits
                        + " of them after the point, no denominator of zero"));
    }
}
