package dev.incentive.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.arbitraries.Metrics;
import dev.incentive.metric.RatingScale;
import dev.incentive.value.PerformancePeriod;
import dev.incentive.value.Provenance;
import dev.incentive.value.Rational;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParticipantTest {

    private static final NumberMeasurement NOW = NumberMeasurement.of("revenue", "3", Metrics.DOLLARS);
    private static final NumberMeasurement BEFORE = NumberMeasurement.of("revenue", "2", Metrics.DOLLARS);
    private static final NumberMeasurement CREDITED = NumberMeasurement.of("revenue", "1", Metrics.DOLLARS);
    private static final Quota QUOTA = Quota.of("revenue", "4", Metrics.DOLLARS);

    private final Participant participant = Participant.builder("rep-17")
            .putGroup("region", "North America")
            .putGroup("channel", "Direct")
            .addQuota(QUOTA)
            .addMeasurement(ShareMeasurement.of("retention", 1, 2))
            .addMeasurement(NOW)
            .addPriorMeasurement(BEFORE)
            .addAlreadyCredited(CREDITED)
            .build();

    @Test
    void isCalledByTheIdUnlessThereIsAName() {
        assertThat(participant.name()).isEqualTo("rep-17");
        assertThat(Participant.builder("rep-17").name("Seventeen").build().name())
                .isEqualTo("Seventeen");
    }

    @Test
    void hasItsNumbersByMetricAndKind() {
        assertThat(participant.measurement("revenue")).contains(NOW);
        assertThat(participant.priorMeasurement("revenue")).contains(BEFORE);
        assertThat(participant.alreadyCredited("revenue")).contains(CREDITED);
        assertThat(participant.quota("revenue")).contains(QUOTA);
    }

    @Test
    void hasNothingForAnotherMetric() {
        assertThat(participant.measurement("nps")).isEmpty();
        assertThat(participant.priorMeasurement("retention")).isEmpty();
        assertThat(participant.alreadyCredited("retention")).isEmpty();
        assertThat(participant.quota("retention")).isEmpty();
    }

    @Test
    void keepsTheOrderInWhichThingsWerePut() {
        assertThat(participant.groups().keySet()).containsExactly("region", "channel");
        assertThat(participant.measurements()).extracting(Measurement::metric).containsExactly("retention", "revenue");
    }

    @Test
    void hasNumbersThatCanNameTheirSource() {
        Provenance ledger = new Provenance("ledger", "page 3");
        assertThat(NOW.from("ledger", "page 3").provenance()).isEqualTo(ledger);
        assertThat(QUOTA.from("ledger", "page 3")).isEqualTo(new Quota("revenue", QUOTA.value(), QUOTA.unit(), ledger));
        assertThat(ShareMeasurement.of("retention", 1, 2).from("ledger", "page 3"))
                .isEqualTo(new ShareMeasurement("retention", Rational.ONE, Rational.of(2), ledger));
        SurveyTally none = SurveyTally.none(RatingScale.ZERO_TO_TEN);
        assertThat(SurveyMeasurement.of("nps", none).from("ledger", "page 3"))
                .isEqualTo(new SurveyMeasurement("nps", none, ledger));
        assertThat(EventMeasurement.of("visits", List.of()).from("ledger", "page 3"))
                .isEqualTo(new EventMeasurement("visits", List.of(), ledger));
    }

    @Test
    void hasEventsForAMilestoneOrForTheMetricAsAWhole() {
        LocalDate day = LocalDate.of(2024, 5, 15);
        assertThat(Event.forMilestone("e-1", "fair", day, "town", "ticket"))
                .isEqualTo(new Event("e-1", "fair", day, "town", 1, "ticket"));
        assertThat(Event.of("e-1", day, "town", "ticket").withQuantity(40))
                .isEqualTo(new Event("e-1", "", day, "town", 40, "ticket"));
    }

    @Test
    void isAMemberOfAPopulationInItsOrder() {
        Participant other = Participant.builder("rep-03").build();
        Population population = Population.builder("plan", PerformancePeriod.quarter(2024, 1))
                .addParticipant(participant)
                .addParticipant(other)
                .build();
        assertThat(population.participants()).containsExactly(participant, other);
        assertThat(population.peers()).isEmpty();
    }
}
