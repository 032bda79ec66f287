package dev.incentive.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.incentive.arbitraries.Outcomes;
import dev.incentive.value.Border;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThresholdScorerTest {

    @ParameterizedTest
    @CsvSource({
        "AT_OR_ABOVE, 0.999999999999999999999999999999999999, 0",
        "AT_OR_ABOVE, 1,                                      1",
        "AT_OR_ABOVE, 1.000000000000000000000000000000000001, 1",
        "ABOVE,       1,                                      0",
        "ABOVE,       1.000000000000000000000000000000000001, 1",
        "AT_OR_ABOVE, -1,                                     0"
    })
    void scoresOneFromTheThresholdOnAndComparesExactly(Border border, String attainment, String score) {
        assertThat(Outcomes.value(Scorer.threshold("1", border).evaluate(Inputs.attained(attainment))))
                .hasToString(score);
    }

    @Test
    void readsTheAttainment() {
        assertThat(Scorer.threshold("1", Border.ABOVE).needs()).isEqualTo(ScorerNeeds.attainment());
    }

    @Test
    void ofNothingIsNeverAsked() {
        assertThat(Scorer.none().needs()).isEqualTo(ScorerNeeds.nothing());
        assertThatIllegalStateException().isThrownBy(() -> Scorer.none().evaluate(Inputs.attained("1")));
    }
}
