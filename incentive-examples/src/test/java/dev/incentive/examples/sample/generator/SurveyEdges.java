package dev.incentive.examples.sample.generator;

import dev.incentive.examples.sample.generator.Answer.Kind;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Answers that were written by hand: ties with the region, too few answers, none. */
final class SurveyEdges {

    private static final int FIRST = Calendar.FIRST_PAID;
    private static final int SECOND = FIRST + 1;
    private static final int THIRD = FIRST + 2;

    /** Whose net promoter score, 50, is made the score of the whole region. */
    static final List<PersonQuarter> TIED = List.of(new PersonQuarter(22, FIRST), new PersonQuarter(30, THIRD));

    record Rating(int rating, Kind kind) {}

    private final Map<PersonQuarter, List<Rating>> ratings = new HashMap<>();

    SurveyEdges() {
        put(22, FIRST, 10, 10, 9, 9, 7, 5);
        put(30, THIRD, 10, 10, 9, 9, 9, 8, 7, 3);
        put(31, FIRST, 10, 10, 10, 10, 10);
        Calendar.paid().forEach(quarter -> put(28, quarter));
        put(29, SECOND);
        Edges.AT_THE_CAP.forEach(at -> put(at.person(), at.quarter(), 10, 10, 10, 9, 10, 10));
        ratings.put(new PersonQuarter(32, FIRST), fourThatCountOfSeven());
    }

    private static List<Rating> fourThatCountOfSeven() {
        return List.of(
                new Rating(10, Kind.COUNTED),
                new Rating(10, Kind.REPEATED),
                new Rating(9, Kind.COUNTED),
                new Rating(9, Kind.COUNTED),
                new Rating(0, Kind.BLANK),
                new Rating(10, Kind.EXCLUDED));
    }

    private void put(int person, int quarter, Integer... counted) {
        List<Rating> all = List.of(counted).stream()
                .map(rating -> new Rating(rating, Kind.COUNTED))
                .toList();
        ratings.put(new PersonQuarter(person, quarter), Collections.unmodifiableList(all));
    }

    Optional<List<Rating>> at(PersonQuarter at) {
        return Optional.ofNullable(ratings.get(at));
    }
}
