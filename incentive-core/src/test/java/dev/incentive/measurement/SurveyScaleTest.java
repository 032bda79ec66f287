package dev.incentive.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.arbitraries.Refusal;
import dev.incentive.metric.RatingScale;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("B3: answers carry their scale and id")
class SurveyScaleTest {

    @Test
    void aTallyOnAScaleThatDoesNotStartAtZeroCountsFromItsFirstAnswer() {
        SurveyTally tally = new SurveyTally(new RatingScale(1, 10), List.of(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L));
        assertThat(tally.answers()).isEqualTo(55);
        assertThat(tally.detractors()).isEqualTo(1 + 2 + 3 + 4 + 5 + 6);
        assertThat(tally.promoters()).isEqualTo(9 + 10);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "0, 100", "99, 100"})
    void aScaleHasTwoAnswersAtLeastAndEndsAtAHundredAtMost(int minimum, int maximum) {
        assertThat(new RatingScale(minimum, maximum).size()).isEqualTo(maximum - minimum + 1);
    }

    @Test
    void anAnswerWithoutAWellFormedIdIsRefused() {
        SurveyAnswers answers = new SurveyAnswers(RatingScale.ZERO_TO_TEN, List.of(SurveyAnswer.of("not an id", 9)));
        assertThat(Refusal.foundBy(answers::tally)).containsExactly("IDENTIFIER_INVALID /answers/0/id");
    }
}
