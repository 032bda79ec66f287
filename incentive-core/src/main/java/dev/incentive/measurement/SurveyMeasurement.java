package dev.incentive.measurement;

import dev.incentive.value.CanonicalWriter;
import dev.incentive.value.Provenance;
import java.util.Objects;

/**
 * A survey among the participant's customers. Immutable.
 *
 * @param metric the metric's id
 * @param survey the answers or their tally
 * @param provenance source and evidence
 * @since 0.1.0
 */
public record SurveyMeasurement(String metric, Survey survey, Provenance provenance) implements Measurement {

    /** Checks that nothing is missing. */
    public SurveyMeasurement {
        Objects.requireNonNull(metric, "metric");
        Objects.requireNonNull(survey, "survey");
        Objects.requireNonNull(provenance, "provenance");
    }

    /**
     * A survey without a stated source.
     *
     * @param metric the metric's id
     * @param survey the answers or their tally
     * @return the measurement
     */
    public static SurveyMeasurement of(String metric, Survey survey) {
        return new SurveyMeasurement(metric, survey, Provenance.UNSTATED);
    }

    /**
     * The same with a stated source.
     *
     * @param source the system or person, for example {@code "CRM"}
     * @param evidence the document; may be empty
     * @return a copy with this provenance
     */
    public SurveyMeasurement from(String source, String evidence) {
        return new SurveyMeasurement(metric, survey, new Provenance(source, evidence));
    }

    @Override
    public String form() {
        return "survey";
    }

    @Override
    public void describeTo(CanonicalWriter out) {
        out.text("survey").text(metric).part(survey).part(provenance);
    }
}
