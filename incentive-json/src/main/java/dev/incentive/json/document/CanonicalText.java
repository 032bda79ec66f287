package dev.incentive.json.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import dev.incentive.problem.Place;
import dev.incentive.problem.Problem;
import dev.incentive.problem.ProblemCode;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.function.BiConsumer;

/**
 * Writes a value as text in the one canonical form: indented by two blanks, with line feeds and a final one.
 *
 * @since 0.1.0
 */
public final class CanonicalText {

    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .streamWriteConstraints(StreamWriteConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .build())
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

    private static final Separators SEPARATORS = Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withArrayEmptySeparator("")
            .withObjectEmptySeparator("");

    private CanonicalText() {}

    /**
     * The text of a document.
     *
     * @param value the value
     * @param properties writes the properties of the document's object
     * @param limits what the reader of the document is bound by
     * @param findings where to report
     * @param <T> the kind of value
     * @return the text, ended by a line feed
     * @throws dev.incentive.problem.IncentiveException if it could not be read back
     */
    public static <T> String of(T value, BiConsumer<T, ObjectWriting> properties, Limits limits, Findings findings) {
        String text = object(value, properties, Position.ROOT, limits, findings) + '\n';
        findings.throwIfAny();
        if (Utf8Length.of(text) > limits.of(Limit.BYTES)) {
            throw findings.fatal(tooLong(Position.ROOT, limits.of(Limit.BYTES), "bytes"));
        }
        return text;
    }

    /** The text of an object, indented as its position asks for; what is wrong inside it is reported. */
    static <T> String object(
            T value, BiConsumer<T, ObjectWriting> properties, Position position, Limits limits, Findings findings) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(text)) {
            generator.setPrettyPrinter(new Indentation(position.depth() - 1));
            Output output = new Output(
                    generator, () -> text.getBuffer().length() + generator.getOutputBuffered(), limits, findings);
            ObjectWriting.object(output, position, value, properties);
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory cannot fail", impossible);
        }
        return text.toString();
    }

    static Problem tooLong(Position position, long most, String what) {
        Place place = position.place();
        return Problem.error(ProblemCode.DOCUMENT_LIMIT, place, "more than " + most + ' ' + what, "at most " + most);
    }

    /** Two blanks for each object or list around. */
    private static final class Indentation extends DefaultPrettyPrinter {

        private static final long serialVersionUID = 1L;

        Indentation(int nesting) {
            super(SEPARATORS);
            indentArraysWith(INDENTER);
            indentObjectsWith(INDENTER);
            _nesting = nesting;
        }
    }
}
