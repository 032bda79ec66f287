package dev.incentive.measurement;

import dev.incentive.value.CanonicalWriter;
import dev.incentive.value.Provenance;
import dev.incentive.value.Rational;
import dev.incentive.value.Unit;
import java.util.Objects;

/**
 * A number that was measured elsewhere, in its unit.
 *
 * <p>Any decimal of up to 38 digits, negative ones included; it is never rounded. Money is in major units and within
 * 2<sup>63</sup> minor units. Immutable.
 *
 * <pre>{@code
 * NumberMeasurement revenue =
 *         NumberMeasurement.of("revenue", "524718.3241", usd).from("ERP", "ledger of June");
 * Rational value = revenue.value(); // 524718.3241
 * }</pre>
 *
 * @param metric the metric's id
 * @param value the number; negative ones, such as returned sales, are allowed
 * @param unit the unit, equal to the metric's
 * @param provenance source and evidence
 * @since 0.1.0
 */
public record NumberMeasurement(String metric, Rational value, Unit unit, Provenance provenance)
        implements Measurement {

    /** Checks that nothing is missing. */
    public NumberMeasurement {
        Objects.requireNonNull(metric, "metric");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(provenance, "provenance");
    }

    /**
     * A number without a stated source.
     *
     * @param metric the metric's id
     * @param value the number as a decimal text
     * @param unit the unit
     * @return the measurement
     * @throws dev.incentive.problem.IncentiveException if the text is not a number
     */
    public static NumberMeasurement of(String metric, String value, Unit unit) {
        return new NumberMeasurement(metric, Rational.ofDecimal(value), unit, Provenance.UNSTATED);
    }

    /**
     * The same with a stated source.
     *
     * @param source the system or person, for example {@code "CRM"}
     * @param evidence the document; may be empty
     * @return a copy with this provenance
     */
    public NumberMeasurement from(String source, String evidence) {
        return new NumberMeasurement(metric, value, unit, new Provenance(source, evidence));
    }

    @Override
    public String form() {
        return "number";
    }

    @Override
    public void describeTo(CanonicalWriter out) {
        out.text("number").text(metric).number(value).text(unit.symbol()).part(provenance);
    }
}
