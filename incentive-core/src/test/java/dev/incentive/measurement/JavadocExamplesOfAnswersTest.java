package dev.incentive.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.arbitraries.Metrics;
import dev.incentive.derivation.Outcome;
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
import org.junit.jupiter.api.Test;

class JavadocExamplesOfAnswersTest {

    @Test
    void rating() {
        // example Rating
        Rating rating = new Rating("r-1", "leads");
        String level = rating.level(); // leads
        // end
        assertThat(level).hasToString("leads");
    }

    @Test
    void ratingMeasurement() {
        Metric planning = planning();
        // example RatingMeasurement
        // The level "absent" is worth 0, the level "leads" 3; the metric takes the mean of its raters.
        RatingMeasurement ratings =
                RatingMeasurement.of("planning", new Rating("r-1", "absent"), new Rating("r-2", "leads"));
        Outcome read = MeasuredValue.ofPeriod(planning).read(ratings, day -> true);
        Rational value = ((Outcome.Defined) read).derivation().value(); // 1.5
        // end
        assertThat(value).hasToString("1.5");
    }

    @Test
    void survey() {
        // example Survey
        RatingScale stars = new RatingScale(1, 5);
        Survey single = new SurveyAnswers(stars, List.of(SurveyAnswer.of("a-1", 5), SurveyAnswer.of("a-2", 3)));
        Survey counted = new SurveyTally(stars, List.of(0L, 0L, 1L, 0L, 1L));
        boolean same = single.tally().equals(counted.tally()); // true
        // end
        assertThat(same).hasToString("true");
    }

    @Test
    void surveyAnswer() {
        // example SurveyAnswer
        List<SurveyAnswer> answers =
                List.of(SurveyAnswer.of("a-1", 9), SurveyAnswer.blank("a-2"), SurveyAnswer.excluded("a-3", 0));
        long counted =
                new SurveyAnswers(RatingScale.ZERO_TO_TEN, answers).tally().answers(); // 1
        // end
        assertThat(counted).hasToString("1");
    }

    @Test
    void surveyAnswers() {
        // example SurveyAnswers
        SurveyAnswer nine = SurveyAnswer.of("a-1", 9);
        SurveyAnswer three = SurveyAnswer.of("a-2", 3);
        SurveyTally tally = new SurveyAnswers(RatingScale.ZERO_TO_TEN, List.of(nine, three, nine)).tally();
        long answers = tally.answers(); // 2
        long promoters = tally.promoters(); // 1
        // end
        assertThat(answers).hasToString("2");
        assertThat(promoters).hasToString("1");
    }

    @Test
    void surveyMeasurement() {
        Metric nps = Metrics.NPS;
        // example SurveyMeasurement
        // Two answers of 6, two of 8 and six of 10: 100 × (6 − 2) ÷ 10.
        SurveyTally tally =
                new SurveyTally(RatingScale.ZERO_TO_TEN, List.of(0L, 0L, 0L, 0L, 0L, 0L, 2L, 0L, 2L, 0L, 6L));
        SurveyMeasurement survey = SurveyMeasurement.of("nps", tally).from("survey tool", "March");
        Outcome read = MeasuredValue.ofPeriod(nps).read(survey, day -> true);
        Rational points = ((Outcome.Defined) read).derivation().value(); // 40
        // end
        assertThat(points).hasToString("40");
    }

    @Test
    void surveyTally() {
        // example SurveyTally
        RatingScale stars = new RatingScale(1, 5);
        SurveyTally north = new SurveyTally(stars, List.of(0L, 0L, 1L, 0L, 1L));
        SurveyTally south = new SurveyTally(stars, List.of(1L, 0L, 0L, 1L, 0L));
        SurveyTally both = north.merge(south);
        long satisfied = both.atOrAbove(4); // 2
        Rational mean = both.sum().dividedBy(Rational.of(both.answers())); // 3.25
        // end
        assertThat(satisfied).hasToString("2");
        assertThat(mean).hasToString("3.25");
    }

    private static Metric planning() {
        return Metric.builder("planning")
                .perspective(Perspective.CUSTOMER)
                .kind(MetricKind.QUALITATIVE)
                .measure(Measure.rubric(
                        RaterStatistic.MEAN,
                        1,
                        RubricLevel.of("absent", "has no account plan", "0"),
                        RubricLevel.of("leads", "leads the account plan", "3")))
                .unit(Unit.POINTS)
                .direction(Direction.HIGHER_IS_BETTER)
                .build();
    }
}
