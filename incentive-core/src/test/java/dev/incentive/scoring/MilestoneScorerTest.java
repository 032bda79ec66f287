package dev.incentive.scoring;

import static dev.incentive.scoring.Achievement.Completion.ALL_OR_NOTHING;
import static dev.incentive.scoring.Achievement.Completion.PROPORTIONAL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.arbitraries.Metrics;
import dev.incentive.arbitraries.Outcomes;
import dev.incentive.derivation.Derivation;
import dev.incentive.derivation.Origin;
import dev.incentive.measurement.Event;
import dev.incentive.measurement.EventMeasurement;
import dev.incentive.value.PerformancePeriod;
import dev.incentive.value.Provenance;
import dev.incentive.value.Rational;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("B5: milestones")
class MilestoneScorerTest {

    private static final LocalDate MAY = LocalDate.parse("2024-05-15");

    private static final Scorer LAUNCH = Scorer.milestones(
            Milestone.of("signed", "Partner signed", "0.3", Achievement.once()),
            Milestone.of("trained", "Staff trained", "0.25", Achievement.counted(10, ALL_OR_NOTHING)),
            Milestone.of("fair", "Fair visited", "0.2", Achievement.once()),
            Milestone.of("accounts", "Key accounts met", "0.15", Achievement.distinct(3, ALL_OR_NOTHING)),
            Milestone.of("press", "Press covered", "0.1", Achievement.once()));

    @Test
    void totalTheWeightsOfTheAchievedOnes() {
        // 0.3 + 0.25 + 0.2 + 0 (two of three accounts) + 0.1 = 0.85
        assertThat(score(
                        LAUNCH,
                        event("1", "signed", 1, ""),
                        event("2", "trained", 6, ""),
                        event("3", "trained", 4, ""),
                        event("4", "fair", 1, ""),
                        event("5", "accounts", 1, "account-1"),
                        event("6", "accounts", 1, "account-2"),
                        event("7", "accounts", 1, "account-1"),
                        event("8", "press", 1, "")))
                .hasToString("0.85");
    }

    @Test
    void scoreOneIfAllAreAchievedAndZeroIfNoneIs() {
        assertThat(score(LAUNCH)).isEqualTo(Rational.ZERO);
        assertThat(score(
                        LAUNCH,
                        event("1", "signed", 1, ""),
                        event("2", "trained", 99, ""),
                        event("4", "fair", 5, ""),
                        event("5", "accounts", 1, "account-1"),
                        event("6", "accounts", 1, "account-2"),
                        event("7", "accounts", 1, "account-3"),
                        event("8", "press", 1, "")))
                .isEqualTo(Rational.ONE);
    }

    @ParameterizedTest
    @DisplayName("400 of 500 visitors are 0.8 where a part counts, and nothing where it does not")
    @CsvSource({"400, 0.8, 0", "499, 0.998, 0", "500, 1, 1", "900, 1, 1", "0, 0, 0", "1, 0.002, 0"})
    void countAPartOnlyIfTheMilestoneSaysSo(long visitors, String proportional, String allOrNothing) {
        assertThat(score(only(Achievement.counted(500, PROPORTIONAL)), event("1", "only", visitors, "")))
                .hasToString(proportional);
        assertThat(score(only(Achievement.counted(500, ALL_OR_NOTHING)), event("1", "only", visitors, "")))
                .hasToString(allOrNothing);
    }

    @Test
    void countAPartOfTheSubjects() {
        assertThat(score(
                        only(Achievement.distinct(3, PROPORTIONAL)),
                        event("1", "only", 50, "a"),
                        event("2", "only", 50, "b"),
                        event("3", "only", 50, "b")))
                .isEqualTo(Rational.ratio(2, 3));
    }

    @Test
    void takeWeightsThatAreThirds() {
        Scorer thirds = Scorer.milestones(
                Milestone.of("a", "A", "1/3", Achievement.once()),
                Milestone.of("b", "B", "1/3", Achievement.once()),
                Milestone.of("c", "C", "1/3", Achievement.once()));
        assertThat(score(thirds, event("1", "a", 1, ""), event("2", "c", 1, "")))
                .isEqualTo(Rational.ratio(2, 3));
    }

    @Test
    void areNotAchievedWithoutEvidence() {
        Event unproved = new Event("1", "only", MAY, "", 1, "");
        assertThat(score(only(Achievement.once()), unproved)).isEqualTo(Rational.ZERO);
    }

