package dev.incentive.testkit.plan;

import dev.incentive.measurement.EventMeasurement;
import dev.incentive.measurement.Measurement;
import dev.incentive.measurement.RatingMeasurement;
import dev.incentive.measurement.SurveyAnswers;
import dev.incentive.measurement.SurveyMeasurement;
import dev.incentive.measurement.TransactionMeasurement;
import java.util.function.UnaryOperator;

/** A measurement with its transactions, answers, ratings or events written in another order. */
record ReorderedMeasurement(Reordering order) implements UnaryOperator<Measurement> {

    @Override
    public Measurement apply(Measurement of) {
        if (of instanceof TransactionMeasurement sales) {
            return new TransactionMeasurement(
                    sales.metric(), order.of(sales.transactions()), sales.unit(), sales.provenance());
        }
        if (of instanceof EventMeasurement events) {
            return new EventMeasurement(events.metric(), order.of(events.events()), events.provenance());
        }
        if (of instanceof RatingMeasurement rated) {
            return new RatingMeasurement(rated.metric(), order.of(rated.ratings()), rated.provenance());
        }
        return of instanceof SurveyMeasurement survey ? survey(survey) : of;
    }

    private Measurement survey(SurveyMeasurement asked) {
        return asked.survey() instanceof SurveyAnswers answers
                ? new SurveyMeasurement(
                        asked.metric(),
                        new SurveyAnswers(answers.scale(), order.of(answers.answers())),
                        asked.provenance())
                : asked;
    }
}
