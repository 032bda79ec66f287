package dev.incentive.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.arbitraries.Outcomes;
import dev.incentive.derivation.Outcome;
import dev.incentive.derivation.UndefinedReason;
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
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** B4: rubrics by one or more raters, top-box shares and mean ratings, against counting by hand. */
class RubricProperties {

    private static final List<String> LEVELS = List.of("0", "0.5", "0.8", "1", "1.25");
    private static final RatingScale ONE_TO_FIVE = new RatingScale(1, 5);

    @Property
    void theMeanOfTheRatersIsTheirSumOverTheirNumber(
            @ForAll("raters") List<Integer> raters, @ForAll @IntRange(min = 1, max = 4) int minimum) {
        Outcome outcome = rated(RaterStatistic.MEAN, raters, minimum);
        if (raters.size() < minimum) {
            assertThat(Outcomes.reason(outcome)).isEqualTo(UndefinedReason.TOO_FEW_RATERS);
        } else {
            Rational sum = sorted(raters).stream().reduce(Rational.ZERO, Rational::plus);
            assertThat(Outcomes.value(outcome)).isEqualTo(sum.dividedBy(Rational.of(raters.size())));
        }
    }

    @Property
    void theMedianOfTheRatersIsTheMiddleOneOrTheMeanOfTheMiddleTwo(
            @ForAll("raters") List<Integer> raters, @ForAll @IntRange(min = 1, max = 4) int minimum) {
        Outcome outcome = rated(RaterStatistic.MEDIAN, raters, minimum);
        if (raters.size() < minimum) {
            assertThat(Outcomes.reason(outcome)).isEqualTo(UndefinedReason.TOO_FEW_RATERS);
        } else {
            List<Rational> sorted = sorted(raters);
            Rational middle = sorted.get((sorted.size() - 1) / 2).plus(sorted.get(sorted.size() / 2));
            assertThat(Outcomes.value(outcome)).isEqualTo(middle.dividedBy(Rational.of(2)));
        }
    }

    @Property
    void aRatersRepetitionCountsOnce(@ForAll("raters") List<Integer> raters) {
        RatingMeasurement once = ratings(raters);
        List<Rating> twice = new ArrayList<>(once.ratings());
        twice.addAll(once.ratings());
        Metric metric = metric(rubric(RaterStatistic.MEAN, 1), Unit.RATIO);
        RatingMeasurement repeated = RatingMeasurement.of("conduct", twice.toArray(Rating[]::new));
        assertThat(read(metric, repeated)).isEqualTo(read(metric, once));
    }

    @Property
    void theTopBoxIsTheShareOfAnswersFromItsLowestOn(
            @ForAll("counts") List<Long> counts, @ForAll @IntRange(min = 2, max = 5) int topFrom) {
        long top = 0;
        for (int answer = topFrom; answer <= 5; answer++) {
            top += counts.get(answer - 1);
        }
        Metric metric = metric(Measure.topBoxShare(ONE_TO_FIVE, topFrom, 1), Unit.RATIO);
        assertThat(Outcomes.value(read(metric, survey(counts)))).isEqualTo(Rational.ratio(top, answers(counts)));
    }

    @Property
    void theMeanRatingIsTheSumOfTheAnswersOverTheirNumber(@ForAll("counts") List<Long> counts) {
        long sum = 0;
        for (int answer = 1; answer <= 5; answer++) {
            sum += answer * counts.get(answer - 1);
        }
        Metric metric = metric(Measure.meanRating(ONE_TO_FIVE, 1), Unit.RATING);
        assertThat(Outcomes.value(read(metric, survey(counts)))).isEqualTo(Rational.ratio(sum, answers(counts)));
    }

    @Property
    void fewerAnswersThanTheMinimumAreTooFew(@ForAll("counts") List<Long> counts) {
        long answers = answers(counts);
        Metric enough = metric(Measure.meanRating(ONE_TO_FIVE, answers), Unit.RATING);
        Metric more = metric(Measure.meanRating(ONE_TO_FIVE, answers + 1), Unit.RATING);
        assertThat(read(enough, survey(counts))).isInstanceOf(Outcome.Defined.class);
        assertThat(Outcomes.reason(read(more, survey(counts)))).isEqualTo(UndefinedReason.TOO_FEW_ANSWERS);
    }

    private static Outcome rated(RaterStatistic statistic, List<Integer> raters, int minimum) {
        return read(metric(rubric(statistic, minimum), Unit.RATIO), ratings(raters));
    }

    private static Outcome read(Metric metric, Measurement measurement) {
        return MeasuredValue.ofPeriod(metric).read(measurement, day -> true);
    }

    private static Measure rubric(RaterStatistic statistic, int minimum) {
        RubricLevel[] levels = LEVELS.stream()
                .map(value -> RubricLevel.of("level-" + value, "", value))
                .toArray(RubricLevel[]::new);
        return Measure.rubric(statistic, minimum, levels);
    }

    private static RatingMeasurement ratings(List<Integer> raters) {
        List<Rating> ratings = new ArrayList<>();
        raters.forEach(level -> ratings.add(new Rating("rater-" + ratings.size(), "level-" + LEVELS.get(level))));
        return RatingMeasurement.of("conduct", ratings.toArray(Rating[]::new));
    }

    private static List<Rational> sorted(List<Integer> raters) {
        return raters.stream().map(LEVELS::get).map(Rational::of).sorted().toList();
    }

    private static SurveyMeasurement survey(List<Long> counts) {
        return SurveyMeasurement.of("conduct", new SurveyTally(ONE_TO_FIVE, counts));
    }

    private static long answers(List<Long> counts) {
        return counts.stream().mapToLong(Long::longValue).sum();
    }

    private static Metric metric(Measure measure, Unit unit) {
        return Metric.builder("conduct")
                .perspective(Perspective.CUSTOMER)
                .kind(MetricKind.QUALITATIVE)
                .measure(measure)
                .unit(unit)
                .direction(Direction.HIGHER_IS_BETTER)
                .build();
    }

    @Provide
    Arbitrary<List<Integer>> raters() {
        return Arbitraries.integers()
                .between(0, LEVELS.size() - 1)
                .list()
                .ofMinSize(1)
                .ofMaxSize(7);
    }

    @Provide
    Arbitrary<List<Long>> counts() {
        return Arbitraries.longs().between(0, 9).list().ofSize(5).filter(counts -> answers(counts) > 0);
    }
}
