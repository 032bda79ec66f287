package dev.incentive.json.document;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.incentive.problem.Problem;
import dev.incentive.problem.ProblemCode;
import dev.incentive.value.Rational;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/**
 * Writes the properties of one object in the order of the calls.
 *
 * <p>What the reader would refuse is reported, so that whatever is written can be read.
 *
 * @since 0.1.0
 */
public final class ObjectWriting {

    private static final int LAST_YEAR = 9999;

    private final Output output;
    private final Position position;

    private ObjectWriting(Output output, Position position) {
        this.output = output;
        this.position = position;
    }

    /**
     * Writes the object that is the whole document.
     *
     * @param generator where to write
     * @param limits what the reader of the document is bound by
     * @param findings where to report
     * @param properties writes the properties
     * @param value the value to write
     * @param <T> the kind of value
     * @throws java.io.UncheckedIOException if the generator fails
     */
    public static <T> void document(
            JsonGenerator generator,
            Limits limits,
            Findings findings,
            T value,
            BiConsumer<T, ObjectWriting> properties) {
        object(new Output(generator, () -> 0, limits, findings), Position.ROOT, value, properties);
    }

    static <T> void object(Output output, Position position, T value, BiConsumer<T, ObjectWriting> properties) {
        new ObjectWriting(output, position).braced(value, properties);
    }

    /**
     * A text.
     *
     * @param name the property's name
     * @param value the text
     */
    public void text(String name, String value) {
        if (!TextRule.isPlain(value)) {
            error(
                    ProblemCode.DOCUMENT_TEXT,
                    name,
                    Excerpt.quoted(value),
                    "well-formed Unicode without control characters");
        }
        if (value.length() > output.limits().of(Limit.TEXT_LENGTH)) {
            error(
                    ProblemCode.DOCUMENT_LIMIT,
                    name,
                    "a text of " + value.length() + " characters",
                    "at most " + output.limits().of(Limit.TEXT_LENGTH) + " characters");
        }
        output.emit(2, out -> out.writeStringField(name, value));
    }

    /**
     * A text that is left out if it is the default.
     *
     * @param name the property's name
     * @param value the text
     * @param otherwise the default
     */
    public void text(String name, String value, String otherwise) {
        if (!value.equals(otherwise)) {
            text(name, value);
        }
    }

    /**
     * A text that others wrote, for example the message of an exception: always written, with what is no character
     * replaced and what is too long cut off.
     *
     * @param name the property's name
     * @param value the text
     */
    public void freeText(String name, String value) {
        output.emit(
                2,
                out -> out.writeStringField(
                        name, TextRule.repaired(value, output.limits().whole(Limit.TEXT_LENGTH))));
    }

    /**
     * A number, as a plain decimal; one that no decimal of 38 digits equals is reported.
     *
     * @param name the property's name
     * @param value the exact number
     */
    public void number(String name, Rational value) {
        Rational decimal = attempt(name, () -> NumberRule.shortDecimal(value), Rational.ZERO);
        if (decimal.isInteger()) {
            output.emit(2, out -> {
                out.writeFieldName(name);
                out.writeNumber(decimal.numerator());
            });
        } else {
            output.emit(2, out -> out.writeNumberField(name, new BigDecimal(decimal.toString())));
        }
        bounded(name, Limit.NUMBER_LENGTH, decimal.toString().length(), "the characters of a number");
    }

    private void bounded(String name, Limit limit, int length, String what) {
        if (length > output.limits().of(limit)) {
            error(
                    ProblemCode.DOCUMENT_LIMIT,
                    name,
                    length + ", " + what,
                    "at most " + output.limits().of(limit));
        }
    }

    /**
     * A weight: a plain decimal, or a fraction as text if no decimal of 38 digits equals it.
     *
     * @param name the property's name
     * @param value the exact number
     */
    public void weight(String name, Rational value) {
        if (NumberRule.isShortDecimal(value)) {
            number(name, value);
        } else {
            String fraction = attempt(name, () -> NumberRule.fraction(value), "");
            output.emit(2, out -> out.writeStringField(name, fraction));
        }
    }

    /**
     * A number that is left out if it is the default.
     *
     * @param name the property's name
     * @param value the exact number
     * @param otherwise the default
     */
    public void number(String name, Rational value, Rational otherwise) {
        if (!value.equals(otherwise)) {
            number(name, value);
        }
    }

