package dev.incentive.testkit.scorer;

/**
 * Something that holds of some scorers and not of others, so that a scorer has to say whether it holds of it.
 *
 * @since 0.1.0
 */
public enum ScorerTrait {
    /** The score never falls when the value rises. */
    RISING,
    /** The score never rises when the value rises. */
    FALLING
}
