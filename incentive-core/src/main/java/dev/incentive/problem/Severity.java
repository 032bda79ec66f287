package dev.incentive.problem;

/**
 * How serious a {@link Problem} is.
 *
 * <pre>{@code
 * Place rate = Place.ROOT.at("rate");
 * Problems problems = new Problems();
 * problems.add(Problem.warning(ProblemCode.RATIO_ABOVE_ONE, rate, "5", "0.05 for 5 %", "divide by 100"));
 * boolean refused = problems.hasErrors(); // false
 * }</pre>
 *
 * @since 0.1.0
 */
public enum Severity {
    /** The document cannot be used: a plan with an error does not resolve, a participant with one is not paid. */
    ERROR,
    /** The document can be used and pays as written, but a reviewer should look at this place. */
    WARNING
}
