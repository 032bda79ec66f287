package dev.incentive.benchmark;

/**
 * What is made of the peers' measurements.
 *
 * @since 0.1.0
 */
public enum PeerStatistic {
    /** All underlying answers together, those of members below a minimum included: sizes count. */
    POOLED
}
