package dev.incentive.measurement;

import dev.incentive.value.Canonical;
import dev.incentive.value.CanonicalWriter;
import dev.incentive.value.Provenance;
import dev.incentive.value.Rational;
import dev.incentive.value.Unit;
import java.util.Objects;

/**
 * What a participant is expected to reach in a metric.
 *
 * <p>A decimal in the metric's unit, for the whole period; evaluation refuses another unit. A component may say that it
 * shrinks with the part of the period that the participant was active in. Immutable.
 *
 * <pre>{@code
 * Quota quota = Quota.of("revenue", "650000", usd).from("sales operations", "letter of 2 January");
 * Rational value = quota.value(); // 650000
 * }</pre>
 *
 * @param metric the metric's id
 * @param value the quota; zero or negative leaves a ratio to it undefined
 * @param unit the unit, equal to the metric's
 * @param provenance source and evidence
 * @since 0.1.0
 */
public record Quota(String metric, Rational value, Unit unit, Provenance provenance) implements Canonical {

    /** Checks that nothing is missing. */
    public Quota {
        Objects.requireNonNull(metric, "metric");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(provenance, "provenance");
    }

    /**
     * A quota without a stated source.
     *
     * @param metric the metric's id
     * @param value the quota as a decimal text
     * @param unit the unit
     * @return the quota
     * @throws dev.incentive.problem.IncentiveException if the text is not a number
     */
    public static Quota of(String metric, String value, Unit unit) {
        return new Quota(metric, Rational.ofDecimal(value), unit, Provenance.UNSTATED);
    }

    /**
     * The same with a stated source.
     *
     * @param source the system or person, for example {@code "CRM"}
     * @param evidence the document; may be empty
     * @return a copy with this provenance
     */
    public Quota from(String source, String evidence) {
        return new Quota(metric, value, unit, new Provenance(source, evidence));
    }

    @Override
    public void describeTo(CanonicalWriter out) {
        out.text(metric).number(value).text(unit.symbol()).part(provenance);
    }
}
