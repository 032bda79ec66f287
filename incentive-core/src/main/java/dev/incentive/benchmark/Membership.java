package dev.incentive.benchmark;

/**
 * Whether a participant is compared with a group that holds the participant's own answers.
 *
 * <p>There is no default. In a small group the own answers pull the average towards the participant; without them, a
 * group of one is undefined.
 *
 * <pre>{@code
 * // The participant kept 20 of 40 customers, the rest of the region 30 of 40.
 * Outcome everybody =
 *         Benchmark.pooledPeers("region", Membership.WITH_PARTICIPANT).value(input);
 * Outcome others =
 *         Benchmark.pooledPeers("region", Membership.WITHOUT_PARTICIPANT).value(input);
 * Rational ofEverybody = ((Outcome.Defined) everybody).derivation().value(); // 0.625
 * Rational ofOthers = ((Outcome.Defined) others).derivation().value(); // 0.75
 * }</pre>
 *
 * @since 0.1.0
 */
public enum Membership {
    /** The own answers are part of the average. */
    WITH_PARTICIPANT,
    /** Only the others' answers are. */
    WITHOUT_PARTICIPANT
}
