package dev.incentive.measurement;

import static dev.incentive.problem.ProblemCode.MEASUREMENT_INVALID;
import static dev.incentive.problem.ProblemCode.NUMBER_OUT_OF_RANGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.incentive.arbitraries.Refusal;
import dev.incentive.metric.RatingScale;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurveyTallyTest {

    private static final RatingScale YES_OR_NO = new RatingScale(0, 1);

    @Test
    void countsAnswersPromotersAndDetractors() {
        SurveyTally tally =
                new SurveyTally(RatingScale.ZERO_TO_TEN, List.of(1L, 1L, 1L, 1L, 1L, 1L, 1L, 5L, 7L, 2L, 3L));
        assertThat(tally.answers()).isEqualTo(24);
        assertThat(tally.detractors()).isEqualTo(7);
        assertThat(tally.promoters()).isEqualTo(5);
    }

    @Test
    void hasOneCountForEachAnswerAndNoneNegative() {
        assertThat(Refusal.codesOf(() -> new SurveyTally(YES_OR_NO, List.of(1L))))
                .containsExactly(MEASUREMENT_INVALID);
        assertThat(Refusal.codesOf(() -> new SurveyTally(YES_OR_NO, List.of(1L, -1L))))
                .containsExactly(MEASUREMENT_INVALID);
    }

    @Test
    void refusesMoreAnswersThanALongCanCount() {
        SurveyTally full = new SurveyTally(YES_OR_NO, List.of(Long.MAX_VALUE, 0L));
        SurveyTally one = new SurveyTally(YES_OR_NO, List.of(1L, 1L));
        assertThat(Refusal.codesOf(() -> full.merge(one))).containsExactly(NUMBER_OUT_OF_RANGE);
        SurveyTally both = new SurveyTally(YES_OR_NO, List.of(Long.MAX_VALUE, 1L));
        assertThat(Refusal.codesOf(both::answers)).containsExactly(NUMBER_OUT_OF_RANGE);
    }

    @Test
    void refusesToTakeAwayAnswersThatAreNotThere() {
        SurveyTally one = new SurveyTally(YES_OR_NO, List.of(0L, 1L));
        SurveyTally other = new SurveyTally(YES_OR_NO, List.of(1L, 0L));
        assertThat(Refusal.codesOf(() -> one.without(other))).containsExactly(MEASUREMENT_INVALID);
    }

    @Test
    void isOnlyCombinedWithTalliesOfItsScale() {
        SurveyTally one = SurveyTally.none(YES_OR_NO);
        SurveyTally other = SurveyTally.none(RatingScale.ZERO_TO_TEN);
        assertThatIllegalArgumentException().isThrownBy(() -> one.merge(other));
        assertThatIllegalArgumentException().isThrownBy(() -> one.without(other));
    }

    @ParameterizedTest
    @CsvSource({"-1, 5", "5, 5", "6, 5", "0, 101"})
    void hasAScaleFromZeroOnUpToAHundred(int minimum, int maximum) {
        assertThat(Refusal.codesOf(() -> new RatingScale(minimum, maximum))).containsExactly(NUMBER_OUT_OF_RANGE);
    }

    @Test
    void hasAScaleThatContainsItsEnds() {
        RatingScale scale = new RatingScale(1, 5);
        assertThat(List.of(0, 1, 5, 6)).filteredOn(scale::contains).containsExactly(1, 5);
        assertThat(scale.size()).isEqualTo(5);
        assertThat(scale).hasToString("1..5");
    }
}
