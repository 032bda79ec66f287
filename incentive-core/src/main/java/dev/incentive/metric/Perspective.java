package dev.incentive.metric;

/**
 * The side of the business that a metric looks at.
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
