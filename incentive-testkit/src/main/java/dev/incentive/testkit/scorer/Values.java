package dev.incentive.testkit.scorer;

import dev.incentive.benchmark.Comparison;
import dev.incentive.measurement.Measurement;
import dev.incentive.measurement.NumberMeasurement;
import dev.incentive.measurement.ShareMeasurement;
import dev.incentive.metric.Measure;
import dev.incentive.metric.Metric;
import dev.incentive.value.Provenance;
import dev.incentive.value.Rational;

/** Measurements that lead to a value which is wanted: an attainment, or a measured value. */
final class Values {

    private Values() {}

    /** The same case with a measurement that has the value; the benchmark stays. */
    static ScorerCase with(ScorerCase given, Rational value) {
        return given.withMeasurement(
                measurement(given.metric(), measured(given.comparison(), value, given.benchmark())));
    }

    static Rational measured(Comparison comparison, Rational value, Rational benchmark) {
        return switch (comparison) {
            case NONE -> value;
            case RATIO -> value.times(benchmark);
            case DIFFERENCE, EXCESS -> value.plus(benchmark);
            case TARGET_OVER_ACTUAL -> benchmark.dividedBy(value);
        };
    }

    /** The benchmark with which a measured value has an attainment; empty arms give one that leaves it undefined. */
    static Rational benchmark(Comparison comparison, Rational value, Rational measured) {
        return switch (comparison) {
            case NONE -> Rational.ONE;
            case RATIO -> value.signum() == 0 ? Rational.ONE : measured.dividedBy(value);
            case DIFFERENCE, EXCESS -> measured.minus(value);
            case TARGET_OVER_ACTUAL -> measured.times(value);
        };
    }

    static Measurement measurement(Metric metric, Rational measured) {
        return metric.measure() instanceof Measure.Share
                ? new ShareMeasurement(
                        metric.id(),
                        Rational.ratio(measured.numerator(), java.math.BigInteger.ONE),
                        Rational.ratio(measured.denominator(), java.math.BigInteger.ONE),
                        Provenance.UNSTATED)
                : new NumberMeasurement(metric.id(), measured, metric.unit(), Provenance.UNSTATED);
    }
}
