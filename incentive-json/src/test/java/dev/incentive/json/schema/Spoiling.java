package dev.incentive.json.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Changes a document at one random place, as people and programs do. */
final class Spoiling {

    /** Values of every type, and texts that mean something elsewhere. */
    private static final List<JsonNode> VALUES = List.of(
                    "null, true, 0, -1, 1.5, 39, 1" + "0".repeat(38) + ", -1" + "0".repeat(76)
                            + ", 9223372036854775808, 2147483648, {}, [], [null], [{}], [[]]",
                    "\"\", \"x\", \"1\", \"-0\", \"1.50\", \"1/3\", \"2/4\", \"1/0\", \"1/00\", \"USD\", \"usd\", \"XXX\", \"a\\nb\"",
                    "\"2012-02-29\", \"2013-02-29\", \"1900-02-29\", \"2000-02-29\", \"2012-04-31\", \"2012-13-01\", \"2012-1-01\"",
                    "\"AT_OR_ABOVE\", \"at_or_above\", \"NONE\", \"PERCENTILE\", \"BLANK\", \"PRIOR_PERIOD\", \"UNNECESSARY\"",
                    "\"fixed\", \"always\", \"number\", \"progress\", \"custom\", \"tiered\", \"given\", \"not an id\"",
                    "{\"type\": \"number\"}, {\"type\": \"quota\"}, {\"start\": \"2012-01-01\", \"end\": \"2013-01-01\"}")
            .stream()
            .flatMap(values -> elements(DocumentSchema.tree("[" + values + "]")))
            .toList();

    private static final List<String> NAMES =
            List.of("x", "type", "name", "metric", "scorecard", "border", "percentile", "rating", "tally", "evidence");

    /** A property or an element. */
    private record Spot(JsonNode parent, String name, int index) {

        private JsonNode value() {
            return parent instanceof ObjectNode ? parent.get(name) : parent.get(index);
        }

        private void set(JsonNode value) {
            if (parent instanceof ObjectNode object) {
                object.set(name, value);
            } else {
                ((ArrayNode) parent).set(index, value);
            }
        }

        private void drop() {
            if (parent instanceof ObjectNode object) {
                object.remove(name);
            } else {
                ((ArrayNode) parent).remove(index);
            }
        }

        /** A property gets another name; an element comes twice. */
        private void renameOrRepeat() {
            if (parent instanceof ObjectNode object) {
                object.set(name + "s", object.remove(name));
            } else {
                ((ArrayNode) parent).insert(index, value().deepCopy());
            }
        }

        private void add(String other, JsonNode value) {
            if (parent instanceof ObjectNode object) {
                object.set(other, value);
            } else {
                ((ArrayNode) parent).add(value);
            }
        }
    }

    private final Random random;
    private final List<Spot> spots = new ArrayList<>();

    private Spoiling(JsonNode document, Random random) {
        this.random = random;
        collect(document);
    }

    /** The document with one change. */
    static String of(String document, Random random) {
        JsonNode tree = DocumentSchema.tree(document);
        new Spoiling(tree, random).change();
        return tree.toString();
    }

    private static Stream<JsonNode> elements(JsonNode list) {
        return list.valueStream();
    }

    private void collect(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.fieldNames().forEachRemaining(name -> spots.add(new Spot(node, name, 0)));
        }
        for (int index = 0; node instanceof ArrayNode && index < node.size(); index++) {
            spots.add(new Spot(node, "", index));
        }
        node.forEach(this::collect);
    }

    private void change() {
        Spot spot = any(spots);
        switch (random.nextInt(7)) {
            case 0 -> spot.drop();
            case 1 -> spot.renameOrRepeat();
            case 2, 3 -> spot.set(any(VALUES).deepCopy());
            case 4 -> spot.set(any(spots).value().deepCopy());
            case 5 -> misspell(spot);
            default -> spot.add(any(NAMES), anywhere());
        }
    }

    private JsonNode anywhere() {
        return (random.nextBoolean() ? any(VALUES) : any(spots).value()).deepCopy();
    }

    /** Words are the only texts of which most can be misspelt. */
    private void misspell(Spot near) {
        List<Spot> words = spots.stream()
                .filter(spot ->
                        spot.value().isTextual() && spot.value().textValue().matches("[A-Z_]+|[a-z0-9-]+"))
                .toList();
        Spot spot = words.isEmpty() ? near : any(words);
        spot.set(TextNode.valueOf(spot.value().asText() + (random.nextBoolean() ? "X" : "-x")));
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
