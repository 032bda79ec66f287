package dev.incentive.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.incentive.arbitraries.Metrics;
import dev.incentive.arbitraries.Outcomes;
import dev.incentive.arbitraries.Plans;
import dev.incentive.derivation.Derivation;
import dev.incentive.derivation.Origin;
import dev.incentive.derivation.Outcome;
import dev.incentive.derivation.UndefinedReason;
import dev.incentive.measurement.Measurement;
import dev.incentive.measurement.Participant;
import dev.incentive.measurement.Quota;
import dev.incentive.measurement.ShareMeasurement;
import dev.incentive.metric.Metric;
import dev.incentive.value.Provenance;
import dev.incentive.value.Rational;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("B1: a benchmark")
class BenchmarkTest {

    @Test
    void thatIsFixedIsTheTarget() {
        assertThat(Outcomes.derivation(value(Benchmark.fixed("0.95"), Metrics.RETENTION)))
                .isEqualTo(Derivation.given("target", Rational.of("0.95"), Origin.PLAN));
    }

    @Test
    void fromOutsideKeepsItsSource() {
        Provenance provenance = new Provenance("industry panel", "table 4");
        assertThat(Outcomes.derivation(value(Benchmark.external("42", provenance), Metrics.NPS)))
                .isEqualTo(Derivation.given("external figure", Rational.of(42), Origin.EXTERNAL, provenance));
    }

    @ParameterizedTest
    @ValueSource(strings = {"650000", "0", "-1"})
    void thatIsTheQuotaIsTheParticipantsWhateverItsSign(String quota) {
        Participant participant = Participant.builder("rep-17")
                .addQuota(Quota.of("revenue", quota, Metrics.DOLLARS))
                .build();
        assertThat(Outcomes.value(value(Benchmark.quota(), Metrics.REVENUE, participant)))
                .hasToString(quota);
    }

    @Test
    @DisplayName("B2: no quota is undefined")
    void thatIsTheQuotaIsUndefinedWithoutOne() {
        assertThat(Outcomes.reason(value(Benchmark.quota(), Metrics.REVENUE))).isEqualTo(UndefinedReason.QUOTA_MISSING);
    }

    @Test
    void thatIsNoneIsNeverAskedFor() {
        assertThatIllegalStateException().isThrownBy(() -> value(Benchmark.none(), Metrics.REVENUE));
    }

    @ParameterizedTest
    @DisplayName("B1: × (1 + u) or + u where higher is better, × (1 − u) or − u where lower is")
    @CsvSource({
        "RELATIVE, 0.1,  0.66, 0.54",
        "RELATIVE, 0,    0.6,  0.6",
        "RELATIVE, -0.1, 0.54, 0.66",
        "ABSOLUTE, 0.1,  0.7,  0.5",
        "ABSOLUTE, 0,    0.6,  0.6"
    })
    void thatIsThePriorPeriodIsMovedTowardsTheBetter(
            Uplift.Kind kind, String uplift, String higherIsBetter, String lowerIsBetter) {
        Benchmark benchmark = Benchmark.priorPeriod(new Uplift(kind, Rational.of(uplift)));
        assertThat(Outcomes.value(value(benchmark, Metrics.RETENTION, before("retention", 3, 5))))
                .hasToString(higherIsBetter);
        assertThat(Outcomes.value(value(benchmark, Metrics.CHURN, before("churn", 3, 5))))
                .hasToString(lowerIsBetter);
    }

    @Test
    @DisplayName("N1: 33 of 40 is exactly ten percent more than 30 of 40")
    void thatIsThePriorPeriodIsExact() {
        Benchmark benchmark = Benchmark.priorPeriod(Uplift.relative("0.1"));
        assertThat(Outcomes.value(value(benchmark, Metrics.RETENTION, before("retention", 30, 40))))
                .isEqualTo(Rational.ratio(33, 40));
    }

    @Test
    @DisplayName("B2: no prior measurement, or a share of nothing, is undefined")
    void thatIsThePriorPeriodIsUndefinedWithoutOne() {
        Benchmark benchmark = Benchmark.priorPeriod(Uplift.relative("0.1"));
        assertThat(Outcomes.reason(value(benchmark, Metrics.RETENTION)))
                .isEqualTo(UndefinedReason.PRIOR_MEASUREMENT_MISSING);
        assertThat(Outcomes.reason(value(benchmark, Metrics.RETENTION, before("retention", 0, 0))))
                .isEqualTo(UndefinedReason.NOTHING_TO_MEASURE);
    }

    @Test
    void thatIsThePriorPeriodIsNotTheMeasurementOfThisPeriod() {
        Participant participant = Participant.builder("rep-17")
                .addMeasurement(ShareMeasurement.of("retention", 1, 1))
                .build();
        assertThat(Outcomes.reason(value(Benchmark.priorPeriod(Uplift.absolute("0")), Metrics.RETENTION, participant)))
                .isEqualTo(UndefinedReason.PRIOR_MEASUREMENT_MISSING);
    }

    private static Participant before(String metric, long part, long whole) {
        Measurement measurement = ShareMeasurement.of(metric, part, whole);
        return Participant.builder("rep-17").addPriorMeasurement(measurement).build();
    }

    private static Outcome value(Benchmark benchmark, Metric metric) {
        return value(benchmark, metric, Participant.builder("rep-17").build());
    }

    private static Outcome value(Benchmark benchmark, Metric metric, Participant participant) {
        return benchmark.value(new BenchmarkInput(metric, participant, Plans.QUARTER, PeerStatistics.NOBODY));
    }
}
