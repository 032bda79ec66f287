package dev.incentive.json.document;

import dev.incentive.problem.IncentiveException;
import dev.incentive.problem.Place;
import dev.incentive.problem.Problem;
import dev.incentive.problem.ProblemCode;
import dev.incentive.value.Rational;
import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which exact numbers can stand in a document, and how; the same for reading and for writing, so that what is written
 * can be read.
 */
final class NumberRule {

    /** More than any number that is calculated from inputs of 38 digits in a plan of a sensible size. */
    private static final int LONGEST_RESULT = 1_000;

    private static final Set<String> RATIOS = Set.of("rate", "by", "shareWhenNotMet", "score", "attainment", "weight");
    private static final String SHARES = "ratios are shares of one: 0.05 is five percent";

    private static final Pattern FRACTION = Pattern.compile("-?[0-9]{1,38}/[0-9]{1,38}");

    private NumberRule() {}

    /** A number as it stands in a document: trailing zeros do not count, a huge exponent does, even that of a zero. */
    static Rational decimal(BigDecimal number) {
        return Rational.of(withoutTrailingZeros(number));
    }

    /** Leaves a number with a huge exponent as it is, for the caller to refuse. */
    static BigDecimal withoutTrailingZeros(BigDecimal number) {
        return Math.abs((long) number.scale()) <= Rational.MAXIMUM_DIGITS ? number.stripTrailingZeros() : number;
    }

    /** Whether a text is a fraction of two whole numbers, such as 31/38. */
    static boolean isFraction(String text) {
        return FRACTION.matcher(text).matches();
    }

    /** What to write instead of a text; nobody shall turn "3%" into 3. */
    static String hint(String property, String text) {
        if (text.strip().endsWith("%")) {
            return SHARES;
        }
        if (isFraction(text)) {
            return "write a decimal; only weights may be fractions";
        }
        String bare = "write numbers without quotation marks";
        return RATIOS.contains(property) ? bare + "; " + SHARES : bare;
    }

    /** Whether a number can be written as a decimal that can be read. */
    static boolean isShortDecimal(Rational number) {
        if (!number.isDecimal()) {
            return false;
        }
        BigDecimal decimal = new BigDecimal(number.toString()).stripTrailingZeros();
        return decimal.precision() <= Rational.MAXIMUM_DIGITS && Math.abs(decimal.scale()) <= Rational.MAXIMUM_DIGITS;
    }

    /** Refuses a number that no decimal equals which could be read. */
    static Rational shortDecimal(Rational number) {
        if (!isShortDecimal(number)) {
            throw new IncentiveException(Problem.error(
                    ProblemCode.NUMBER_OUT_OF_RANGE,
                    Place.ROOT,
                    Excerpt.shortened(number.toString()),
                    "a decimal of at most " + Rational.MAXIMUM_DIGITS + " digits",
                    "only weights may be fractions"));
        }
        return number;
    }

    /** A number as a fraction of two whole numbers, if they are short enough to be read. */
    static String fraction(Rational number) {
        String text = number.numerator() + "/" + number.denominator();
        if (!isFraction(text)) {
            throw new IncentiveException(Problem.error(
                    ProblemCode.NUMBER_OUT_OF_RANGE,
                    Place.ROOT,
                    "a fraction of " + text.length() + " characters",
                    "at most 38 digits above and below the line"));
        }
        return text;
    }

    /** A number that came out of a calculation, in its one canonical form. */
    static Rational result(String text) {
        Rational number = Rational.parse(text, LONGEST_RESULT);
        if (!number.toString().equals(text)) {
            throw new IncentiveException(Problem.error(
                    ProblemCode.NUMBER_FORMAT,
                    Place.ROOT,
                    Excerpt.quoted(text),
                    "the shortest decimal, or else a fraction in lowest terms",
                    "write " + Excerpt.quoted(number.toString())));
        }
        return number;
    }
}
