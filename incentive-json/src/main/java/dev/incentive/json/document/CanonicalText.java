package dev.incentive.json.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamReadConstraints;
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
    public static <T> String of(
            T value, BiConsumer<T, ObjectWriting> properties, StreamReadConstraints limits, Findings findings) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(text)) {
            generator.setPrettyPrinter(new DefaultPrettyPrinter(SEPARATORS)
                    .withObjectIndenter(INDENTER)
                    .withArrayIndenter(INDENTER));
            ObjectWriting.document(generator, limits, findings, value, properties);
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory cannot fail", impossible);
        }
        findings.throwIfAny();
        return bounded(text.append('\n').toString(), limits, findings);
    }

    private static String bounded(String text, StreamReadConstraints limits, Findings findings) {
        if (Utf8Length.of(text) > limits.getMaxDocumentLength()) {
            throw findings.fatal(Problem.error(
                    ProblemCode.DOCUMENT_LIMIT,
                    Place.ROOT,
                    "a document of more than " + limits.getMaxDocumentLength() + " bytes",
                    "at most " + limits.getMaxDocumentLength() + " bytes"));
        }
        return text;
    }
}
