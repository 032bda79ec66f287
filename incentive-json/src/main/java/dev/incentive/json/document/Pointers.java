package dev.incentive.json.document;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.incentive.problem.Place;
import dev.incentive.problem.Problem;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds where in a text the places of problems are, in one pass that skips everything else. */
final class Pointers {

    private final Map<String, Pointers> below = new HashMap<>();
    private @Nullable Spot spot;

    private Pointers() {}

    /** The pointers of some problems, not yet looked for. */
    static Pointers of(List<Problem> problems) {
        Pointers root = new Pointers();
        problems.forEach(problem -> {
            Pointers node = root;
            for (String step : steps(problem.place())) {
                node = node.below.computeIfAbsent(step, unseen -> new Pointers());
            }
        });
        return root;
    }

    private static List<String> steps(Place place) {
        return place.pointer().isEmpty()
                ? List.of()
                : List.of(place.pointer().substring(1).split("/", -1)).stream()
                        .map(step -> step.replace("~1", "/").replace("~0", "~"))
                        .toList();
    }

    /** Looks at the value at the parser's current token, which is consumed up to its end. */
    void find(JsonParser parser) throws IOException {
        spot = Spot.of(parser.currentTokenLocation());
        if (below.isEmpty()) {
            parser.skipChildren();
        } else if (parser.currentToken() == JsonToken.START_OBJECT) {
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                parser.nextToken();
                step(name, parser);
            }
        } else if (parser.currentToken() == JsonToken.START_ARRAY) {
            for (int index = 0; parser.nextToken() != JsonToken.END_ARRAY; index++) {
                step(Integer.toString(index), parser);
            }
        }
    }

    private void step(String name, JsonParser parser) throws IOException {
        Pointers next = below.get(name);
        if (next == null) {
            parser.skipChildren();
        } else {
            next.find(parser);
        }
    }

    /** The problem with line and column: those of the nearest value around, if there is none at its own place. */
    Problem located(Problem problem) {
        Spot found = Spot.NONE;
        Pointers node = this;
        for (String step : steps(problem.place())) {
            found = Optional.ofNullable(node.spot).orElse(found);
            node = node.below.getOrDefault(step, node);
        }
        found = Optional.ofNullable(node.spot).orElse(found);
        return problem.place().isInText() ? problem : problem.at(found.of(problem.place()));
    }
}
