package dev.incentive.examples.adventureworks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.incentive.measurement.Event;
import dev.incentive.measurement.EventMeasurement;
import dev.incentive.value.Rational;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class MilestonesTest {

    private static final String KEY_ACCOUNTS = "Orders from at least five key accounts";

    @Test
    void sixOrdersFromFourKeyAccountsAreFour() {
        assertThat(events("2", "2012-01-01", "key-accounts")).hasSize(6);
        assertThat(weight("2", "2012-01-01", KEY_ACCOUNTS)).containsExactly(Rational.ZERO);
    }

    @Test
    void anAccountAtExactlyTheBorderIsAKeyAccount() {
        assertThat(events("3", "2012-01-01", "key-accounts"))
                .extracting(Event::subject)
                .contains("K5")
                .doesNotContain("N1");
        assertThat(weight("3", "2012-01-01", KEY_ACCOUNTS)).containsExactly(Rational.of("0.3"));
    }

    @Test
    void ofTwoFirstOrdersOfADayTheLowerNumberIsTheFirstEver() {
        assertThat(events("3", "2012-07-01", "new-accounts"))
                .extracting(Event::subject, Event::evidence)
                .containsExactly(tuple("C1", "SO999"));
        assertThat(events("2", "2012-07-01", "new-accounts"))
                .extracting(Event::subject)
                .containsExactly("C2");
    }

    @Test
    void theEarlierDayBeatsTheLowerNumber() {
        assertThat(events("2", "2012-07-01", "new-cities"))
                .extracting(Event::subject, Event::evidence)
                .containsExactly(tuple("Tie, Utah, United States", "SO1001"));
        assertThat(events("3", "2012-07-01", "new-cities")).isEmpty();
    }

    @Test
    void anOrderBeforeTheFirstQuotaIsAFirstOrderToo() {
        assertThat(events("1", "2012-01-01", "new-accounts")).isEmpty();
    }

    @Test
    void categoriesAddUpOverAnAccountsOrdersAndAnEmptyOneDoesNotCount() {
        assertThat(events("3", "2012-01-01", "broad-accounts"))
                .containsExactly(Event.forMilestone(
                        "broad-accounts.SO171",
                        "broad-accounts",
                        LocalDate.of(2012, 3, 2),
                        "K1",
                        "SO170 (Bikes, Clothing) + SO171 (Accessories)"));
    }

    @Test
    void tenAccountsAreActiveEnough() {
        assertThat(weight("1", "2012-01-01", "At least ten active accounts")).containsExactly(Rational.of("0.1"));
        assertThat(weight("3", "2012-01-01", "At least ten active accounts")).containsExactly(Rational.ZERO);
    }

    @Test
    void aShorterOrderNumberIsTheEarlierOne() {
        LocalDate day = LocalDate.of(2012, 1, 1);
        Order lower = new Order("SO9999", day, 1, "A", Rational.ONE, new TreeSet<>());
        Order higher = new Order("SO10000", day, 1, "A", Rational.ONE, new TreeSet<>());

        assertThat(lower).isLessThan(higher);
    }

    private static List<Event> events(String person, String quarterStart, String milestone) {
        EventMeasurement all = (EventMeasurement) TinyCompany.population(quarterStart).participants().stream()
                .filter(participant -> participant.id().equals(person))
                .findFirst()
                .orElseThrow()
                .measurement(AdventureWorks.MILESTONES)
                .orElseThrow();
        return all.events().stream()
                .filter(event -> event.milestone().equals(milestone))
                .toList();
    }

    private static List<Rational> weight(String person, String quarterStart, String name) {
        return Labelled.values(
                TinyCompany.line(person, quarterStart, "milestone_bonus").derivation(), name);
    }
}
