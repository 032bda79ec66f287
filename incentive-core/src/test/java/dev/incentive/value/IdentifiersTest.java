package dev.incentive.value;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.arbitraries.Refusal;
import dev.incentive.problem.Place;
import dev.incentive.problem.Problems;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTest {

    private static final String LONGEST = "a".repeat(64);

    @ParameterizedTest
    @ValueSource(strings = {"a", "Z", "0", "285", "north-america", "acme.sessions_v2", "0.1", LONGEST_EXAMPLE})
    void takesAsciiLettersDigitsAndThreeSigns(String id) {
        assertThat(Identifiers.isValid(id)).isTrue();
    }

    private static final String LONGEST_EXAMPLE = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ".a",
                "-a",
                "_a",
                "a b",
                "a/b",
                "a\n",
                "\u00E4",
                "\u0430",
                "a\u0000",
                "\u0661",
                "a\u200B",
                "a\uD83D\uDE00"
            })
    void refusesEverythingElse(String id) {
        assertThat(Identifiers.isValid(id)).isFalse();
    }

    @Test
    void refusesMoreThan64Characters() {
        assertThat(Identifiers.isValid(LONGEST)).isTrue();
        assertThat(Identifiers.isValid(LONGEST + "a")).isFalse();
    }

    @Test
    void ofAListAreReportedAllAtOnceWithTheirPlaces() {
        Problems problems = new Problems();
        Identifiers.checkAll(List.of("a", "b c", "a", "b c"), Place.ROOT.at("metrics"), problems);
        assertThat(Refusal.found(problems.all()))
                .containsExactly(
                        "IDENTIFIER_INVALID /metrics/1/id",
                        "IDENTIFIER_DUPLICATE /metrics/2/id",
                        "IDENTIFIER_INVALID /metrics/3/id",
                        "IDENTIFIER_DUPLICATE /metrics/3/id");
    }
}
