package dev.incentive.testkit.codec;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** A document as a tree, for changing it a little; every number keeps its digits. */
final class DocumentTree {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private final JsonNode root;

    private DocumentTree(JsonNode root) {
        this.root = root;
    }

    static DocumentTree of(String document) {
        try {
            return new DocumentTree(MAPPER.readTree(document));
        } catch (JsonProcessingException notJson) {
            throw new IllegalArgumentException("what was written is no JSON", notJson);
        }
    }

    String text() {
        return root.toString();
    }

    /** The parameters of each custom part. */
    List<ObjectNode> parameters() {
        List<ObjectNode> found = new ArrayList<>();
        collect(root, found::add);
        return found;
    }

    private static void collect(JsonNode node, Consumer<ObjectNode> found) {
        if (node instanceof ObjectNode part && part.path("type").asText().equals("custom")) {
            found.accept(part.withObjectProperty("parameters"));
        }
        node.forEach(child -> collect(child, found));
    }

    /** The same content with the keys of every object in another order. */
    DocumentTree reordered(String order) {
        Comparator<String> byEnd =
                Comparator.comparing(key -> new StringBuilder(key).reverse().toString());
        return new DocumentTree(reordered(root, keys -> {
            switch (order) {
                case "last key first" -> Collections.reverse(keys);
                case "keys by name" -> Collections.sort(keys);
                default -> keys.sort(byEnd);
            }
        }));
    }

    private static JsonNode reordered(JsonNode node, Consumer<List<String>> order) {
        if (node instanceof ArrayNode list) {
            ArrayNode other = MAPPER.createArrayNode();
            list.forEach(child -> other.add(reordered(child, order)));
            return other;
        }
        if (!(node instanceof ObjectNode object)) {
            return node;
        }
        List<String> keys = new ArrayList<>();
        object.fieldNames().forEachRemaining(keys::add);
        order.accept(keys);
        ObjectNode other = MAPPER.createObjectNode();
        keys.forEach(key -> other.set(key, reordered(object.get(key), order)));
        return other;
    }
}
