package dev.incentive.value;

/**
 * Which side of a border the border itself belongs to.
 *
 * <pre>{@code
 * Rational quota = Rational.of(1_000);
 * boolean met = Border.AT_OR_ABOVE.reached(Rational.of(1_000), quota); // true
 * boolean exceeded = Border.ABOVE.reached(Rational.of(1_000), quota); // false
 * }</pre>
 *
 * @since 0.1.0
 */
public enum Border {
    /** "Meets or exceeds": the border belongs to the upper side. The usual meaning. */
    AT_OR_ABOVE,
    /** "Strictly more": the border belongs to the lower side. */
    ABOVE;

    /**
     * Whether a value has reached an edge.
     *
     * @param value the value
     * @param edge the edge
     * @return true if the value is above the edge, or at it and the border belongs to the upper side
     */
    public boolean reached(Rational value, Rational edge) {
        int order = value.compareTo(edge);
        return this == AT_OR_ABOVE ? order >= 0 : order > 0;
    }

    /**
     * The border with which an edge reaches a value exactly where the value does not reach the edge.
     *
     * @return {@link #ABOVE} for {@link #AT_OR_ABOVE}, and the other way round
     */
    public Border other() {
        return this == AT_OR_ABOVE ? ABOVE : AT_OR_ABOVE;
    }
}
