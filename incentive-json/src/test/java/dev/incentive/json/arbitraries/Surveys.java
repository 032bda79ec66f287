package dev.incentive.json.arbitraries;

import dev.incentive.measurement.Survey;
import dev.incentive.measurement.SurveyAnswer;
import dev.incentive.measurement.SurveyAnswers;
import dev.incentive.measurement.SurveyTally;
import dev.incentive.metric.RatingScale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Surveys as tallies and as single answers. */
final class Surveys {

    private Surveys() {}

    static Arbitrary<Survey> any() {
        return scales().flatMap(scale -> Arbitraries.oneOf(tallies(scale), answers(scale)));
    }

    static Arbitrary<RatingScale> scales() {
        return Arbitraries.oneOf(
                Arbitraries.just(RatingScale.ZERO_TO_TEN),
                Combinators.combine(
                                Arbitraries.integers().between(0, 50),
                                Arbitraries.integers().between(51, 100))
                        .as(RatingScale::new));
    }

    private static Arbitrary<Survey> tallies(RatingScale scale) {
        return Arbitraries.longs()
                .between(0, Long.MAX_VALUE)
                .list()
                .ofSize(scale.size())
                .map(counts -> new SurveyTally(scale, counts));
    }

    private static Arbitrary<Survey> answers(RatingScale scale) {
        Arbitrary<Integer> ratings = Arbitraries.oneOf(Arbitraries.integers().between(0, 10), Arbitraries.integers());
        return Combinators.combine(Texts.ids(), Arbitraries.of(SurveyAnswer.Status.class), ratings)
                .as(SurveyAnswer::new)
                .list()
                .ofMaxSize(4)
                .map(answers -> new SurveyAnswers(scale, answers));
    }
}
