package dev.incentive.json.document;

import com.fasterxml.jackson.core.JsonParser;
import dev.incentive.problem.Problem;
import dev.incentive.problem.ProblemCode;

/** What a record may still use: tokens and characters. What is outside all records has an allowance of its own. */
final class Budget {

    private final JsonParser parser;
    private final Limits limits;
    private final Findings findings;
    private long tokens;
    private long start;
    private long headTokens;
    private long headLength;

    Budget(JsonParser parser, Limits limits, Findings findings) {
        this.parser = parser;
        this.limits = limits;
        this.findings = findings;
        this.start = offset();
    }

    /** A list of records begins; what was used before it counts again after it. */
    void beginRecords() {
        headTokens = tokens;
        headLength = offset() - start;
        endRecord();
    }

    /** A record begins, its first token being the current one. */
    void beginRecord() {
        tokens = 1;
    }

    /** The record is over; whatever it used no longer counts. */
    void endRecord() {
        tokens = 0;
        start = offset();
    }

    /** The list of records is over. */
    void endRecords() {
        tokens = headTokens + 1;
        start = offset() - headLength;
    }

    /** One token more. */
    void spend(Position here) {
        tokens++;
        within(Limit.TOKENS, tokens, here, "braces, brackets, names and values");
        within(Limit.RECORD_LENGTH, offset() - start, here, "characters");
    }

    /** One element or property more of a list or object that has so many. */
    void grow(int size, Position here) {
        within(Limit.LIST_LENGTH, size, here, "elements of a list or properties of an object");
    }

    private void within(Limit limit, long used, Position here, String what) {
        if (used > limits.of(limit)) {
            throw findings.fatal(Problem.error(
                    ProblemCode.DOCUMENT_LIMIT,
                    Spot.of(parser.currentTokenLocation()).of(here.place()),
                    "more than " + limits.of(limit) + " " + what,
                    "at most " + limits.of(limit)));
        }
    }

    private long offset() {
        return Math.max(0, parser.currentLocation().getCharOffset());
    }
}
