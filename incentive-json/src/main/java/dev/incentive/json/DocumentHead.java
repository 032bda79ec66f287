package dev.incentive.json;

import dev.incentive.json.document.ObjectReading;
import dev.incentive.json.document.ObjectWriting;
import dev.incentive.json.document.ValueReading;
import dev.incentive.problem.ProblemCode;
import java.util.List;

/**
 * What says which kind of document it is, and of which version.
 *
 * @param kind the word in {@code "document"}
 */
record DocumentHead(String kind) {

    static final String VERSION = "schemaVersion";
    static final String KIND = "document";

    private static final long SCHEMA_VERSION = 1;

    /** A document of another version or kind is not read on: every property would be a problem. */
    void read(ObjectReading in) {
        in.required(VERSION, DocumentHead::version, SCHEMA_VERSION);
        in.required(KIND, this::word, kind);
        in.mustBeSound();
    }

    boolean isThere(ObjectReading in) {
        return in.has(VERSION) && in.has(KIND);
    }

    private static long version(ValueReading value) {
        int before = value.problems();
        long version = value.whole(Long.MIN_VALUE, Long.MAX_VALUE);
        if (version != SCHEMA_VERSION && value.problems() == before) {
            value.error(ProblemCode.DOCUMENT_VERSION, "version " + version, "version " + SCHEMA_VERSION, "");
        }
        return version;
    }

    private String word(ValueReading value) {
        int before = value.problems();
        String word = value.text();
        if (!word.equals(kind) && value.problems() == before) {
            value.unknownWord(List.of(kind));
        }
        return word;
    }

    void write(ObjectWriting out) {
        out.whole(VERSION, SCHEMA_VERSION);
        out.text(KIND, kind);
    }
}
