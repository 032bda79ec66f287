package dev.incentive.testkit.breakpoint;

import dev.incentive.value.Rational;
import java.util.function.Function;

/**
 * One input that is a number, with all else held fixed.
 *
 * @param input which input
 * @param grid which numbers it can be
 * @param factor what one of them is worth in the input's unit
 * @param whole of how many it is a number of answers or a part; zero for a number that stands alone
 * @param at the person for each of them
 */
record Axis(Input input, Grid grid, Rational factor, Rational whole, Function<Rational, Person> at) {

    Axis(Input input, Grid grid, Function<Rational, Person> at) {
        this(input, grid, Rational.ONE, Rational.ZERO, at);
    }

    Rational value(Rational position) {
        return position.times(factor);
    }

    /** A value that has no decimal form is told by what it is made of. */
    String words(Rational position) {
        Rational value = value(position);
        return value.isDecimal() || whole.signum() == 0 ? value.toString() : position + " of " + whole;
    }

    Person person(Rational position) {
        return at.apply(position);
    }

    boolean isMeasurement() {
        return input.kind() == Input.Kind.MEASUREMENT;
    }
}
