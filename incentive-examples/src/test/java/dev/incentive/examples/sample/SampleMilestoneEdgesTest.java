package dev.incentive.examples.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.examples.extract.Quarter;
import dev.incentive.measurement.Event;
import dev.incentive.measurement.EventMeasurement;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The evidence of the sample stops at, just before and just after what the milestones ask for. */
class SampleMilestoneEdgesTest {

    private static final int REQUIRED = 5;

    private static List<PaidSample> all = List.of();

    @BeforeAll
    static void pay() {
        all = PaidSample.all();
    }

    private static List<PaidSample> where(Predicate<PaidSample> condition) {
        return all.stream().filter(condition).toList();
    }

    private static List<Event> events(PaidSample paid) {
        return ((EventMeasurement)
                        paid.participant().measurement("key-accounts").orElseThrow())
                .events();
    }

    private static List<Event> sessions(PaidSample paid) {
        return events(paid).stream()
                .filter(event -> event.milestone().equals("sessions"))
                .toList();
    }

    private static Set<String> accounts(PaidSample paid, Predicate<Event> counted) {
        return sessions(paid).stream().filter(counted).map(Event::subject).collect(Collectors.toSet());
    }

    private static boolean documented(Event event) {
        return !event.evidence().isEmpty();
    }

    private static int documentedAccounts(PaidSample paid) {
        return accounts(paid, SampleMilestoneEdgesTest::documented).size();
    }

    private static PaidSample first(String person) {
        return where(paid ->
                        paid.participant().id().equals(person) && paid.quarter().equals(new Quarter(2025, 1)))
                .get(0);
    }

    @Test
    void fiveSessionsWithFourAccountsAreNotFiveAccounts() {
        assertThat(where(paid -> sessions(paid).size() >= REQUIRED && documentedAccounts(paid) == REQUIRED - 1))
                .hasSizeGreaterThan(10);
        assertThat(first("E031").line("key_account_bonus").earned()).hasToString("USD 500.00");
        assertThat(first("E032").line("key_account_bonus").earned()).hasToString("USD 0.00");
    }

    @Test
    void anAccountWithoutADocumentDoesNotCount() {
        assertThat(where(paid -> documentedAccounts(paid) < REQUIRED
                        && accounts(paid, event -> true).size() >= REQUIRED))
                .hasSizeGreaterThan(1);
        assertThat(first("E033").line("key_account_bonus").earned()).hasToString("USD 0.00");
    }

    @Test
    void theLastDayCountsAndTheFirstOfTheNextQuarterDoesNot() {
        assertThat(sessions(first("E034"))).last().hasFieldOrPropertyWithValue("date", last());
        assertThat(first("E034").line("key_account_bonus").earned()).hasToString("USD 500.00");
        assertThat(first("E037").line("key_account_bonus").earned()).hasToString("USD 0.00");
        assertThat(where(paid -> paid.participant().id().equals("E037")).get(1))
                .satisfies(paid ->
                        assertThat(events(paid)).first().hasFieldOrPropertyWithValue("date", last().plusDays(1)));
    }

    private static LocalDate last() {
        return new Quarter(2025, 1).period().end().minusDays(1);
    }

    @Test
    void aReferenceThatCameTwiceIsOneReferenceAndHalfOfTwo() {
        assertThat(events(first("E035"))).hasSize(2);
        assertThat(first("E035").line("key_account_bonus").earned()).hasToString("USD 166.67");
    }

    @Test
    void eventsAreRepeatedAndLackDocuments() {
        List<Event> rows = all.stream().flatMap(paid -> events(paid).stream()).toList();
        assertThat(rows.size() - rows.stream().distinct().count()).isEqualTo(23);
        assertThat(rows.stream().distinct().filter(event -> !documented(event))).hasSize(61);
        assertThat(rows.stream().distinct().filter(event -> event.quantity() > 1))
                .hasSize(41);
    }

    @Test
    void nothingDoneIsAMeasurementToo() {
        assertThat(events(first("E036"))).isEmpty();
        assertThat(first("E036").line("key_account_bonus").earned()).hasToString("USD 0.00");
    }

    @Test
    void thirdsAndSixthsAreRoundedOnce() {
        assertThat(all.stream()
                        .map(paid ->
                                paid.line("key_account_bonus").earned().amount().toPlainString())
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("0.00", "166.67", "333.33", "500.00", "666.67", "833.33", "1000.00");
    }
}
