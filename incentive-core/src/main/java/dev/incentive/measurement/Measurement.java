package dev.incentive.measurement;

import dev.incentive.value.Canonical;
import dev.incentive.value.Provenance;

/**
 * What was observed for one metric.
 *
 * <p>The form follows the metric's {@link dev.incentive.metric.Measure}: a number, a part of a whole, a survey or a list
 * of events. A measurement of zero is a measurement; a missing one is undefined.
 *
 * @since 0.1.0
 */
public sealed interface Measurement extends Canonical
        permits NumberMeasurement, ShareMeasurement, SurveyMeasurement, EventMeasurement {

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
