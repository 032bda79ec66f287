package dev.incentive.testkit.draw;

import dev.incentive.measurement.Survey;
import dev.incentive.measurement.SurveyAnswer;
import dev.incentive.measurement.SurveyAnswers;
import dev.incentive.measurement.SurveyTally;
import dev.incentive.metric.Measure;
import dev.incentive.metric.RatingScale;
import dev.incentive.testkit.choice.Choices;
import dev.incentive.value.Rational;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Draws surveys: as many answers as just suffice, or one more or less, and results at and beside the edges. */
final class SurveyDraw {

    private static final int FIRST_PROMOTER = 9;
    private static final int PASSIVE = 8;
    private static final int DETRACTOR = 6;
    private static final int LONGEST_LIST = 12;

    private final Choices choices;

    SurveyDraw(Choices choices) {
        this.choices = choices;
    }

    Survey netPromoterScore(Measure.NetPromoterScore measure, List<Rational> edges) {
        long answers = answers(measure.minimumAnswers());
        long net = Measured.beside(choices, edges, Rational.ratio(100, Math.max(1, answers)), -answers, answers);
        long passives = choices.below(answers - Math.abs(net) + 1);
        passives += (answers - Math.abs(net) - passives) % 2;
        long pairs = (answers - Math.abs(net) - passives) / 2;
        List<Long> counts = new ArrayList<>(Collections.nCopies(RatingScale.ZERO_TO_TEN.size(), 0L));
        counts.set(FIRST_PROMOTER + choices.between(0, 1), pairs + Math.max(0, net));
        counts.set(PASSIVE - choices.between(0, 1), passives);
        counts.set(DETRACTOR - choices.between(0, DETRACTOR), pairs + Math.max(0, -net));
        return survey(new SurveyTally(RatingScale.ZERO_TO_TEN, counts));
    }

    Survey topBox(Measure.TopBoxShare measure, List<Rational> edges) {
        long answers = answers(measure.minimumAnswers());
        long top = Measured.beside(choices, edges, Rational.ratio(1, Math.max(1, answers)), 0, answers);
        List<Long> counts = none(measure.scale());
        counts.set(measure.topFrom() - measure.scale().minimum(), top);
        counts.set(measure.topFrom() - 1 - measure.scale().minimum(), answers - top);
        return survey(new SurveyTally(measure.scale(), counts));
    }

    Survey mean(Measure.MeanRating measure, List<Rational> edges) {
        RatingScale scale = measure.scale();
        long answers = answers(measure.minimumAnswers());
        Rational one = Rational.ratio(1, Math.max(1, answers));
        long total = Measured.beside(choices, edges, one, answers * scale.minimum(), answers * scale.maximum());
        List<Long> counts = none(scale);
        if (answers > 0) {
            long lower = Math.min(Math.floorDiv(total, answers), scale.maximum() - 1L);
            long above = total - lower * answers;
            counts.set((int) (lower - scale.minimum()), answers - above);
            counts.set((int) (lower + 1 - scale.minimum()), above);
        }
        return survey(new SurveyTally(scale, counts));
    }

    private static List<Long> none(RatingScale scale) {
        return new ArrayList<>(Collections.nCopies(scale.size(), 0L));
    }

    private long answers(long minimum) {
        return switch (choices.between(0, 5)) {
            case 0 -> minimum;
            case 1 -> minimum + 1;
            case 2 -> minimum - 1;
            case 3 -> Math.max(minimum, 10);
            case 4 -> Math.max(minimum, 100);
            default -> choices.below(41);
        };
    }

    private Survey survey(SurveyTally tally) {
        return tally.answers() <= LONGEST_LIST && choices.oneIn(4) ? list(tally) : tally;
    }

    private Survey list(SurveyTally tally) {
        List<SurveyAnswer> answers = new ArrayList<>();
        for (int index = 0; index < tally.scale().size(); index++) {
            for (long each = 0; each < tally.counts().get(index); each++) {
                answers.add(SurveyAnswer.of("a" + answers.size(), tally.scale().minimum() + index));
            }
        }
        if (choices.oneIn(3)) {
            answers.add(SurveyAnswer.blank("blank"));
        }
        if (choices.oneIn(3)) {
            answers.add(SurveyAnswer.excluded("excluded", tally.scale().minimum()));
        }
        return new SurveyAnswers(tally.scale(), answers);
    }
}
