package dev.incentive.json.document;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import dev.incentive.problem.Place;
import dev.incentive.problem.Problem;
import dev.incentive.problem.ProblemCode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Makes a tree of a parser's tokens, whoever configured the parser: reports repeated properties, bounds depth, lists,
 * names, texts and numbers, and keeps each number as it was written.
 */
final class TreeReader {

    private final JsonParser parser;
    private final Limits limits;
    private final Findings findings;
    private final Budget budget;
    private boolean insideText;

    TreeReader(JsonParser parser, Limits limits, Findings findings) {
        this.parser = parser;
        this.limits = limits;
        this.findings = findings;
        this.budget = new Budget(parser, limits, findings);
    }

    /**
     * Where the parser failed: at the value that it was reading, or in the object whose next name it could not read and
     * for which it still states the name before. A number may be what is unfinished until something else follows.
     */
    Place failed() {
        JsonStreamContext context = parser.getParsingContext();
        JsonStreamContext reached = context.inObject() && isBetweenProperties() ? context.getParent() : context;
        return new Place(Excerpt.line(reached.pathAsPointer().toString()));
    }

    private boolean isBetweenProperties() {
        JsonToken last = parser.currentToken();
        return !insideText && last != JsonToken.FIELD_NAME && !last.isNumeric();
    }

