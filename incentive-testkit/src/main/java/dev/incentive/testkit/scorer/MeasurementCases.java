package dev.incentive.testkit.scorer;

import dev.incentive.measurement.Measurement;
import dev.incentive.testkit.choice.Choices;
import dev.incentive.testkit.choice.Draw;
import dev.incentive.testkit.law.Answer;
import dev.incentive.value.Rational;
import java.util.Optional;

/** Cases that are made from a measurement: its value follows, and the benchmark is the one that gives the attainment. */
record MeasurementCases(CaseFrame frame, Draw<? extends Measurement> measurements, Draw<Rational> values)
        implements CaseSource {

    @Override
    public ScorerCase draw(Choices choices) {
        return comparedAsDrawn(frame.of(choices, measurements.from(choices), Rational.ONE), choices);
    }

    private ScorerCase comparedAsDrawn(ScorerCase given, Choices choices) {
        Rational value = values.from(choices);
        return Answer.valueOf(given.measured())
                .map(measured -> given.withBenchmark(Values.benchmark(frame.comparison(), value, measured)))
                .orElse(given);
    }

    /** A better list has more in it; other measurements go by their values, if they have any. */
    @Override
    public TwoCases lowerAndHigher(Choices choices) {
        ScorerCase one = draw(choices);
        Optional<Measurement> better = Improvement.of(one.measurement(), one.metric(), choices);
        if (better.isPresent()) {
            return new TwoCases(one, one.withMeasurement(better.orElseThrow()));
        }
        ScorerCase other = one.withMeasurement(measurements.from(choices));
        boolean ascending = one.knownValue()
                .flatMap(value -> other.knownValue().map(higher -> value.compareTo(higher) <= 0))
                .orElse(true);
        return ascending ? new TwoCases(one, other) : new TwoCases(other, one);
    }

    /** The same case twice where no benchmark gives the other measurement the same attainment, as for a ratio of zero. */
    @Override
    public TwoCases sameAttainment(Choices choices) {
        ScorerCase one = draw(choices);
        ScorerCase other = one.withMeasurement(measurements.from(choices));
        Optional<Rational> value = one.knownValue();
        return new TwoCases(
                one,
                value.flatMap(wanted -> Answer.valueOf(other.measured())
                                .map(measured -> Values.benchmark(frame.comparison(), wanted, measured)))
                        .map(other::withBenchmark)
                        .filter(same -> same.knownValue().equals(value))
                        .orElse(one));
    }
}
