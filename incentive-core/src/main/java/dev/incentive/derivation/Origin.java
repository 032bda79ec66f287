package dev.incentive.derivation;

/**
 * What kind of input a leaf of a derivation is.
 *
 * <pre>{@code
 * Derivation.Given quota =
 *         new Derivation.Given("quota", Rational.of(650_000), Origin.QUOTA, Provenance.of("CRM"));
 * Origin origin = quota.origin(); // QUOTA
 * }</pre>
 *
 * @since 0.1.0
 */
public enum Origin {
    /** A number written in the plan: a rate, an edge, a bonus. */
    PLAN,
    /** A number that a rule itself brings: one, one hundred, nothing. */
    RULE,
    /** What a line of the same statement earned. */
    STATEMENT_LINE,
    /** A measurement of the period. */
    MEASUREMENT,
    /** A measurement of the period before. */
    PRIOR_MEASUREMENT,
    /** An amount credited earlier in the reset window. */
    ALREADY_CREDITED,
    /** The participant's quota. */
    QUOTA,
    /** The participant's target incentive. */
    TARGET_INCENTIVE,
    /** The days that the participant was active. */
    ACTIVE_DAYS,
    /** The answers or measurements of a peer group together. */
    PEERS,
    /** A figure from outside, with its source. */
    EXTERNAL
}
