package dev.incentive.value;

import java.util.Objects;

/**
 * Where a number comes from: the system or person that stated it, and the document that shows it.
 *
 * <p>Both are free text for people; they are carried into derivations and never interpreted. Immutable.
 *
 * <pre>{@code
 * Provenance order = new Provenance("CRM", "order 4711");
 * String source = order.source(); // CRM
 * String evidence = order.evidence(); // order 4711
 * }</pre>
 *
 * @param source the system or person, for example {@code "CRM"}; may be empty
 * @param evidence the document, for example an order number; may be empty
 * @since 0.1.0
 */
public record Provenance(String source, String evidence) implements Canonical {

    /** Nothing is stated. */
    public static final Provenance UNSTATED = new Provenance("", "");

    /** Checks that both are there. */
    public Provenance {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(evidence, "evidence");
    }

    /**
     * A source without a document.
     *
     * @param source the system or person
     * @return the provenance
     */
    public static Provenance of(String source) {
        return new Provenance(source, "");
    }

    @Override
    public void describeTo(CanonicalWriter out) {
        out.text(source).text(evidence);
    }
}
