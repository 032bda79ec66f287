package dev.incentive.json.document;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.incentive.problem.Problem;
import dev.incentive.problem.ProblemCode;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Makes a tree of a parser's tokens, whoever configured the parser: reports repeated properties, bounds depth, names,
 * texts and numbers, and keeps each decimal as it was written.
 *
 * <p>A value that was reported is a {@link MissingNode}, at which later steps say nothing more.
 */
final class TreeReader {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final JsonParser parser;
    private final StreamReadConstraints limits;
    private final Findings findings;

    TreeReader(JsonParser parser, StreamReadConstraints limits, Findings findings) {
        this.parser = parser;
        this.limits = limits;
        this.findings = findings;
    }

    /** The value at the parser's current token, which is consumed up to its end. */
    JsonNode value(Position here) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(here);
            case START_ARRAY -> list(here);
            case VALUE_STRING -> text(here);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(here);
            case VALUE_TRUE -> BooleanNode.TRUE;
            case VALUE_FALSE -> BooleanNode.FALSE;
            case VALUE_NULL -> NullNode.instance;
            default -> reported(ProblemCode.DOCUMENT_TYPE, here, "a foreign object", "a value of JSON");
        };
    }

    private ObjectNode object(Position here) throws IOException {
        nested(here);
        ObjectNode object = NODES.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            Position property = here.at(name);
            parser.nextToken();
            if (!isName(name)) {
                unnamed(name, here);
            } else if (object.has(name)) {
                value(property);
                reported(
                        ProblemCode.DOCUMENT_PROPERTY_DUPLICATE,
                        property,
                        "'" + name + "' again",
                        "each property once");
            } else {
                object.set(name, value(property));
            }
        }
        return object;
    }

    private boolean isName(String name) {
        return name.length() <= limits.getMaxNameLength() && TextRule.isPlain(name);
    }

    private void unnamed(String name, Position here) throws IOException {
        reported(
                ProblemCode.DOCUMENT_TEXT,
                here,
                "the name " + Excerpt.quoted(name),
                "names of at most " + limits.getMaxNameLength()
                        + " characters, without control characters and lone surrogates");
        value(here);
    }

    private ArrayNode list(Position here) throws IOException {
        nested(here);
        ArrayNode list = NODES.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            list.add(value(here.at(list.size())));
        }
        return list;
    }

    private void nested(Position here) {
        if (here.depth() > limits.getMaxNestingDepth()) {
            throw findings.fatal(Problem.error(
                    ProblemCode.DOCUMENT_LIMIT,
                    here.place(),
                    "an object or list at depth " + here.depth(),
                    "a depth of at most " + limits.getMaxNestingDepth()));
        }
    }

    private JsonNode text(Position here) throws IOException {
        String text = parser.getText();
        return text.length() <= limits.getMaxStringLength()
                ? TextNode.valueOf(text)
                : reported(
                        ProblemCode.DOCUMENT_LIMIT,
                        here,
                        "a text of " + text.length() + " characters",
                        "at most " + limits.getMaxStringLength() + " characters");
    }

    private JsonNode number(Position here) throws IOException {
        if (isBinary()) {
            return reported(ProblemCode.DOCUMENT_TYPE, here, "a binary floating-point number", "an exact decimal");
        }
        String text = parser.getText();
        if (text.length() > limits.getMaxNumberLength()) {
            return outOfRange(here, "a number of " + text.length() + " characters");
        }
        try {
            return parser.currentToken() == JsonToken.VALUE_NUMBER_INT
                    ? BigIntegerNode.valueOf(new BigInteger(text))
                    : DecimalNode.valueOf(new BigDecimal(text));
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

    private JsonNode outOfRange(Position here, String found) {
        return reported(ProblemCode.NUMBER_OUT_OF_RANGE, here, found, "at most 38 digits");
    }

    private JsonNode reported(ProblemCode code, Position here, String found, String allowed) {
        findings.error(code, here, found, allowed, "");
        return MissingNode.getInstance();
    }
}
