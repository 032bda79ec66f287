package dev.incentive.testkit.law;

import java.util.Objects;

/**
 * A law in words.
 *
 * <pre>{@code
 * LawText text = new LawText(
 *         "SCORER-1",
 *         "The same input always has the same score.",
 *         "every scorer",
 *         "A statement that is calculated again must say the same.",
 *         "a field that scoring writes, the clock, random numbers, the order of a hash table");
 * String number = text.number(); // SCORER-1
 * }</pre>
 *
 * @param number the number that stands for the law for good, for example {@code SCORER-1}
 * @param statement what holds, in one sentence
 * @param about what it is about: everything of its kind, or what says something of itself
 * @param reason why it should hold
 * @param advice what to look at when it does not
 * @since 0.1.0
 */
public record LawText(String number, String statement, String about, String reason, String advice) {

    /** Checks that nothing is missing. */
    public LawText {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(statement, "statement");
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(advice, "advice");
    }
}
