package dev.incentive.json.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** One value of a document, as it was written, with the spot where it begins. */
sealed interface Element {

    Spot spot();

    /** An object; it may still grow while the document is read record by record. */
    record Properties(Map<String, Property> byName, Spot spot) implements Element {}

    /** A value with the spot of its name. */
    record Property(Spot nameSpot, Element value) {}

    /** A list. */
    record Items(List<Element> elements, Spot spot) implements Element {}

    /** A text. */
    record Text(String text, Spot spot) implements Element {}

    /** A number; whole if it has neither point nor exponent. */
    record Numeric(String text, BigDecimal value, boolean isWhole, Spot spot) implements Element {}

    /** One of the words {@code true}, {@code false} and {@code null}. */
    record Literal(String word, Spot spot) implements Element {
        boolean isNull() {
            return word.equals("null");
        }
    }

    /** What was reported when it was read; later steps say nothing more about it. */
    record Unreadable(Spot spot) implements Element {}
}
