package dev.incentive.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.metric.Counting;
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
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("X1: the nearest better value")
class NearestBetterValueTest {

    private static final RatingScale STARS = new RatingScale(1, 5);

    private static Stream<Arguments> measuresWithAnEnd() {
        return Stream.of(
                Arguments.of(Measure.netPromoterScore(1), Direction.HIGHER_IS_BETTER, "100"),
                Arguments.of(Measure.netPromoterScore(1), Direction.LOWER_IS_BETTER, "-100"),
                Arguments.of(Measure.share(), Direction.HIGHER_IS_BETTER, "1"),
                Arguments.of(Measure.share(), Direction.LOWER_IS_BETTER, "0"),
                Arguments.of(Measure.topBoxShare(STARS, 4, 1), Direction.HIGHER_IS_BETTER, "1"),
                Arguments.of(Measure.topBoxShare(STARS, 4, 1), Direction.LOWER_IS_BETTER, "0"),
                Arguments.of(Measure.meanRating(STARS, 1), Direction.HIGHER_IS_BETTER, "5"),
                Arguments.of(Measure.meanRating(STARS, 1), Direction.LOWER_IS_BETTER, "1"),
                Arguments.of(rubric(), Direction.HIGHER_IS_BETTER, "3"),
                Arguments.of(rubric(), Direction.LOWER_IS_BETTER, "-2"),
                Arguments.of(Measure.events(Counting.EVENTS), Direction.LOWER_IS_BETTER, "0"));
    }

    @ParameterizedTest
    @MethodSource("measuresWithAnEnd")
    void mayBeTheBestThatTheMeasureCanShow(Measure measure, Direction direction, String best) {
        Rational end = Rational.of(best);
        assertThat(found(measure, direction, List.of(), value -> reaches(value, end, direction)))
                .containsExactly(end);
        assertThat(found(measure, direction, List.of(Rational.of("0.5")), value -> reaches(value, end, direction)))
                .containsExactly(end);
    }

    @ParameterizedTest
    @MethodSource("measuresWithAnEnd")
    void isNeverBeyondTheBestThatTheMeasureCanShow(Measure measure, Direction direction, String best) {
        Rational end = Rational.of(best);
        assertThat(found(measure, direction, List.of(), value -> !value.equals(end) && reaches(value, end, direction)))
                .isEmpty();
    }

    @Test
    void mayLieFarBeyondWhatIsMeasuredWhereTheMeasureHasNoEnd() {
        assertThat(found(
                        Measure.events(Counting.EVENTS),
                        Direction.HIGHER_IS_BETTER,
                        List.of(),
                        value -> value.compareTo(Rational.of(1_234_567)) >= 0))
                .containsExactly(Rational.of(1_234_567));
        assertThat(found(
                        Measure.number(),
                        Direction.LOWER_IS_BETTER,
                        List.of(),
                        value -> value.compareTo(Rational.of(-1_234)) <= 0))
                .containsExactly(Rational.of(-1_234));
    }

    @Test
    void isFoundAtAnEdgeEvenIfMoreThanThatIsNoBetter() {
        assertThat(found(
                        Measure.number(),
                        Direction.HIGHER_IS_BETTER,
                        List.of(Rational.of(-5), Rational.of(10)),
                        Rational.of(10)::equals))
                .containsExactly(Rational.of(10));
    }

    @Test
    void isBeforeTheFirstEdgeIfItIsBetterThere() {
        assertThat(found(
                        Measure.number(),
                        Direction.HIGHER_IS_BETTER,
                        List.of(Rational.of(50)),
                        value -> value.compareTo(Rational.of("7.01")) >= 0))
                .containsExactly(Rational.of("7.01"));
    }

    private static boolean reaches(Rational value, Rational end, Direction direction) {
        int order = value.compareTo(end);
        return direction == Direction.HIGHER_IS_BETTER ? order >= 0 : order <= 0;
    }

    private static List<Rational> found(
            Measure measure, Direction direction, List<Rational> edges, Predicate<Rational> better) {
        Metric metric = Metric.builder("measured")
                .perspective(Perspective.CUSTOMER)
                .kind(MetricKind.QUANTITATIVE)
                .measure(measure)
                .unit(Unit.RATIO)
                .direction(direction)
                .build();
        Rational present = direction == Direction.HIGHER_IS_BETTER ? Rational.of("0.2") : Rational.of("4.5");
        return new NearestBetterValue(metric, present)
                .among(edges, better).stream().toList();
    }

    private static Measure rubric() {
        return Measure.rubric(
                RaterStatistic.MEDIAN,
                1,
                RubricLevel.of("fair", "fair", "0.5"),
                RubricLevel.of("good", "good", "3"),
                RubricLevel.of("poor", "poor", "-2"));
    }
}
