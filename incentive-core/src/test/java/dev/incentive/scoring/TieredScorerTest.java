package dev.incentive.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.arbitraries.Outcomes;
import dev.incentive.value.Border;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Threshold, target and excellence. */
class TieredScorerTest {

    @ParameterizedTest
    @CsvSource({
        "-0.5,   0,   0",
        "0,      0,   0",
        "0.7999, 0,   0",
        "0.8,    0.5, 0",
        "0.93,   0.5, 0.5",
        "1,      1,   0.5",
        "1.1999, 1,   1",
        "1.2,    2,   1",
        "1.2001, 2,   2",
        "9,      2,   2"
    })
    void scoresTheHighestLevelReached(String attainment, String atOrAbove, String above) {
        assertThat(Outcomes.value(levels(Border.AT_OR_ABOVE).evaluate(Inputs.attained(attainment))))
                .hasToString(atOrAbove);
        assertThat(Outcomes.value(levels(Border.ABOVE).evaluate(Inputs.attained(attainment))))
                .hasToString(above);
    }

    @Test
    void readsTheAttainment() {
        assertThat(levels(Border.ABOVE).needs()).isEqualTo(ScorerNeeds.attainment());
    }

    private static Scorer levels(Border border) {
        return Scorer.tiered(
                border,
                ScoreLevel.of("0", "0"),
                ScoreLevel.of("0.8", "0.5"),
                ScoreLevel.of("1", "1"),
                ScoreLevel.of("1.2", "2"));
    }
}
