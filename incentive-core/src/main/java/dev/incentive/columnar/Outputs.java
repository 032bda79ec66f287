package dev.incentive.columnar;

/**
 * What an evaluation of columns writes.
 *
 * <pre>{@code
 * Payouts payouts = compiled.evaluate(columns, Outputs.LINES);
 * int lines = payouts.lines().size(); // 1
 * }</pre>
 *
 * @since 0.1.0
 */
public enum Outputs {
    /** The total of each row: the least work and memory. */
    TOTALS,
    /** Besides, each component's line: what it earned, what the plan's cap left of it, and its status. */
    LINES
}