    /** The document's object at the parser's current token; the lists of records in it are left empty. */
    ObjectReading document(Records records) throws IOException {
        Position root = Position.ROOT.in(spot());
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            noObject(root);
        }
        nested(root);
        budget.spend(root);
        Element.Properties object = new Element.Properties(new LinkedHashMap<>(), spot());
        ObjectReading reading = new ObjectReading(object, root, findings);
        properties(object, root, (name, here) -> {
            boolean isFirst = !object.byName().containsKey(name);
            return isFirst && records.isList(name) && parser.currentToken() == JsonToken.START_ARRAY
                    ? records(name, here, records, reading)
                    : value(here);
        });
        return reading;
    }

    /** It is read to its end first, since what is too deep or not well-formed is that before anything else. */
    private void noObject(Position root) throws IOException {
        value(root);
        throw findings.fatal(Problem.error(
                ProblemCode.DOCUMENT_TYPE, root.place(), "something else than an object", "one JSON object"));
    }

    /** Reads the value of a property. */
    private interface PropertyReader {
        Element read(String name, Position here) throws IOException;
    }

    private Element records(String name, Position here, Records records, ObjectReading document) throws IOException {
        Element.Items list = new Element.Items(List.of(), spot());
        nested(here);
        records.begin(name, document);
        budget.beginRecords();
        for (int index = 0; nextUnless(JsonToken.END_ARRAY, here); index++) {
            budget.beginRecord();
            Position position = here.at(index);
            records.element(name, new ValueReading(value(position), position, findings));
            findings.throwIfTooMany();
            budget.endRecord();
        }
        budget.endRecords();
        return list;
    }

    /** The value at the parser's current token, which is consumed up to its end. */
    private Element value(Position here) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(here);
            case START_ARRAY -> list(here);
            case VALUE_STRING -> text(here);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(here);
            case VALUE_TRUE, VALUE_FALSE, VALUE_NULL -> new Element.Literal(parser.getText(), spot());
            default -> reported(ProblemCode.DOCUMENT_TYPE, here, "a foreign object", "a value of JSON");
        };
    }

    /** A host's parser may end anywhere, for example that of an unfinished buffer of tokens. */
    private boolean nextUnless(JsonToken end, Position here) throws IOException {
        JsonToken next = parser.nextToken();
        budget.spend(here);
        if (next == null) {
            throw findings.fatal(Problem.error(
                    ProblemCode.DOCUMENT_MALFORMED, spot().of(Position.ROOT.place()), "the end", "one JSON object"));
        }
        return next != end;
    }

    private Element object(Position here) throws IOException {
        nested(here);
        Element.Properties object = new Element.Properties(new LinkedHashMap<>(), spot());
        properties(object, here.in(spot()), (name, position) -> value(position));
        return object;
    }

    private void properties(Element.Properties object, Position here, PropertyReader reader) throws IOException {
        while (nextUnless(JsonToken.END_OBJECT, here)) {
            String name = parser.currentName();
            Spot nameSpot = spot();
            budget.grow(object.byName().size() + 1, here);
            nextUnless(JsonToken.NOT_AVAILABLE, here);
            if (!isName(name)) {
                unnamed(name, here.in(nameSpot));
            } else if (object.byName().containsKey(name)) {
                duplicate(name, here.at(name).in(nameSpot));
            } else {
                object.byName().put(name, new Element.Property(nameSpot, reader.read(name, here.at(name))));
            }
        }
    }

    private boolean isName(String name) {
        return name.length() <= limits.of(Limit.NAME_LENGTH) && TextRule.isPlain(name);
    }

    private void unnamed(String name, Position here) throws IOException {
        findings.error(
                ProblemCode.DOCUMENT_TEXT,
                here,
                "the name " + Excerpt.quoted(name),
                "names of at most " + limits.of(Limit.NAME_LENGTH)
                        + " characters, without control characters and lone surrogates",
                "");
        value(here);
    }

    private void duplicate(String name, Position here) throws IOException {
        value(here);
        findings.error(ProblemCode.DOCUMENT_PROPERTY_DUPLICATE, here, "'" + name + "' again", "each property once", "");
    }

    private Element list(Position here) throws IOException {
        nested(here);
        Element.Items list = new Element.Items(new ArrayList<>(), spot());
        while (nextUnless(JsonToken.END_ARRAY, here)) {
            budget.grow(list.elements().size() + 1, here);
            list.elements().add(value(here.at(list.elements().size())));
        }
        return list;
    }

    private void nested(Position here) {
        if (here.depth() > limits.of(Limit.DEPTH)) {
            throw findings.fatal(Problem.error(
                    ProblemCode.DOCUMENT_LIMIT,
                    spot().of(here.place()),
                    "an object or list at depth " + here.depth(),
                    "a depth of at most " + limits.of(Limit.DEPTH)));
        }
    }

    private Element text(Position here) throws IOException {
        insideText = true;
        String text = parser.getText();
        insideText = false;
        return text.length() <= limits.of(Limit.TEXT_LENGTH)
                ? new Element.Text(text, spot())
                : reported(
                        ProblemCode.DOCUMENT_LIMIT,
                        here,
                        "a text of " + text.length() + " characters",
                        "at most " + limits.of(Limit.TEXT_LENGTH) + " characters");
    }

    private Element number(Position here) throws IOException {
        if (isBinary()) {
            return reported(ProblemCode.DOCUMENT_TYPE, here, "a binary floating-point number", "an exact decimal");
        }
        String text = parser.getText();
        if (text.length() > limits.of(Limit.NUMBER_LENGTH)) {
            return outOfRange(here, "a number of " + text.length() + " characters");
        }
        try {
            boolean isWhole = parser.currentToken() == JsonToken.VALUE_NUMBER_INT;
            return new Element.Numeric(text, new BigDecimal(text), isWhole, spot());
        } catch (NumberFormatException beyondBigDecimal) {
            return outOfRange(here, "the number " + Excerpt.shortened(text));
        }
    }

    /** Whether a host's tree or binary format holds a number that has already lost its decimal digits. */
    private boolean isBinary() throws IOException {
        return switch (parser.getNumberTypeFP()) {
            case FLOAT16, FLOAT32, DOUBLE64 -> true;
            case BIG_DECIMAL, UNKNOWN -> false;
        };
    }

    private Element outOfRange(Position here, String found) {
        return reported(ProblemCode.NUMBER_OUT_OF_RANGE, here, found, "at most 38 digits");
    }

    private Element reported(ProblemCode code, Position here, String found, String allowed) {
        Spot spot = spot();
        findings.error(code, here.in(spot), found, allowed, "");
        return new Element.Unreadable(spot);
    }

    private Spot spot() {
        return Spot.of(parser.currentTokenLocation());
    }
}
