package dev.incentive.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.arbitraries.Plans;
import dev.incentive.arbitraries.Refusal;
import dev.incentive.measurement.Event;
import dev.incentive.measurement.EventMeasurement;
import dev.incentive.measurement.Participant;
import dev.incentive.plan.Plan;
import dev.incentive.scoring.Scorer;
import dev.incentive.value.Border;
import dev.incentive.value.Rational;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("a progress from the prior period")
class PriorPeriodProgressTest {

    private static final Plan HALF_OF_THE_WAY_TO_TWENTY =
            Plans.of(Plans.bonus("visits", Scorer.threshold("0.5", Border.AT_OR_ABOVE))
                    .benchmark(Benchmark.fixed("20"))
                    .attainment(Attainment.progressFromPriorPeriod(Progress.Clamp.UNCLAMPED))
                    .build());

    @Test
    void startsAtTheEventsOfAnyDayOfIt() {
        assertThat(paid(visits(Plans.QUARTER.start().minusDays(30), 10), 15)).isEqualTo(Rational.of(1_000));
        assertThat(paid(visits(Plans.QUARTER.start().minusDays(30), 10), 14)).isEqualTo(Rational.ZERO);
    }

    @Test
    void isUndefinedWithoutAMeasurementOfIt() {
        Participant newcomer = Participant.builder("rep-17")
                .addMeasurement(visits(Plans.QUARTER.start(), 15))
                .build();
        assertThat(Refusal.foundBy(() -> Plans.total(HALF_OF_THE_WAY_TO_TWENTY, newcomer)))
                .containsExactly("RESULT_UNDEFINED /components/0");
    }

    @Test
    void orAnyBenchmarkOfYourOwnHasNoParametersUnlessItNamesThem() {
        CustomBenchmark plain = new Plain("acme.plain");
        assertThat(plain.parameters().values()).isEmpty();
    }

    private record Plain(String name) implements CustomBenchmark {
        @Override
        public Optional<Rational> figure(BenchmarkInput input) {
            return Optional.empty();
        }
    }

    private static Rational paid(EventMeasurement prior, long now) {
        return Plans.total(
                HALF_OF_THE_WAY_TO_TWENTY,
                Participant.builder("rep-17")
                        .addPriorMeasurement(prior)
                        .addMeasurement(visits(Plans.QUARTER.start(), now))
                        .build());
    }

    private static EventMeasurement visits(LocalDate day, long count) {
        return EventMeasurement.of(
                "visits", List.of(Event.of("e", day, "", "list").withQuantity(count)));
    }
}
