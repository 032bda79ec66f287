package dev.incentive.benchmark;

import static dev.incentive.derivation.Derivation.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.arbitraries.Metrics;
import dev.incentive.arbitraries.Outcomes;
import dev.incentive.arbitraries.Plans;
import dev.incentive.derivation.Origin;
import dev.incentive.derivation.Outcome;
import dev.incentive.derivation.UndefinedReason;
import dev.incentive.measurement.Participant;
import dev.incentive.metric.Metric;
import dev.incentive.value.Rational;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** B4: progress is (actual − start) ÷ (target − start), in either direction, with a named clamp. */
class ProgressProperties {

    @Property
    void aWayUpIsThePartOfItThatIsDone(
            @ForAll("numbers") int start, @ForAll("ways") int way, @ForAll("numbers") int actual) {
        Rational done = Rational.ratio(actual - start, way);
        assertThat(Outcomes.value(progress(Metrics.RETENTION, start, start + way, actual, Progress.Clamp.UNCLAMPED)))
                .isEqualTo(done);
        assertThat(Outcomes.value(
                        progress(Metrics.RETENTION, start, start + way, actual, Progress.Clamp.AT_LEAST_ZERO)))
                .isEqualTo(done.signum() < 0 ? Rational.ZERO : done);
        assertThat(Outcomes.value(progress(Metrics.RETENTION, start, start + way, actual, Progress.Clamp.ZERO_TO_ONE)))
                .isEqualTo(done.signum() < 0 ? Rational.ZERO : done.compareTo(Rational.ONE) > 0 ? Rational.ONE : done);
    }

    @Property
    void aWayDownMirrorsAWayUp(
            @ForAll("numbers") int start,
            @ForAll("ways") int way,
            @ForAll("numbers") int actual,
            @ForAll Progress.Clamp clamp) {
        assertThat(Outcomes.value(progress(Metrics.CHURN, -start, -start - way, -actual, clamp)))
                .isEqualTo(Outcomes.value(progress(Metrics.RETENTION, start, start + way, actual, clamp)));
    }

    @Property
    void aTargetThatIsNotBetterThanTheStartIsUndefined(
            @ForAll("numbers") int start,
            @ForAll("ways") int way,
            @ForAll("numbers") int actual,
            @ForAll Progress.Clamp clamp) {
        assertThat(Outcomes.reason(progress(Metrics.RETENTION, start, start - way + 1, actual, clamp)))
                .isEqualTo(UndefinedReason.TARGET_NOT_BEYOND_START);
        assertThat(Outcomes.reason(progress(Metrics.CHURN, start, start + way - 1, actual, clamp)))
                .isEqualTo(UndefinedReason.TARGET_NOT_BEYOND_START);
    }

    private static Outcome progress(Metric metric, int start, int target, int actual, Progress.Clamp clamp) {
        BenchmarkInput input =
                new BenchmarkInput(metric, Participant.builder("rep-17").build(), Plans.QUARTER, PeerStatistics.NOBODY);
        return Progress.from(String.valueOf(start), clamp)
                .of(
                        given("actual", Rational.of(actual), Origin.MEASUREMENT),
                        given("target", Rational.of(target), Origin.PLAN),
                        input);
    }

    @Provide
    Arbitrary<Integer> numbers() {
        return Arbitraries.integers().between(-50, 50);
    }

    @Provide
    Arbitrary<Integer> ways() {
        return Arbitraries.integers().between(1, 20);
    }
}
