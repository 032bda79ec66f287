package dev.incentive.problem;

import java.util.Objects;

/**
 * Where in a document something stands: a JSON pointer (RFC 6901) into the plan, measurement or statement document, and
 * line and column where the document was read as text.
 *
 * <p>Plans built in Java have the places of the document they would be written to, so that a message reads the same
 * whichever way the plan came. Immutable.
 *
 * <pre>{@code
 * Place payout = Place.ROOT.at("components").at(0).at("payout"); // /components/0/payout
 * }</pre>
 *
 * @param pointer the pointer; empty for the whole document
 * @param line the line of the text, from 1; 0 if there is no text
 * @param column the column in the line, from 1, in UTF-16 units; 0 if there is no text
 * @since 0.1.0
 */
public record Place(String pointer, int line, int column) {

    /** The whole document. */
    public static final Place ROOT = new Place("");

    /** Checks that the pointer is there. */
    public Place {
        Objects.requireNonNull(pointer, "pointer");
    }

    /**
     * A place that is known by its pointer alone.
     *
     * @param pointer the pointer; empty for the whole document
     */
    public Place(String pointer) {
        this(pointer, 0, 0);
    }

    /**
     * The place of a property below this one; {@code ~} and {@code /} are escaped.
     *
     * @param property the property's name
     * @return the place of the property, without line and column
     */
    public Place at(String property) {
        return new Place(pointer + '/' + property.replace("~", "~0").replace("/", "~1"));
    }

    /**
     * The place of an element of the list at this place.
     *
     * @param index the element's index, from 0
     * @return the place of the element, without line and column
     */
    public Place at(int index) {
        return new Place(pointer + '/' + index);
    }

    /**
     * The same place in a text.
     *
     * @param textLine the line, from 1; 0 if it is not known
     * @param textColumn the column, from 1; 0 if it is not known
     * @return the place with line and column
     */
    public Place in(int textLine, int textColumn) {
        return new Place(pointer, textLine, textColumn);
    }

    /**
     * Whether line and column are known.
     *
     * @return true if the document was read as text
     */
    public boolean isInText() {
        return line > 0;
    }

    /**
     * The pointer, or the words "the document" for the whole document.
     *
     * @return the place as shown in messages
     */
    @Override
    public String toString() {
        return pointer.isEmpty() ? "the document" : pointer;
    }
}
