package dev.incentive.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.arbitraries.Plans;
import dev.incentive.metric.Direction;
import dev.incentive.metric.Measure;
import dev.incentive.metric.Metric;
import dev.incentive.metric.MetricKind;
import dev.incentive.metric.Perspective;
import dev.incentive.metric.RaterStatistic;
import dev.incentive.metric.RatingScale;
import dev.incentive.metric.RubricLevel;
import dev.incentive.value.Rational;
import dev.incentive.value.Unit;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("a metric is refused")
class MetricBordersTest {

    private static final RatingScale STARS = new RatingScale(1, 5);

    @ParameterizedTest
    @CsvSource({"-1, 1", "0, 1", "0.001, 0"})
    void ifItsSmallestStepIsNotAboveZero(String step, int problems) {
        Metric metric = metric(Measure.share()).smallestStep(Rational.of(step)).build();
        assertThat(found(metric, "NUMBER_OUT_OF_RANGE /metrics/6/smallestStep")).hasSize(problems);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 0"})
    void ifItNeedsNoAnswers(long minimum, int problems) {
        String code = "NUMBER_OUT_OF_RANGE /metrics/6/measure/";
        RubricLevel good = RubricLevel.of("good", "good", "1");
        assertThat(found(Measure.netPromoterScore(minimum), code + "minimumAnswers"))
                .hasSize(problems);
        assertThat(found(Measure.topBoxShare(STARS, 4, minimum), code + "minimumAnswers"))
                .hasSize(problems);
        assertThat(found(Measure.meanRating(STARS, minimum), code + "minimumAnswers"))
                .hasSize(problems);
        assertThat(found(Measure.rubric(RaterStatistic.MEDIAN, minimum, good), code + "minimumRaters"))
                .hasSize(problems);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "2, 0", "5, 0", "6, 1"})
    void ifItsTopBoxIsNoAnswerAboveTheLowest(int from, int problems) {
        assertThat(found(Measure.topBoxShare(STARS, from, 1), "NUMBER_OUT_OF_RANGE /metrics/6/measure/topFrom"))
                .hasSize(problems);
    }

    @Test
    void ifItsRubricHasNoLevelsOrOneTwice() {
        RubricLevel good = RubricLevel.of("good", "good", "1");
        assertThat(found(Measure.rubric(RaterStatistic.MEDIAN, 1), "LIST_EMPTY /metrics/6/measure/levels"))
                .hasSize(1);
        assertThat(found(Measure.rubric(RaterStatistic.MEDIAN, 1, good, good), "IDENTIFIER_DUPLICATE"))
                .hasSize(1);
        assertThat(found(Measure.rubric(RaterStatistic.MEDIAN, 1, good), "")).isEmpty();
    }

    private static Metric.Builder metric(Measure measure) {
        return Metric.builder("measured")
                .perspective(Perspective.CUSTOMER)
                .kind(MetricKind.QUALITATIVE)
                .measure(measure)
                .unit(Unit.RATIO)
                .direction(Direction.HIGHER_IS_BETTER);
    }

    private static List<String> found(Measure measure, String start) {
        return found(metric(measure).build(), start);
    }

    /** What is found about the one metric that is added to the plan, which may be of a unit that suits another. */
    private static List<String> found(Metric metric, String start) {
        return Plans.dollars().addMetric(metric).build().check().stream()
                .map(problem -> problem.code() + " " + problem.place())
                .filter(problem -> problem.contains("/metrics/6") && !problem.endsWith("/unit"))
                .filter(problem -> problem.startsWith(start))
                .toList();
    }
}
