package dev.incentive.value;

/**
 * Something that takes part in a digest: it can describe itself completely, in one fixed way.
 *
 * <p>Two objects that describe themselves alike always lead to the same pay.
 *
 * <pre>{@code
 * Canonical rate = out -> out.text("rate").number(Rational.of("0.05"));
 * Canonical sameRate = out -> out.text("rate").number(Rational.of("1/20"));
 * Digest digest = new CanonicalWriter().part(rate).finish();
 * boolean same = digest.equals(new CanonicalWriter().part(sameRate).finish()); // true
 * }</pre>
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface Canonical {

    /**
     * Writes everything that matters, always in the same order.
     *
     * @param out where to write
     */
    void describeTo(CanonicalWriter out);
}
