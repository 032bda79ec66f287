package dev.incentive.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import org.junit.jupiter.api.Test;

class ExcerptTest {

    @Test
    void whatCanBeSeenIsShownAsItIs() {
        assertThat(Excerpt.of("Überschuß 目標 😀 10 %", 40)).isEqualTo("Überschuß 目標 😀 10 %");
    }

    @Test
    void whatHidesTurnsAroundOrBreaksIsWrittenAsNumbers() {
        assertThat(Excerpt.of("a\nb\u001b\u202e\u200b\ufeff\u2028\u2066\u3164\ud800", 100))
                .isEqualTo("a\\u000ab\\u001b\\u202e\\u200b\\ufeff\\u2028\\u2066\\u3164\\ud800");
    }

    @Test
    void whatIsTooLongEndsInDotsAndNeverInsideACharacter() {
        assertThat(Excerpt.of("abcdef", 6)).isEqualTo("abcdef");
        assertThat(Excerpt.of("abcdef", 5)).isEqualTo("abcde...");
        assertThat(Excerpt.of("abc😀", 4)).isEqualTo("abc...");
        assertThat(Excerpt.of("ab\n", 4)).isEqualTo("ab...");
    }

    @Test
    void aMessageOfManyProblemsStaysBelow64Kibibytes() {
        String text = "目".repeat(10_000);
        Problem problem =
                Problem.error(ProblemCode.DOCUMENT_TYPE, Place.ROOT.at(text).in(1, 1), text, text, text);
        IncentiveException thrown = new IncentiveException(text, Collections.nCopies(100, problem), 7);
        assertThat(thrown.getMessage().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(1 << 16);
        assertThat(thrown).hasMessageEndingWith("and 87 more");
        assertThat(thrown.dropped()).isEqualTo(7);
    }

    @Test
    void aPlaceInATextIsShownWithLineAndColumn() {
        Problem problem = Problem.error(ProblemCode.DOCUMENT_TYPE, Place.ROOT.at("id"), "1", "a text");
        assertThat(problem).hasToString("DOCUMENT_TYPE at /id: found 1; allowed: a text");
        assertThat(problem.at(problem.place().in(3, 7)))
                .hasToString("DOCUMENT_TYPE at /id, line 3, column 7: found 1; allowed: a text");
        assertThat(problem.below(Place.ROOT.at("x").in(2, 5)).place()).isEqualTo(new Place("/x/id", 2, 5));
    }
}
