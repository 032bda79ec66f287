package dev.incentive.testkit.breakpoint;

import java.util.Objects;

/**
 * What of a participant is changed at a breakpoint; everything else is as with the base.
 *
 * <pre>{@code
 * Input quota = new Input(Input.Kind.QUOTA, "revenue");
 * String words = quota.toString(); // quota for revenue
 * }</pre>
 *
 * @param kind what it is
 * @param of the id of the metric or milestone, or the kind of group; empty where there is only one
 * @since 0.1.0
 */
public record Input(Kind kind, String of) {

    /**
     * What is changed.
     *
     * @since 0.1.0
     */
    public enum Kind {
        /** The measurement of a metric. */
        MEASUREMENT,
        /** The quota for a metric. */
        QUOTA,
        /** The measurement of the period before. */
        PRIOR_MEASUREMENT,
        /** What was credited earlier in the reset window. */
        ALREADY_CREDITED,
        /** The events of a milestone. */
        MILESTONE,
        /** The participant's own target incentive. */
        TARGET_INCENTIVE,
        /** The days in which the participant was active. */
        ACTIVE_DAYS,
        /** The peer group that the participant belongs to. */
        GROUP
    }

    /** Checks that nothing is missing. */
    public Input {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(of, "of");
    }

    @Override
    public String toString() {
        return switch (kind) {
            case MEASUREMENT -> "measurement of " + of;
            case QUOTA -> "quota for " + of;
            case PRIOR_MEASUREMENT -> "prior measurement of " + of;
            case ALREADY_CREDITED -> "already credited for " + of;
            case MILESTONE -> "milestone " + of;
            case TARGET_INCENTIVE -> "target incentive";
            case ACTIVE_DAYS -> "active days";
            case GROUP -> of.isEmpty() ? "peers" : "group " + of;
        };
    }
}
