package dev.incentive.testkit.scorer;

import dev.incentive.benchmark.Comparison;
import dev.incentive.measurement.Measurement;
import dev.incentive.testkit.choice.Choices;
import dev.incentive.testkit.choice.Draw;
import dev.incentive.value.Rational;
import java.util.List;

/** Cases that are made for a value: the value is drawn, and the measurement is the one that has it. */
record NumberCases(CaseFrame frame, Draw<Rational> values) implements CaseSource {

    private static final List<Rational> BENCHMARKS = List.of(
            Rational.of(100), Rational.ONE, Rational.of("0.03"), Rational.of(7), Rational.of("1000000000000.01"));

    @Override
    public ScorerCase draw(Choices choices) {
        return at(values.from(choices), choices);
    }

    private ScorerCase at(Rational value, Choices choices) {
        Rational benchmark = frame.comparison() == Comparison.NONE ? Rational.ONE : choices.oneOf(BENCHMARKS);
        return frame.of(choices, measured(value, benchmark), benchmark);
    }

    private Measurement measured(Rational value, Rational benchmark) {
        return Values.measurement(frame.metric(), Values.measured(frame.comparison(), value, benchmark));
    }

    @Override
    public TwoCases lowerAndHigher(Choices choices) {
        Rational one = values.from(choices);
        Rational other = values.from(choices);
        ScorerCase lower = at(one.minimum(other), choices);
        return new TwoCases(lower, Values.with(lower, one.maximum(other)));
    }

    @Override
    public TwoCases sameAttainment(Choices choices) {
        Rational value = values.from(choices);
        ScorerCase one = at(value, choices);
        Rational benchmark = choices.oneOf(BENCHMARKS.subList(1, BENCHMARKS.size()));
        return new TwoCases(one, one.withBenchmark(benchmark).withMeasurement(measured(value, benchmark)));
    }
}
