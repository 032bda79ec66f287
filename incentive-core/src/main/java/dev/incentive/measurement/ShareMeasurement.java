package dev.incentive.measurement;

import dev.incentive.value.CanonicalWriter;
import dev.incentive.value.Provenance;
import dev.incentive.value.Rational;
import java.util.Objects;

/**
 * A part of a whole, kept as two numbers so that nothing is lost: 31 of 38.
 *
 * <p>Both are exact and may have decimals. Evaluation refuses a part that is negative or above the whole, and a
 * negative whole, with {@code MEASUREMENT_INVALID}; a whole of zero makes the share undefined. Immutable.
 *
 * <pre>{@code
 * ShareMeasurement retention = ShareMeasurement.of("retention", 31, 38);
 * Rational share = retention.part().dividedBy(retention.whole()); // 31/38
 * }</pre>
 *
 * @param metric the metric's id
 * @param part what counts
 * @param whole what it is counted of; zero makes the share undefined, negative is refused by the check
 * @param provenance source and evidence
 * @since 0.1.0
 */
public record ShareMeasurement(String metric, Rational part, Rational whole, Provenance provenance)
        implements Measurement {

    /** Checks that nothing is missing. */
    public ShareMeasurement {
        Objects.requireNonNull(metric, "metric");
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(whole, "whole");
        Objects.requireNonNull(provenance, "provenance");
    }

    /**
     * A share of pieces without a stated source.
     *
     * @param metric the metric's id
     * @param part how many count
     * @param whole of how many
     * @return the measurement
     */
    public static ShareMeasurement of(String metric, long part, long whole) {
        return new ShareMeasurement(metric, Rational.of(part), Rational.of(whole), Provenance.UNSTATED);
    }

    /**
     * The same with a stated source.
     *
     * @param source the system or person, for example {@code "CRM"}
     * @param evidence the document; may be empty
     * @return a copy with this provenance
     */
    public ShareMeasurement from(String source, String evidence) {
        return new ShareMeasurement(metric, part, whole, new Provenance(source, evidence));
    }

    @Override
    public String form() {
        return "share";
    }

    @Override
    public void describeTo(CanonicalWriter out) {
        out.text("share").text(metric).number(part).number(whole).part(provenance);
    }
}
