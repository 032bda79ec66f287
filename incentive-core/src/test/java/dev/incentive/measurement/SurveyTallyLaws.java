package dev.incentive.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.metric.RatingScale;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Tallies form a commutative monoid, so batches, threads and machines lead to one total. */
class SurveyTallyLaws {

    private static final SurveyTally NONE = SurveyTally.none(RatingScale.ZERO_TO_TEN);

    @Property
    void mergingDoesNotDependOnGroupingOrOrder(
            @ForAll("tallies") SurveyTally a, @ForAll("tallies") SurveyTally b, @ForAll("tallies") SurveyTally c) {
        assertThat(a.merge(b).merge(c)).isEqualTo(a.merge(b.merge(c)));
        assertThat(a.merge(b)).isEqualTo(b.merge(a));
    }

    @Property
    void noAnswersAreNeutral(@ForAll("tallies") SurveyTally a) {
        assertThat(a.merge(NONE)).isEqualTo(a);
        assertThat(NONE.merge(a)).isEqualTo(a);
    }

    @Property
    void takingAMemberAwayUndoesMergingIt(@ForAll("tallies") SurveyTally a, @ForAll("tallies") SurveyTally b) {
        assertThat(a.merge(b).without(b)).isEqualTo(a);
    }

    @Property
    void promotersDetractorsAndTheOthersAreAllAnswers(@ForAll("tallies") SurveyTally a) {
        long passive = a.counts().get(7) + a.counts().get(8);
        assertThat(a.promoters() + a.detractors() + passive).isEqualTo(a.answers());
    }

    @Property
    void theOrderOfAnswersAndTheirRepetitionDoNotChangeTheTally(
            @ForAll("ratings") List<Integer> ratings, @ForAll Random random) {
        List<SurveyAnswer> answers = new ArrayList<>();
        for (int rating : ratings) {
            answers.add(SurveyAnswer.of("answer-" + answers.size(), rating));
        }
        List<SurveyAnswer> shuffled = new ArrayList<>(answers);
        shuffled.addAll(answers.subList(0, answers.size() / 2));
        Collections.shuffle(shuffled, random);
        assertThat(new SurveyAnswers(RatingScale.ZERO_TO_TEN, shuffled).tally())
                .isEqualTo(new SurveyAnswers(RatingScale.ZERO_TO_TEN, answers).tally());
    }

    @Provide
    Arbitrary<SurveyTally> tallies() {
        return Arbitraries.longs()
                .between(0, 1_000_000)
                .list()
                .ofSize(RatingScale.ZERO_TO_TEN.size())
                .map(counts -> new SurveyTally(RatingScale.ZERO_TO_TEN, counts));
    }

    @Provide
    Arbitrary<List<Integer>> ratings() {
        return Arbitraries.integers().between(0, 10).list().ofMaxSize(30);
    }
}
