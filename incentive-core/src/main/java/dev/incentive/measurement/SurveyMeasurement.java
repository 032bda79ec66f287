package dev.incentive.measurement;

import dev.incentive.value.CanonicalWriter;
import dev.incentive.value.Provenance;
import java.util.Objects;

/**
 * A survey among the participant's customers.
 *
 * <p>What the answers amount to, and how many it takes, is said by the metric's {@link dev.incentive.metric.Measure};
 * with fewer the value is undefined. The survey's scale must be the metric's: 0 to 10 for a net promoter score.
 * Immutable.
 *
 * <pre>{@code
 * // Two answers of 6, two of 8 and six of 10: 100 × (6 − 2) ÷ 10.
 * SurveyTally tally =
 *         new SurveyTally(RatingScale.ZERO_TO_TEN, List.of(0L, 0L, 0L, 0L, 0L, 0L, 2L, 0L, 2L, 0L, 6L));
 * SurveyMeasurement survey = SurveyMeasurement.of("nps", tally).from("survey tool", "March");
 * Outcome read = MeasuredValue.ofPeriod(nps).read(survey, day -> true);
 * Rational points = ((Outcome.Defined) read).derivation().value(); // 40
 * }</pre>
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
