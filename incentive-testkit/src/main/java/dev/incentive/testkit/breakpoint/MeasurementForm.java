package dev.incentive.testkit.breakpoint;

import dev.incentive.measurement.Measurement;
import dev.incentive.metric.Metric;
import dev.incentive.value.Rational;
import java.util.function.Function;

/**
 * Measurements of a metric along one whole or decimal number: an amount, the part of a whole, the balance of answers.
 *
 * @param metric the metric
 * @param grid which numbers there are
 * @param factor what one of them is worth as a measured value
 * @param whole of how many it is a number of answers or a part; zero for a number that stands alone
 * @param at the measurement for each of them
 */
record MeasurementForm(Metric metric, Grid grid, Rational factor, Rational whole, Function<Rational, Measurement> at) {

    MeasurementForm(Metric metric, Grid grid, Function<Rational, Measurement> at) {
        this(metric, grid, Rational.ONE, Rational.ZERO, at);
    }
}
