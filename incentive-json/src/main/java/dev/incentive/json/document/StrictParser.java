package dev.incentive.json.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.incentive.problem.IncentiveException;
import dev.incentive.problem.Place;
import dev.incentive.problem.Problem;
import dev.incentive.problem.ProblemCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * Turns text into a tree, within limits: one JSON value in UTF-8 and nothing else, as RFC 8259 has it.
 *
 * <p>The size is checked here because Jackson does not bound a text or an array of bytes that is already there.
 * Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class StrictParser {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final StreamReadConstraints limits;
    private final JsonFactory factory;

    /**
     * A parser with limits.
     *
     * @param limits the limits
     */
    public StrictParser(StreamReadConstraints limits) {
        this.limits = limits;
        this.factory = new JsonFactoryBuilder()
                .streamReadConstraints(oneDeeper(limits))
                // Names from outside must not fill a table that all threads share.
                .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .build();
    }

    /** The tree reader knows the place where it gets too deep, so it is to see that before Jackson does. */
    private static StreamReadConstraints oneDeeper(StreamReadConstraints limits) {
        return limits.rebuild().maxNestingDepth(limits.getMaxNestingDepth() + 1).build();
    }

    /**
     * Reads bytes.
     *
     * @param json the document in UTF-8
     * @param findings where to report
     * @return the tree
     * @throws IncentiveException if it is not well-formed or beyond a limit
     */
    public JsonNode parse(byte[] json, Findings findings) {
        bounded(json.length, findings);
        try {
            return parsed(
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(json))
                            .toString(),
                    findings);
        } catch (CharacterCodingException notUtf8) {
            throw malformed(findings, "bytes that are not UTF-8", "save the document in UTF-8");
        }
    }

    /**
     * Reads a stream to its end, or until it is longer than the limit.
     *
     * @param json the document in UTF-8; not closed
     * @param findings where to report
     * @return the tree
     * @throws IncentiveException if it is not well-formed or beyond a limit
     * @throws IOException if the stream fails
     */
    public JsonNode parse(InputStream json, Findings findings) throws IOException {
        return parse(json.readNBytes((int) limits.getMaxDocumentLength() + 1), findings);
    }

    /**
     * Reads text.
     *
     * @param json the document
     * @param findings where to report
     * @return the tree
     * @throws IncentiveException if it is not well-formed or beyond a limit
     */
    public JsonNode parse(String json, Findings findings) {
        bounded(json.length(), findings);
        bounded(Utf8Length.of(json), findings);
        return parsed(json, findings);
    }

    /**
     * Takes the value at which another parser stands; that parser's settings decide about syntax, the limits and the
     * strictness about properties and numbers are these.
     *
     * @param parser the parser, at the first token of the value
     * @param limits the limits
     * @param findings where to report
     * @return the tree
     * @throws IncentiveException if it is beyond a limit
     * @throws IOException if the parser fails
     */
    public static JsonNode tree(JsonParser parser, StreamReadConstraints limits, Findings findings) throws IOException {
        return new TreeReader(parser, limits, findings).value(Position.ROOT);
    }

    private void bounded(long length, Findings findings) {
        if (length > limits.getMaxDocumentLength()) {
            throw findings.fatal(Problem.error(
                    ProblemCode.DOCUMENT_LIMIT,
                    Place.ROOT,
                    "more than " + limits.getMaxDocumentLength() + " bytes",
                    "at most " + limits.getMaxDocumentLength() + " bytes"));
        }
    }

    private JsonNode parsed(String json, Findings findings) {
        if (!json.isEmpty() && json.charAt(0) == BYTE_ORDER_MARK) {
            throw malformed(findings, "a byte order mark", "save the document in UTF-8 without byte order mark");
        }
        try (JsonParser parser = factory.createParser(json)) {
            return single(parser, findings);
        } catch (IOException impossible) {
            throw new UncheckedIOException("text in memory cannot fail", impossible);
        }
    }

    private JsonNode single(JsonParser parser, Findings findings) throws IOException {
        TreeReader reader = new TreeReader(parser, limits, findings);
        try {
            if (parser.nextToken() == null) {
                throw malformed(findings, "nothing", "");
            }
            JsonNode tree = reader.value(Position.ROOT);
            if (parser.nextToken() != null) {
                throw malformed(
                        findings, "more after the end of the document, at " + where(parser.currentLocation()), "");
            }
            return tree;
        } catch (StreamConstraintsException beyond) {
            throw findings.fatal(Problem.error(
                    ProblemCode.DOCUMENT_LIMIT, place(parser), words(beyond), "a document within its limits"));
        } catch (JsonProcessingException notJson) {
            throw findings.fatal(
                    Problem.error(ProblemCode.DOCUMENT_MALFORMED, place(parser), words(notJson), "one JSON object"));
        }
    }

    /** The parser may have got further than the tree. */
    private static Place place(JsonParser parser) {
        return new Place(Excerpt.line(parser.getParsingContext().pathAsPointer().toString()));
    }

    /** The parser's message, without the names of its settings. */
    private static String words(JsonProcessingException failure) {
        String message = failure.getOriginalMessage().replaceAll(", from `[^`]*`", "");
        JsonLocation location = failure.getLocation();
        return location == null ? message : message + " at " + where(location);
    }

    private static String where(JsonLocation location) {
        return "line " + location.getLineNr() + ", column " + location.getColumnNr();
    }

    private static IncentiveException malformed(Findings findings, String found, String hint) {
        return findings.fatal(
                Problem.error(ProblemCode.DOCUMENT_MALFORMED, Place.ROOT, found, "one JSON object in UTF-8", hint));
    }
}
