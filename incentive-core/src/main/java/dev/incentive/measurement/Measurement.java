package dev.incentive.measurement;

import dev.incentive.value.Canonical;
import dev.incentive.value.Provenance;

/**
 * What was observed for one metric, with its source and evidence.
 *
 * <p>The form follows the metric's {@link dev.incentive.metric.Measure}: a number or its transactions, a part of a
 * whole, a survey, ratings or a list of events. A measurement of zero is a measurement; a missing one is undefined.
 * Ids, units and forms are checked when a population is evaluated, all problems at once.
 *
 * <pre>{@code
 * Measurement nothingSold = NumberMeasurement.of("revenue", "0", usd);
 * Measurement allKept = ShareMeasurement.of("retention", 38, 38).from("CRM", "list of accounts");
 * String form = nothingSold.form(); // number
 * String source = allKept.provenance().source(); // CRM
 * }</pre>
 *
 * @since 0.1.0
 */
public sealed interface Measurement extends Canonical
        permits NumberMeasurement,
                TransactionMeasurement,
                ShareMeasurement,
                SurveyMeasurement,
                RatingMeasurement,
                EventMeasurement {

    /**
     * The metric it belongs to.
     *
     * @return the metric's id
     */
    String metric();

    /**
     * The form in a word.
     *
     * @return {@code number}, {@code share}, {@code survey} or {@code events}
     */
    String form();

    /**
     * Where it comes from.
     *
     * @return source and evidence
     */
    Provenance provenance();
}
