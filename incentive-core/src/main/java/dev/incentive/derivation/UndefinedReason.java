package dev.incentive.derivation;

/**
 * Why a value is undefined, which is not the same as zero.
 *
 * <pre>{@code
 * Outcome.Undefined score = new Outcome.Undefined(UndefinedReason.TOO_FEW_ANSWERS, "3 answers, 5 needed");
 * UndefinedReason reason = score.reason(); // TOO_FEW_ANSWERS
 * }</pre>
 *
 * @since 0.1.0
 */
public enum UndefinedReason {
    /** The participant has no measurement for the metric. */
    MEASUREMENT_MISSING,
    /** A share of nothing: the whole is zero. */
    NOTHING_TO_MEASURE,
    /** Fewer answers than the metric's minimum. */
    TOO_FEW_ANSWERS,
    /** Fewer raters than the rubric's minimum. */
    TOO_FEW_RATERS,
    /** The participant has no quota for the metric. */
    QUOTA_MISSING,
    /** Neither the participant nor the plan states a target incentive. */
    TARGET_INCENTIVE_MISSING,
    /** The participant has no measurement of the prior period for the metric. */
    PRIOR_MEASUREMENT_MISSING,
    /** A ratio to a benchmark that is zero or negative. */
    BENCHMARK_NOT_POSITIVE,
    /** A ratio of a benchmark to a measurement that is zero or negative. */
    MEASUREMENT_NOT_POSITIVE,
    /** The participant belongs to no group of the kind that the benchmark names. */
    PEER_GROUP_MISSING,
    /** The peer group has no answers or measurements. */
    PEER_GROUP_EMPTY,
    /** Progress towards a target that is not better than the start. */
    TARGET_NOT_BEYOND_START,
    /** A custom benchmark says that there is none. */
    BENCHMARK_MISSING,
    /** A scorecard of which no goal is defined. */
    SCORECARD_EMPTY,
    /** A period without length in the basis of proration, for example without a working day. */
    PERIOD_WITHOUT_LENGTH
}
