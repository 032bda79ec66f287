package dev.incentive.problem;

/**
 * The stable name of a kind of problem.
 *
 * <p>Codes are part of the library's contract: a code keeps its meaning for ever, new codes may be added. Each is
 * described, with an example, in {@code docs/problems.md}.
 *
 * <pre>{@code
 * Problem found = Problem.error(ProblemCode.WEIGHTS_NOT_ONE, Place.ROOT, "a total of 1.1", "a total of 1");
 * String advice = switch (found.code()) {
 *     case WEIGHTS_NOT_ONE -> "Weights total exactly 1.";
 *     default -> found.allowed();
 * };
 * String shown = advice + " Found " + found.found(); // Weights total exactly 1. Found a total of 1.1
 * }</pre>
 *
 * @since 0.1.0
 */
public enum ProblemCode {
    /** An id is empty, too long, or has a character outside {@code A-Z a-z 0-9 . _ -}. */
    IDENTIFIER_INVALID,
    /** Two things that must be told apart have the same id. */
    IDENTIFIER_DUPLICATE,
    /** A reference names something that does not exist. */
    REFERENCE_UNKNOWN,
    /** A text is not a number in the accepted notation. */
    NUMBER_FORMAT,
    /** A number has too many digits or is outside the range allowed at its place. */
    NUMBER_OUT_OF_RANGE,
    /** A currency code is not in the library's table. */
    CURRENCY_UNKNOWN,
    /** An amount is in another currency than the plan's. */
    CURRENCY_MISMATCH,
    /** An amount has more decimals than the plan rounds to. */
    AMOUNT_TOO_FINE,
    /** A period is empty, ends before it starts, or lies outside the years 1970 to 2200. */
    PERIOD_INVALID,
    /** A time zone is not known. */
    ZONE_UNKNOWN,
    /** A list that must have an element is empty. */
    LIST_EMPTY,
    /** The first tier does not start at zero. */
    TIERS_NOT_FROM_ZERO,
    /** The lower edges of tiers do not ascend strictly. */
    TIERS_NOT_ASCENDING,
    /** A weight is zero or negative. */
    WEIGHT_NOT_POSITIVE,
    /** Weights do not total exactly 1. */
    WEIGHTS_NOT_ONE,
    /** A component lacks something that its scorer, its payout rule or its cap needs. */
    COMPONENT_INCOMPLETE,
    /** A component states something that nothing in it reads. */
    COMPONENT_UNUSED_PART,
    /** A metric's measure cannot be used in this way, for example a commission on a survey. */
    METRIC_NOT_SUITABLE,
    /** An attainment does not go with the metric's direction or with its benchmark. */
    ATTAINMENT_NOT_SUITABLE,
    /** A cap is repeated, negative, or bounds something the component does not have. */
    CAP_INVALID,
    /** A floor is repeated, or is above the cap of the same thing. */
    FLOOR_INVALID,
    /** Something is prorated without a basis, or without the thing that shrinks. */
    PRORATION_INVALID,
    /** A rule tells periods and transactions apart, and the component does not say which; or it cannot have transactions. */
    EVALUATION_INVALID,
    /** A plan has more than two qualitative goals; people lose sight of what counts. */
    PLAN_TOO_MANY_QUALITATIVE_GOALS,
    /** More of a better result can pay less at this place. */
    PAYOUT_DECREASES,
    /** A rate or a relative uplift is above 1, that is, above one hundred percent. */
    RATIO_ABOVE_ONE,
    /** A measurement does not fit the metric it names: another measure, unit, scale or range. */
    MEASUREMENT_INVALID,
    /** The same answer or event id came again with other content. */
    MEASUREMENT_CONFLICT,
    /** The population was made for another plan. */
    POPULATION_FOR_ANOTHER_PLAN,
    /** A value is undefined and the component's policy is to fail. */
    RESULT_UNDEFINED,
    /** A custom scorer or its factory threw an exception, gave nothing, or is not what the plan asks for. */
    SCORER_FAILED,
    /** A custom benchmark or its factory threw an exception, gave nothing, or is not what the plan asks for. */
    BENCHMARK_FAILED,
    /** A custom payout rule or its factory threw an exception, gave nothing, or is not what the plan asks for. */
    PAYOUT_RULE_FAILED,
    /** A payable amount is not below 2<sup>63</sup> minor units. */
    AMOUNT_OUT_OF_RANGE,
    /** A document is not well-formed. */
    DOCUMENT_MALFORMED,
    /** A document is larger or deeper than its limits allow. */
    DOCUMENT_LIMIT,
    /** A document's schema version is not supported. */
    DOCUMENT_VERSION,
    /** A value in a document has the wrong type, for example text for a number. */
    DOCUMENT_TYPE,
    /** A required property is missing. */
    DOCUMENT_PROPERTY_MISSING,
    /** A property is not known at this place. */
    DOCUMENT_PROPERTY_UNKNOWN,
    /** A property is given twice. */
    DOCUMENT_PROPERTY_DUPLICATE,
    /** A word is not one of the allowed words at this place. */
    DOCUMENT_WORD_UNKNOWN,
    /** A text is not allowed at this place, for example a lone surrogate or a control character. */
    DOCUMENT_TEXT,
    /** A date is not a date of the calendar in the form {@code YYYY-MM-DD}. */
    DOCUMENT_DATE,
    /** A document states a result that the rest of it does not give, for example a total that is not the sum. */
    DOCUMENT_INCONSISTENT
}