    /**
     * The result of a calculation, as text.
     *
     * @param name the property's name
     * @param value the exact number
     */
    public void result(String name, Rational value) {
        String text = value.toString();
        output.findings().attempt(() -> NumberRule.result(text), position.at(name), Rational.ZERO);
        output.emit(2, out -> out.writeStringField(name, text));
    }

    /**
     * An integer.
     *
     * @param name the property's name
     * @param value the number
     */
    public void whole(String name, long value) {
        output.emit(2, out -> out.writeNumberField(name, value));
    }

    /**
     * An integer that is left out if it is the default.
     *
     * @param name the property's name
     * @param value the number
     * @param otherwise the default
     */
    public void whole(String name, long value, long otherwise) {
        if (value != otherwise) {
            whole(name, value);
        }
    }

    /**
     * A list of integers.
     *
     * @param name the property's name
     * @param values the numbers
     */
    public void wholes(String name, List<Long> values) {
        bounded(name, Limit.LIST_LENGTH, values.size(), "the elements of a list");
        output.emit(values.size() + 3, out -> {
            out.writeArrayFieldStart(name);
            for (long value : values) {
                out.writeNumber(value);
            }
            out.writeEndArray();
        });
    }

    /**
     * A truth value that is left out if it is false.
     *
     * @param name the property's name
     * @param value the value
     */
    public void flagIfTrue(String name, boolean value) {
        if (value) {
            output.emit(2, out -> out.writeBooleanField(name, true));
        }
    }

    /**
     * A list of days.
     *
     * @param name the property's name
     * @param values the days
     */
    public void dates(String name, Collection<LocalDate> values) {
        values.forEach(value -> checkDate(name, value));
        texts(name, values.stream().map(LocalDate::toString).toList());
    }

    /**
     * A list of words.
     *
     * @param name the property's name
     * @param values the constants
     */
    public void words(String name, Collection<? extends Enum<?>> values) {
        texts(name, values.stream().map(Enum::name).toList());
    }

    private void texts(String name, List<String> values) {
        bounded(name, Limit.LIST_LENGTH, values.size(), "the elements of a list");
        output.emit(values.size() + 3, out -> {
            out.writeArrayFieldStart(name);
            for (String value : values) {
                out.writeString(value);
            }
            out.writeEndArray();
        });
    }

    /**
     * A day.
     *
     * @param name the property's name
     * @param value the day
     */
    public void date(String name, LocalDate value) {
        checkDate(name, value);
        output.emit(2, out -> out.writeStringField(name, value.toString()));
    }

    private void checkDate(String name, LocalDate value) {
        if (value.getYear() < 0 || value.getYear() > LAST_YEAR) {
            error(ProblemCode.DOCUMENT_DATE, name, value.toString(), "YYYY-MM-DD");
        }
    }

    /**
     * A word.
     *
     * @param name the property's name
     * @param value the constant
     * @param words the words that are allowed
     * @param <E> the enumeration
     */
    public <E extends Enum<E>> void word(String name, E value, Words<E> words) {
        if (words.find(value.name()).isEmpty()) {
            error(ProblemCode.DOCUMENT_WORD_UNKNOWN, name, value.name(), String.join(", ", words.all()));
        }
        output.emit(2, out -> out.writeStringField(name, value.name()));
    }

    /**
     * A word that is left out if it is the default.
     *
     * @param name the property's name
     * @param value the constant
     * @param words the words that are allowed
     * @param otherwise the default
     * @param <E> the enumeration
     */
    public <E extends Enum<E>> void word(String name, E value, Words<E> words, E otherwise) {
        if (value != otherwise) {
            word(name, value, words);
        }
    }

    /**
     * An object.
     *
     * @param name the property's name
     * @param value the value
     * @param properties writes the properties
     * @param <T> the kind of value
     */
    public <T> void object(String name, T value, BiConsumer<? super T, ObjectWriting> properties) {
        output.emit(1, out -> out.writeFieldName(name));
        at(position.at(name)).braced(value, properties);
    }

