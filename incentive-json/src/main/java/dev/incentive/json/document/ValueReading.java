package dev.incentive.json.document;

import dev.incentive.problem.ProblemCode;
import dev.incentive.value.CurrencyUnit;
import dev.incentive.value.Money;
import dev.incentive.value.Rational;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Reads one value of a document as what it must be.
 *
 * <p>What is something else is reported, once, and a placeholder is given so that reading goes on and finds the rest.
 * Nothing is coerced.
 *
 * @since 0.1.0
 */
public final class ValueReading {

    private static final LocalDate SOME_DAY = LocalDate.EPOCH;
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final Element node;
    private final Position position;
    private final Findings findings;

    /**
     * The reading of a value.
     *
     * @param node the value
     * @param position where it stands
     * @param findings where to report
     */
    ValueReading(Element node, Position position, Findings findings) {
        this.node = node;
        this.position = position.in(node.spot());
        this.findings = findings;
    }

    /**
     * A text without control characters.
     *
     * @return the text, or an empty one
     */
    public String text() {
        String text = freeText();
        if (!TextRule.isPlain(text) && TextRule.isUnicode(text)) {
            error(
                    ProblemCode.DOCUMENT_TEXT,
                    Excerpt.quoted(text),
                    "text without control characters",
                    "line breaks and tabulators are control characters");
        }
        return text;
    }

    /**
     * A text that may have line breaks and other control characters.
     *
     * @return the text, or an empty one
     */
    public String freeText() {
        if (!is(isText(), "a text")) {
            return "";
        }
        if (!TextRule.isUnicode(written())) {
            error(
                    ProblemCode.DOCUMENT_TEXT,
                    Excerpt.quoted(written()),
                    "text in well-formed Unicode",
                    "half a surrogate pair is no character");
        }
        return written();
    }

    /** The text as it was written; empty for anything else. */
    private String written() {
        return node instanceof Element.Text text ? text.text() : "";
    }

    /**
     * A text that another class turns into a value; what that class refuses is reported here.
     *
     * @param conversion makes the value
     * @param placeholder taken instead
     * @param <T> the kind of value
     * @return the value or the placeholder
     */
    public <T> T converted(Function<String, T> conversion, T placeholder) {
        int before = findings.count();
        String text = text();
        return findings.count() == before && isText()
                ? findings.attempt(() -> conversion.apply(text), position, placeholder)
                : placeholder;
    }

    /**
     * A number, as a decimal.
     *
     * @return the exact number, or zero
     */
    public Rational number() {
        return decimal(NumberRule::decimal, Rational.ZERO, "a number");
    }

    /**
     * A number: a decimal, or the text of any fraction, such as {@code "1/3"}.
     *
     * @return the exact number, or zero
     */
    public Rational weight() {
        if (isText() && NumberRule.isFraction(written())) {
            return findings.attempt(() -> Rational.of(written()), position, Rational.ZERO);
        }
        return decimal(NumberRule::decimal, Rational.ZERO, "a number, or a fraction as text such as \"1/3\"");
    }

    private <T> T decimal(Function<BigDecimal, T> conversion, T placeholder, String allowed) {
        String hint = isText() ? NumberRule.hint(position.name(), written()) : nullHint();
        return is(node instanceof Element.Numeric, allowed, hint) && node instanceof Element.Numeric number
                ? findings.attempt(() -> conversion.apply(number.value()), position, placeholder)
                : placeholder;
    }

    /**
     * The result of a calculation, as text.
     *
     * @return the exact number, or zero
     */
    public Rational result() {
        return is(
                        isText(),
                        "an exact number as text",
                        node instanceof Element.Numeric ? "put it in quotation marks" : "")
                ? findings.attempt(() -> NumberRule.result(written()), position, Rational.ZERO)
                : Rational.ZERO;
    }

    /**
     * An amount as a number in major units.
     *
     * @param currency the currency
     * @return the amount, or zero
     */
    public Money amount(CurrencyUnit currency) {
        Money nothing = Money.zero(currency, currency.decimals());
        return decimal(number -> new Money(currency, NumberRule.withoutTrailingZeros(number)), nothing, "a number");
    }

    /**
     * An integer.
     *
     * @param least the least that is allowed
     * @param most the most that is allowed
     * @return the number, or the least
     */
    public long whole(long least, long most) {
        boolean isWhole = node instanceof Element.Numeric number && number.isWhole();
        if (!is(isWhole, "a whole number, without point and exponent")) {
            return least;
        }
        BigInteger number = new BigInteger(((Element.Numeric) node).text());
        if (number.compareTo(BigInteger.valueOf(least)) < 0 || number.compareTo(BigInteger.valueOf(most)) > 0) {
            error(ProblemCode.NUMBER_OUT_OF_RANGE, Excerpt.of(node), least + " to " + most, "");
            return least;
        }
        return number.longValueExact();
    }

