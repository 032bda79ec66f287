package dev.incentive.examples.adventureworks;

import dev.incentive.examples.extract.Quarter;
import java.util.List;

/**
 * A synthetic link between survey answers and sales people: no data set ties the two, so this one is made up.
 *
 * <p>With m people who have quotas, by number from 0 to m − 1, the answer of respondent n belongs to the person
 * n mod m and to the quarter ((n div m) mod 4) + 1 of the year that the survey is counted in.
 */
final class SyntheticLink {

    private static final int QUARTERS = 4;

    private final List<Integer> people;

    SyntheticLink(List<SalesPerson> people) {
        this.people = people.stream().map(SalesPerson::key).toList();
    }

    PersonQuarter of(SurveyResponse response) {
        int person = people.get(response.number() % people.size());
        int quarter = response.number() / people.size() % QUARTERS + 1;
        return new PersonQuarter(person, new Quarter(response.year(), quarter));
    }
}
