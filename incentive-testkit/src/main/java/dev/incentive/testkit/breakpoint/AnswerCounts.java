package dev.incentive.testkit.breakpoint;

import dev.incentive.measurement.SurveyTally;
import dev.incentive.metric.Measure;
import dev.incentive.metric.RatingScale;
import dev.incentive.value.Rational;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How answers make a value: by a balance, a number of them or their sum, of which each is worth a unit.
 *
 * @param scale the scale of the answers
 * @param minimum the least number of answers
 * @param unit what a balance, number or sum of one is worth with one answer
 * @param measure what is made of the answers
 */
record AnswerCounts(RatingScale scale, long minimum, Rational unit, Measure measure) {

    private static final int PROMOTER = 10;
    private static final int PASSIVE = 8;
    private static final int DETRACTOR = 0;

    static AnswerCounts of(Measure measure) {
        if (measure instanceof Measure.TopBoxShare share) {
            return new AnswerCounts(share.scale(), share.minimumAnswers(), Rational.ONE, measure);
        }
        if (measure instanceof Measure.MeanRating mean) {
            return new AnswerCounts(mean.scale(), mean.minimumAnswers(), Rational.ONE, measure);
        }
        Measure.NetPromoterScore score = (Measure.NetPromoterScore) measure;
        return new AnswerCounts(RatingScale.ZERO_TO_TEN, score.minimumAnswers(), Rational.of(100), measure);
    }

    Rational least(long answers) {
        if (measure instanceof Measure.MeanRating) {
            return Rational.of(answers * scale.minimum());
        }
        return Rational.of(measure instanceof Measure.NetPromoterScore ? -answers : 0);
    }

    Rational most(long answers) {
        return Rational.of(measure instanceof Measure.MeanRating ? answers * scale.maximum() : answers);
    }

    SurveyTally tally(Rational position, long answers) {
        long number = position.numerator().longValueExact();
        List<Long> counts = new ArrayList<>(Collections.nCopies(scale.size(), 0L));
        if (measure instanceof Measure.TopBoxShare share) {
            add(counts, scale.maximum(), number);
            add(counts, share.topFrom() - 1, answers - number);
        } else if (measure instanceof Measure.MeanRating) {
            long lower = Math.min(number / answers, scale.maximum() - 1L);
            add(counts, (int) lower + 1, number - lower * answers);
            add(counts, (int) lower, answers * (lower + 1) - number);
        } else {
            add(counts, number >= 0 ? PROMOTER : DETRACTOR, Math.abs(number));
            add(counts, PASSIVE, answers - Math.abs(number));
        }
        return new SurveyTally(scale, counts);
    }

    /** All answers alike, the best there is. */
    SurveyTally best(long answers) {
        List<Long> counts = new ArrayList<>(Collections.nCopies(scale.size(), 0L));
        add(counts, scale.maximum(), answers);
        return new SurveyTally(scale, counts);
    }

    private void add(List<Long> counts, int answer, long more) {
        int index = Math.max(answer, scale.minimum()) - scale.minimum();
        counts.set(index, counts.get(index) + more);
    }
}