    /**
     * An object that is left out if the value is the default.
     *
     * @param name the property's name
     * @param value the value
     * @param otherwise the default
     * @param properties writes the properties
     * @param <T> the kind of value
     */
    public <T> void object(String name, T value, T otherwise, BiConsumer<? super T, ObjectWriting> properties) {
        if (!value.equals(otherwise)) {
            object(name, value, properties);
        }
    }

    /**
     * A list of objects.
     *
     * @param name the property's name
     * @param values the values
     * @param properties writes the properties of each
     * @param <T> the kind of value
     */
    public <T> void list(String name, List<? extends T> values, BiConsumer<? super T, ObjectWriting> properties) {
        bounded(name, Limit.LIST_LENGTH, values.size(), "the elements of a list");
        elements(name, values, (element, value) -> element.braced(value, properties));
    }

    private <T> void elements(String name, List<? extends T> values, BiConsumer<ObjectWriting, T> writer) {
        Position list = position.at(name);
        at(list).nested();
        output.emit(2, out -> out.writeArrayFieldStart(name));
        for (int index = 0; index < values.size(); index++) {
            writer.accept(at(list.at(index)), values.get(index));
        }
        output.emit(1, JsonGenerator::writeEndArray);
    }

    /**
     * A list of any length, each element of which is bounded for itself.
     *
     * @param name the property's name
     * @param values the values
     * @param properties writes the properties of each
     * @param <T> the kind of value
     */
    public <T> void records(String name, List<? extends T> values, BiConsumer<? super T, ObjectWriting> properties) {
        elements(name, values, (element, value) -> {
            output.beginRecord();
            element.braced(value, properties);
            output.endRecord(element.position);
        });
    }

    /**
     * A list of objects that is left out if it is empty.
     *
     * @param name the property's name
     * @param values the values
     * @param properties writes the properties of each
     * @param <T> the kind of value
     */
    public <T> void listUnlessEmpty(
            String name, List<? extends T> values, BiConsumer<? super T, ObjectWriting> properties) {
        if (!values.isEmpty()) {
            list(name, values, properties);
        }
    }

    /**
     * An object of texts by free names, sorted by name; left out if it is empty.
     *
     * @param name the property's name
     * @param texts the texts
     */
    public void textsUnlessEmpty(String name, Map<String, String> texts) {
        if (!texts.isEmpty()) {
            bounded(name, Limit.LIST_LENGTH, texts.size(), "the properties of an object");
            object(name, new TreeMap<>(texts), (sorted, out) -> sorted.forEach(out::named));
        }
    }

    private void named(String name, String text) {
        if (name.length() > output.limits().of(Limit.NAME_LENGTH) || !TextRule.isPlain(name)) {
            output.findings()
                    .error(
                            ProblemCode.DOCUMENT_TEXT,
                            position,
                            "the name " + Excerpt.quoted(name),
                            "names of at most " + output.limits().of(Limit.NAME_LENGTH)
                                    + " characters, without control characters and lone surrogates",
                            "");
        }
        text(name, text);
    }

    /**
     * Reports that something cannot be written.
     *
     * @param code the stable kind
     * @param property the property's name
     * @param found what was found
     * @param allowed what is allowed
     */
    public void error(ProblemCode code, String property, String found, String allowed) {
        output.findings().error(code, position.at(property), found, allowed, "");
    }

    /**
     * Asks for a value; what it refuses is reported at a property.
     *
     * @param property the property's name
     * @param made makes the value
     * @param placeholder taken instead
     * @param <T> the kind of value
     * @return the value or the placeholder
     */
    public <T> T attempt(String property, Supplier<T> made, T placeholder) {
        return output.findings().attempt(made, position.at(property), placeholder);
    }

    private ObjectWriting at(Position inner) {
        return new ObjectWriting(output, inner);
    }

    private <T> void braced(T value, BiConsumer<? super T, ObjectWriting> properties) {
        nested();
        output.emit(1, JsonGenerator::writeStartObject);
        properties.accept(value, this);
        output.emit(1, JsonGenerator::writeEndObject);
    }

    private void nested() {
        if (position.depth() > output.limits().of(Limit.DEPTH)) {
            throw output.findings()
                    .fatal(Problem.error(
                            ProblemCode.DOCUMENT_LIMIT,
                            position.place(),
                            "an object or list at depth " + position.depth(),
                            "a depth of at most " + output.limits().of(Limit.DEPTH)));
        }
    }
}
