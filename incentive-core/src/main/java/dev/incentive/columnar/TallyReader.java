package dev.incentive.columnar;

import dev.incentive.columnar.ColumnName.Fact;
import dev.incentive.measurement.SurveyTally;
import dev.incentive.metric.Measure;
import dev.incentive.value.Rational;

/**
 * Reads the counts that a measure makes of a survey.
 *
 * @param measure the measure of the metric
 */
record TallyReader(Measure measure) {

    Rational read(Fact fact, SurveyTally tally) {
        return switch (fact) {
            case PROMOTERS -> Rational.of(tally.promoters());
            case PASSIVES -> Rational.of(tally.answers() - tally.promoters() - tally.detractors());
            case DETRACTORS -> Rational.of(tally.detractors());
            case TOP_BOX -> Rational.of(tally.atOrAbove(((Measure.TopBoxShare) measure).topFrom()));
            case RATING_SUM -> tally.sum();
            case ANSWERS -> Rational.of(tally.answers());
            default -> throw new IllegalArgumentException("a survey has no " + fact);
        };
    }
}
