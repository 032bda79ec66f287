package dev.incentive.metric;

/**
 * The side of the business that a metric looks at.
 *
 * <p>The word changes no payout; it takes part in the digest and lets a plan be read for its balance.
 *
 * <pre>{@code
 * Map<Perspective, Long> balance = plan.metrics().stream()
 *         .collect(Collectors.groupingBy(Metric::perspective, TreeMap::new, Collectors.counting()));
 * String metrics = balance.toString(); // {FINANCIAL=1, CUSTOMER=2}
 * }</pre>
 *
 * @since 0.1.0
 */
public enum Perspective {
    /** Revenue, quota, margin, product pushes. */
    FINANCIAL,
    /** Satisfaction, retention, cross-sell and up-sell, key accounts. */
    CUSTOMER,
    /** New markets, awareness at events, product launches, strategic accounts. */
    INDUSTRY,
    /** Local partnerships, regional visibility, trade shows, influencers. */
    TERRITORY
}
