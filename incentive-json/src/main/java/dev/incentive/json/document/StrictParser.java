package dev.incentive.json.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import dev.incentive.problem.IncentiveException;
import dev.incentive.problem.Place;
import dev.incentive.problem.Problem;
import dev.incentive.problem.ProblemCode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.List;

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
    private static final String UTF_8 = "save the document in UTF-8";

    private final Limits limits;
    private final Limit size;
    private final JsonFactory factory;

    /**
     * A parser with limits.
     *
     * @param limits the limits
     * @param size which of them bounds the size: that of a whole document or that of a stream of records
     */
    public StrictParser(Limits limits, Limit size) {
        this.limits = limits;
        this.size = size;
        this.factory = new JsonFactoryBuilder()
                .streamReadConstraints(limits.constraints())
                // Names from outside must not fill a table that all threads share.
                .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .build();
    }

    /**
     * Reads a document.
     *
     * @param source its text
     * @param findings where to report
     * @param records takes the elements of long lists
     * @return the document's object, without those elements
     * @throws IncentiveException if it is not well-formed or beyond a limit
     * @throws IOException if the stream fails
     */
    public ObjectReading read(Source source, Findings findings, Records records) throws IOException {
        try (Reader text = text(source, findings);
                JsonParser parser = factory.createParser(text)) {
            return document(parser, findings, records);
        } catch (Source.TooLongException tooLong) {
            throw tooLong(findings);
        } catch (CharacterCodingException notUtf8) {
            throw malformed(findings, "bytes that are not UTF-8", UTF_8);
        }
    }

    /**
     * Adds line and column to problems that were found after the document was read.
     *
     * @param source the text of the same document
     * @param problems the problems, with places in the document
     * @param findings where to report that the text is no document at all
     * @return the problems in their order, each with the spot of its place or of the nearest value around it
     * @throws IncentiveException if the text is not well-formed
     * @throws IOException if the stream fails
     */
    public List<Problem> locate(Source source, List<Problem> problems, Findings findings) throws IOException {
        try (Reader text = text(source, findings);
                JsonParser parser = factory.createParser(text)) {
            Pointers pointers = Pointers.of(problems);
            parser.nextToken();
            pointers.find(parser);
            return problems.stream().map(pointers::located).toList();
        } catch (JsonProcessingException notJson) {
            throw malformed(findings, Place.ROOT, notJson.getLocation(), words(notJson));
        } catch (Source.TooLongException tooLong) {
            throw tooLong(findings);
        }
    }

    /**
     * Reads the document at which another parser stands; that parser's settings decide about syntax, the limits and the
     * strictness about properties and numbers are these.
     *
     * @param parser the parser, at the first token of the document
     * @param limits the limits
     * @param findings where to report
     * @param records takes the elements of long lists
     * @return the document's object, without those elements
     * @throws IncentiveException if it is beyond a limit
     * @throws IOException if the parser fails
     */
    public static ObjectReading read(JsonParser parser, Limits limits, Findings findings, Records records)
            throws IOException {
        return new TreeReader(parser, limits, findings).document(records);
    }

    /** The text, after a look at how it begins. */
    private Reader text(Source source, Findings findings) throws IOException {
        BufferedReader text = new BufferedReader(source.open(limits.of(size)));
        CharBuffer beginning = CharBuffer.allocate(2);
        text.mark(beginning.capacity());
        while (beginning.hasRemaining() && text.read(beginning) >= 0) {
            // A reader may give less than it was asked for.
        }
        text.reset();
        for (char character : beginning.flip().toString().toCharArray()) {
            if (character == BYTE_ORDER_MARK) {
                throw malformed(findings, "a byte order mark", UTF_8 + " without byte order mark");
            }
            if (character == 0) {
                throw malformed(findings, "characters of zero, as in UTF-16 and UTF-32", UTF_8);
            }
        }
        return text;
    }

    private ObjectReading document(JsonParser parser, Findings findings, Records records) throws IOException {
        TreeReader tree = new TreeReader(parser, limits, findings);
        try {
            if (parser.nextToken() == null) {
                throw malformed(findings, "nothing", "");
            }
            ObjectReading document = tree.document(records);
            if (parser.nextToken() != null) {
                throw malformed(findings, Place.ROOT, parser.currentTokenLocation(), "more after the end");
            }
            return document;
        } catch (StreamConstraintsException beyond) {
            throw findings.fatal(Problem.error(
                    ProblemCode.DOCUMENT_LIMIT,
                    Spot.of(parser.currentLocation()).of(tree.failed()),
                    words(beyond),
                    "a document within its limits"));
        } catch (JsonProcessingException notJson) {
            throw malformed(findings, tree.failed(), notJson.getLocation(), words(notJson));
        }
    }

    /** The parser's message, without the names of its settings. */
    private static String words(JsonProcessingException failure) {
        return failure.getOriginalMessage().replaceAll(", from `[^`]*`", "");
    }

    private IncentiveException tooLong(Findings findings) {
        return findings.fatal(Problem.error(
                ProblemCode.DOCUMENT_LIMIT,
                Place.ROOT,
                "more than " + limits.of(size) + " bytes",
                "at most " + limits.of(size) + " bytes"));
    }

    private static IncentiveException malformed(Findings findings, Place place, JsonLocation where, String found) {
        return findings.fatal(
                Problem.error(ProblemCode.DOCUMENT_MALFORMED, Spot.of(where).of(place), found, "one JSON object"));
    }

    private static IncentiveException malformed(Findings findings, String found, String hint) {
        return findings.fatal(
                Problem.error(ProblemCode.DOCUMENT_MALFORMED, Place.ROOT, found, "one JSON object in UTF-8", hint));
    }
}
