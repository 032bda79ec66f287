package dev.incentive.json.document;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.incentive.problem.Place;
import dev.incentive.problem.Problem;
import dev.incentive.problem.ProblemCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.LongSupplier;

/** Where one document goes, how long it is so far in tokens and characters, and what is wrong. Not thread-safe. */
final class Output {

    /** Something to write. */
    interface Emission {
        void to(JsonGenerator generator) throws IOException;
    }

    private final JsonGenerator generator;
    private final LongSupplier written;
    private final Limits limits;
    private final Findings findings;
    private long tokens;
    private long headTokens;
    private long recordStart;

    Output(JsonGenerator generator, LongSupplier written, Limits limits, Findings findings) {
        this.generator = generator;
        this.written = written;
        this.limits = limits;
        this.findings = findings;
    }

    /** What the reader of the document is bound by. */
    Limits limits() {
        return limits;
    }

    Findings findings() {
        return findings;
    }

    /** A record begins: it may have as many tokens as if it were alone. */
    void beginRecord() {
        headTokens = tokens;
        tokens = 0;
        recordStart = written.getAsLong();
    }

    /** The record at a position is over; its tokens no longer count. */
    void endRecord(Position position) {
        tokens = headTokens;
        if (written.getAsLong() - recordStart > limits.of(Limit.RECORD_LENGTH)) {
            findings.add(CanonicalText.tooLong(position, limits.of(Limit.RECORD_LENGTH), "characters"));
        }
    }

    /** Writes a piece of so many tokens. */
    void emit(int pieces, Emission emission) {
        tokens += pieces;
        if (tokens > limits.of(Limit.TOKENS)) {
            throw findings.fatal(Problem.error(
                    ProblemCode.DOCUMENT_LIMIT,
                    Place.ROOT,
                    "more than " + limits.of(Limit.TOKENS) + " tokens",
                    "at most " + limits.of(Limit.TOKENS) + " braces, brackets, names and values"));
        }
        try {
            emission.to(generator);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
