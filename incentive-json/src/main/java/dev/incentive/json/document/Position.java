package dev.incentive.json.document;

import dev.incentive.problem.Place;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Where in a document the reader or the writer is; the pointer is only made when a problem asks for it. Immutable.
 *
 * @since 0.1.0
 */
public final class Position {

    private static final int LIST_ELEMENT = -1;

    /** The whole document. */
    public static final Position ROOT = new Position(null, "", LIST_ELEMENT, Spot.NONE);

    private final @Nullable Position outer;
    private final String name;
    private final int index;
    private final int depth;
    private final Spot spot;

    private Position(@Nullable Position outer, String name, int index, Spot spot) {
        this.outer = outer;
        this.name = name;
        this.index = index;
        this.spot = spot;
        this.depth = outer == null ? 1 : outer.depth + 1;
    }

    /**
     * The position of a property.
     *
     * @param property the property's name
     * @return the position below this one
     */
    public Position at(String property) {
        return new Position(this, property, LIST_ELEMENT, Spot.NONE);
    }

    /**
     * The position of a list element.
     *
     * @param element the element's index, from 0
     * @return the position below this one
     */
    public Position at(int element) {
        return new Position(this, "", element, Spot.NONE);
    }

    /** The same position, where it is in the text. */
    Position in(Spot found) {
        return new Position(outer, name, index, found);
    }

    /** The name of the property at this position; empty for a list element and the whole document. */
    String name() {
        return name;
    }

    /** How deep an object or list at this position is nested; 1 for that of the whole document. */
    int depth() {
        return depth;
    }

    /**
     * The position as a place.
     *
     * @return the JSON pointer from the document's root, with line and column if they are known
     */
    public Place place() {
        Deque<Position> path = new ArrayDeque<>();
        for (Position step = this; step.outer != null; step = step.outer) {
            path.push(step);
        }
        Place place = Place.ROOT;
        for (Position step : path) {
            place = step.index == LIST_ELEMENT ? place.at(step.name) : place.at(step.index);
        }
        return spot.of(place);
    }
}
