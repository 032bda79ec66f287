package dev.incentive.benchmark;

/**
 * Whether a participant is compared with a group that holds the participant's own answers.
 *
 * @since 0.1.0
 */
public enum Membership {
    /** The own answers are part of the average. */
    WITH_PARTICIPANT,
    /** Only the others' answers are. */
    WITHOUT_PARTICIPANT
}