    /**
     * A day of the calendar.
     *
     * @return the day, or some day
     */
    public LocalDate date() {
        if (!is(isText(), "a date as text")) {
            return SOME_DAY;
        }
        try {
            if (DATE.matcher(written()).matches()) {
                return LocalDate.parse(written());
            }
            notADay("");
        } catch (DateTimeParseException notInTheCalendar) {
            notADay("there is no such day");
        }
        return SOME_DAY;
    }

    private void notADay(String hint) {
        error(ProblemCode.DOCUMENT_DATE, Excerpt.of(node), "YYYY-MM-DD, a day of the calendar", hint);
    }

    /**
     * One of some words.
     *
     * @param words the words
     * @param <E> the enumeration
     * @return the constant, or the first one
     */
    public <E extends Enum<E>> E word(Words<E> words) {
        if (!isText()) {
            is(false, "one of the words " + String.join(", ", words.all()));
            return words.placeholder();
        }
        return words.find(written()).orElseGet(() -> {
            unknownWord(words.all());
            return words.placeholder();
        });
    }

    /**
     * Reports that the value is none of the words allowed here.
     *
     * @param allowed the words
     */
    public void unknownWord(List<String> allowed) {
        error(
                ProblemCode.DOCUMENT_WORD_UNKNOWN,
                Excerpt.of(node),
                allowed.isEmpty() ? "nothing: there are no words for this place" : String.join(", ", allowed),
                findings.isFull() ? "" : NearestName.hint(written(), allowed));
    }

    /**
     * An object.
     *
     * @param reader reads the properties
     * @param placeholder taken if it is no object
     * @param <T> the kind of value
     * @return what the reader makes, or the placeholder
     */
    public <T> T object(Function<ObjectReading, T> reader, T placeholder) {
        if (!is(node instanceof Element.Properties, "an object") || !(node instanceof Element.Properties object)) {
            return placeholder;
        }
        ObjectReading reading = new ObjectReading(object, position, findings);
        T value = reader.apply(reading);
        reading.refuseUnknown();
        return value;
    }

    /**
     * A list.
     *
     * @param reader reads each element
     * @param <T> the kind of element
     * @return the elements in their order, or nothing
     */
    public <T> List<T> list(Function<ValueReading, T> reader) {
        List<T> elements = new ArrayList<>();
        if (is(node instanceof Element.Items, "a list") && node instanceof Element.Items list) {
            for (int index = 0; index < list.elements().size(); index++) {
                Element element = list.elements().get(index);
                elements.add(reader.apply(new ValueReading(element, position.at(index), findings)));
            }
        }
        return elements;
    }

    /**
     * An object whose property names are free and whose values are texts.
     *
     * @return the texts by name, in the order of the document
     */
    public Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        if (is(node instanceof Element.Properties, "an object of texts") && node instanceof Element.Properties object) {
            object.byName()
                    .forEach((name, property) ->
                            texts.put(name, new ValueReading(property.value(), position.at(name), findings).text()));
        }
        return texts;
    }

    /**
     * A truth value.
     *
     * @return the value, or false
     */
    public boolean flag() {
        boolean truth = node instanceof Element.Literal literal && !literal.isNull();
        return is(truth, "true or false") && ((Element.Literal) node).word().equals("true");
    }

    /**
     * Whether the value is a text, where a text means something else than the rest.
     *
     * @return true for texts
     */
    public boolean isText() {
        return node instanceof Element.Text;
    }

    /**
     * Whether the value is an object, where an object means something else than the rest.
     *
     * @return true for objects
     */
    public boolean isObject() {
        return node instanceof Element.Properties;
    }

    /**
     * How many problems the document has so far, to tell whether a value was reported already.
     *
     * @return the number
     */
    public int problems() {
        return findings.count();
    }

    /**
     * Reports something else that is wrong with the value.
     *
     * @param code the stable kind
     * @param found what was found
     * @param allowed what is allowed
     * @param hint what to do; may be empty
     */
    public void error(ProblemCode code, String found, String allowed, String hint) {
        findings.error(code, position, found, allowed, hint);
    }

    /**
     * Asks a value to make itself; what it refuses is reported here.
     *
     * @param made makes the value; reads nothing
     * @param placeholder taken instead
     * @param <T> the kind of value
     * @return the value or the placeholder
     */
    public <T> T attempt(Supplier<T> made, T placeholder) {
        return findings.attempt(made, position, placeholder);
    }

    private boolean is(boolean matches, String allowed) {
        return is(matches, allowed, nullHint());
    }

    private String nullHint() {
        return node instanceof Element.Literal literal && literal.isNull() ? "leave a property out to say nothing" : "";
    }

    /** An unreadable value was reported when the tree was made. */
    private boolean is(boolean matches, String allowed, String hint) {
        if (!matches && !(node instanceof Element.Unreadable)) {
            error(ProblemCode.DOCUMENT_TYPE, Excerpt.of(node), allowed, hint);
        }
        return matches;
    }
}
