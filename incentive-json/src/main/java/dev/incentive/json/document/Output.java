package dev.incentive.json.document;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamReadConstraints;
import dev.incentive.problem.Place;
import dev.incentive.problem.Problem;
import dev.incentive.problem.ProblemCode;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Where one document goes, how long it is so far, and what is wrong with it. Not thread-safe. */
final class Output {

    /** Something to write. */
    interface Emission {
        void to(JsonGenerator generator) throws IOException;
    }

    private final JsonGenerator generator;
    private final StreamReadConstraints limits;
    private final Findings findings;
    private long tokens;

    Output(JsonGenerator generator, StreamReadConstraints limits, Findings findings) {
        this.generator = generator;
        this.limits = limits;
        this.findings = findings;
    }

    /** What the reader of the document is bound by. */
    StreamReadConstraints limits() {
        return limits;
    }

    Findings findings() {
        return findings;
    }

    /** Writes a piece of so many tokens. */
    void emit(int pieces, Emission emission) {
        tokens += pieces;
        if (tokens > limits.getMaxTokenCount()) {
            throw findings.fatal(Problem.error(
                    ProblemCode.DOCUMENT_LIMIT,
                    Place.ROOT,
                    "a document of more than " + limits.getMaxTokenCount() + " tokens",
                    "at most " + limits.getMaxTokenCount() + " braces, brackets, names and values"));
        }
        try {
            emission.to(generator);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
