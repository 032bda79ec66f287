package dev.incentive.json.document;

import com.fasterxml.jackson.core.JsonLocation;
import dev.incentive.problem.Place;

/** Where in a text a token begins. */
record Spot(int line, int column) {

    /** For what does not come from a text. */
    static final Spot NONE = new Spot(0, 0);

    static Spot of(JsonLocation location) {
        return location == null || location.getLineNr() < 1
                ? NONE
                : new Spot(location.getLineNr(), Math.max(1, location.getColumnNr()));
    }

    Place of(Place place) {
        return place.in(line, column);
    }
}
