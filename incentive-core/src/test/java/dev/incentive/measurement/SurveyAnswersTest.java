package dev.incentive.measurement;

import static dev.incentive.problem.ProblemCode.MEASUREMENT_CONFLICT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.arbitraries.Refusal;
import dev.incentive.metric.RatingScale;
import dev.incentive.problem.Place;
import dev.incentive.problem.Problems;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("B3: survey answers")
class SurveyAnswersTest {

    @Test
    void areTalliedOnTheirScale() {
        assertThat(Surveys.answers("0 10 10 6 7").tally().counts())
                .containsExactly(1L, 0L, 0L, 0L, 0L, 0L, 1L, 1L, 0L, 0L, 2L);
    }

    @Test
    void areTalliedOnAScaleThatDoesNotStartAtZero() {
        SurveyAnswers answers = answers(new RatingScale(1, 5), SurveyAnswer.of("1", 1), SurveyAnswer.of("2", 5));
        assertThat(answers.tally().counts()).containsExactly(1L, 0L, 0L, 0L, 1L);
    }

    @Test
    void countOnceIfTheyComeAgainUnchanged() {
        SurveyAnswer answer = SurveyAnswer.of("1", 9);
        assertThat(answers(answer, answer, answer).tally().answers()).isEqualTo(1);
    }

    @Test
    void areAConflictIfTheyComeAgainWithOtherContent() {
        assertThat(Refusal.codesOf(() -> answers(SurveyAnswer.of("1", 9), SurveyAnswer.of("1", 8))
                        .tally()))
                .containsExactly(MEASUREMENT_CONFLICT);
        assertThat(Refusal.codesOf(() -> answers(SurveyAnswer.of("1", 9), SurveyAnswer.excluded("1", 9))
                        .tally()))
                .containsExactly(MEASUREMENT_CONFLICT);
    }

    @Test
    void offTheScaleAreRefusedEvenIfTheyAreExcluded() {
        Problems problems = new Problems();
        answers(
                        SurveyAnswer.of("1", 11),
                        SurveyAnswer.excluded("2", -1),
                        SurveyAnswer.blank("3"),
                        SurveyAnswer.of("4", 10),
                        SurveyAnswer.of("4", 0))
                .check(Place.ROOT.at("survey"), problems);
        assertThat(Refusal.found(problems.all()))
                .containsExactly(
                        "MEASUREMENT_INVALID /survey/answers/0/rating",
                        "MEASUREMENT_INVALID /survey/answers/1/rating",
                        "MEASUREMENT_CONFLICT /survey/answers/4");
    }

    private static SurveyAnswers answers(SurveyAnswer... answers) {
        return answers(RatingScale.ZERO_TO_TEN, answers);
    }

    private static SurveyAnswers answers(RatingScale scale, SurveyAnswer... answers) {
        return new SurveyAnswers(scale, List.of(answers));
    }
}
