package dev.incentive.measurement;

import dev.incentive.metric.RatingScale;
import java.util.ArrayList;
import java.util.List;

/** Short ways to write surveys down. */
final class Surveys {

    private Surveys() {}

    /** Answers on the scale from 0 to 10, with ids in their order. */
    static SurveyAnswers answers(String ratings) {
        List<SurveyAnswer> answers = new ArrayList<>();
        for (String rating : ratings.split(" ", -1)) {
            answers.add(SurveyAnswer.of("answer-" + answers.size(), Integer.parseInt(rating)));
        }
        return new SurveyAnswers(RatingScale.ZERO_TO_TEN, answers);
    }
}
