package dev.incentive.problem;

import java.util.Objects;

/**
 * Where in a document something stands: a JSON pointer (RFC 6901) into the plan, measurement or statement document.
 *
 * <p>Plans built in Java have the places of the document they would be written to, so that a message reads the same
 * whichever way the plan came. Example: {@code Place.ROOT.at("components").at(0).at("payout")} is
 * {@code /components/0/payout}. Immutable.
 *
 * @param pointer the pointer; empty for the whole document
 * @since 0.1.0
 */
public record Place(String pointer) {

    /** The whole document. */
    public static final Place ROOT = new Place("");

    /** Checks that the pointer is there. */
    public Place {
        Objects.requireNonNull(pointer, "pointer");
    }

    /**
     * The place of a property below this one; {@code ~} and {@code /} are escaped.
     *
     * @param property the property's name
     * @return the place of the property
     */
    public Place at(String property) {
        return new Place(pointer + '/' + property.replace("~", "~0").replace("/", "~1"));
    }

    /**
     * The place of an element of the list at this place.
     *
     * @param index the element's index, from 0
     * @return the place of the element
     */
    public Place at(int index) {
        return new Place(pointer + '/' + index);
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