    @Test
    void areNotAchievedByAnEventThatHappenedLessThanOnce() {
        assertThat(score(only(Achievement.once()), event("1", "only", 0, ""))).isEqualTo(Rational.ZERO);
    }

    @ParameterizedTest
    @CsvSource({"2024-03-31, 0", "2024-04-01, 1", "2024-06-30, 1", "2024-07-01, 0"})
    void areAchievedInThePeriodUnlessTheyHaveAWindow(String date, String score) {
        assertThat(score(only(Achievement.once()), on(date))).hasToString(score);
    }

    @ParameterizedTest
    @CsvSource({"2023-12-31, 0", "2024-01-01, 1", "2024-05-15, 0", "2024-02-28, 1", "2024-02-29, 0"})
    void areAchievedInTheirWindowInsteadOfThePeriod(String date, String score) {
        PerformancePeriod window = PerformancePeriod.of("2024-01-01", "2024-02-29");
        Scorer scorer = new MilestoneScorer(
                List.of(new Milestone("only", "Only", Rational.ONE, Achievement.once(), Window.between(window))));
        assertThat(score(scorer, on(date))).hasToString(score);
    }

    @Test
    void countRepeatedEventsOnce() {
        Event six = event("1", "only", 6, "");
        assertThat(score(only(Achievement.counted(10, PROPORTIONAL)), six, six)).hasToString("0.6");
    }

    @Test
    void showTheirSourceAndTheFirstDozenDocuments() {
        List<Event> events = new ArrayList<>();
        for (int index = 1; index <= 14; index++) {
            events.add(new Event("event-" + index, "only", MAY, "", 1, "document " + index));
        }
        Provenance provenance = provenance(only(Achievement.once()), events);
        assertThat(provenance.source()).isEqualTo("register");
        assertThat(provenance.evidence()).startsWith("document 1, document 2").endsWith("document 12 and 2 more");
    }

    @Test
    void showTheEventsThatDoNotCountAndWhy() {
        List<Event> events = List.of(
                new Event("e-1", "only", MAY, "account-1", 1, "minutes 1"),
                new Event("e-2", "only", MAY, "account-2", 1, ""),
                new Event("e-3", "only", LocalDate.parse("2024-07-01"), "account-3", 1, "minutes 3"),
                new Event("e-4", "only", MAY, "", 1, "minutes 4"),
                new Event("e-5", "another", MAY, "account-5", 1, "minutes 5"));
        assertThat(provenance(only(Achievement.distinct(3, PROPORTIONAL)), events)
                        .evidence())
                .contains(
                        "minutes 1", "e-2 (no evidence)", "e-3 (2024-07-01 is outside the window)", "e-4 (no subject)")
                .doesNotContain("e-5", "minutes 3", "minutes 4");
    }

    /** The source of what was done for the only milestone. */
    private static Provenance provenance(Scorer scorer, List<Event> events) {
        Derivation milestone =
                Outcomes.derivation(scorer.evaluate(input(events))).operands().get(0);
        Derivation achieved = milestone.operands().get(1);
        return leaves(achieved)
                .filter(leaf -> leaf.origin() == Origin.MEASUREMENT)
                .findFirst()
                .orElseThrow()
                .provenance();
    }

    private static Stream<Derivation.Given> leaves(Derivation derivation) {
        return derivation instanceof Derivation.Given given
                ? Stream.of(given)
                : derivation.operands().stream().flatMap(MilestoneScorerTest::leaves);
    }

    private static Scorer only(Achievement achievement) {
        return Scorer.milestones(Milestone.of("only", "Only", "1", achievement));
    }

    private static Event on(String date) {
        return new Event("1", "only", LocalDate.parse(date), "", 1, "letter");
    }

    private static Event event(String id, String milestone, long quantity, String subject) {
        return new Event(id, milestone, MAY, subject, quantity, "letter " + id);
    }

    private static Rational score(Scorer scorer, Event... events) {
        return Outcomes.value(scorer.evaluate(input(List.of(events))));
    }

    private static ScoringInput input(List<Event> events) {
        return ScoringInput.builder(Metrics.VISITS, Inputs.QUARTER)
                .measurement(new EventMeasurement("visits", events, Provenance.of("register")))
                .build();
    }
}
