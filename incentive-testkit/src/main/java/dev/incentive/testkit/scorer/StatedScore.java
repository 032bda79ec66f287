package dev.incentive.testkit.scorer;

import dev.incentive.measurement.Measurement;
import dev.incentive.value.Rational;
import java.util.function.UnaryOperator;

/** An example: for a value or a measurement, the score that a subject states. */
record StatedScore(UnaryOperator<ScorerCase> input, Rational score) {

    static StatedScore ofValue(Rational value, Rational score) {
        return new StatedScore(given -> Values.with(given, value), score);
    }

    static StatedScore ofMeasurement(Measurement measurement, Rational score) {
        return new StatedScore(given -> given.withMeasurement(measurement), score);
    }
}
