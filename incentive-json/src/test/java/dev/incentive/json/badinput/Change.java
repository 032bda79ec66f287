package dev.incentive.json.badinput;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is done to a valid document, in this order. Texts may have {@link Repetition repetitions}.
 *
 * @param text the whole document instead; empty for none
 * @param drop pointers of what is removed
 * @param put values by the pointer at which they are set or, where the pointer ends in {@code /-}, appended
 * @param raw the same with texts that stand in the document as they are, since not all of them are JSON
 * @param replace other texts by texts that occur exactly once
 * @param before what is written before the document
 * @param after what is written after it
 * @param encoding how its characters become bytes; empty for UTF-8, in which case it is also given as a text
 */
record Change(
        String text,
        List<String> drop,
        Map<String, JsonNode> put,
        Map<String, String> raw,
        Map<String, String> replace,
        String before,
        String after,
        String encoding) {

    private static final String MARK = "raw text ";

    static final Change NONE = new Change("", List.of(), Map.of(), Map.of(), Map.of(), "", "", "");

    String applied(String base) {
        String document = text.isEmpty() ? patched(base) : Repetition.expanded(text);
        for (Map.Entry<String, String> entry : replace.entrySet()) {
            document = replaced(document, entry.getKey(), Repetition.expanded(entry.getValue()));
        }
        return Repetition.expanded(before) + document + Repetition.expanded(after);
    }

    private String patched(String base) {
        if (drop.isEmpty() && put.isEmpty() && raw.isEmpty()) {
            return base;
        }
        JsonNode tree = Catalogue.tree(base);
        drop.forEach(pointer -> drop(tree, JsonPointer.compile(pointer)));
        put.forEach((pointer, value) -> put(tree, JsonPointer.compile(pointer), value));
        Map<String, String> marks = new LinkedHashMap<>();
        raw.forEach((pointer, value) -> {
            String mark = MARK + marks.size();
            put(tree, JsonPointer.compile(pointer), TextNode.valueOf(mark));
            marks.put('"' + mark + '"', Repetition.expanded(value));
        });
        String document = tree.toString();
        for (Map.Entry<String, String> mark : marks.entrySet()) {
            document = replaced(document, mark.getKey(), mark.getValue());
        }
        return document;
    }

    private static void drop(JsonNode tree, JsonPointer pointer) {
        JsonNode parent = tree.at(pointer.head());
        JsonNode dropped = parent instanceof ArrayNode list
                ? list.remove(pointer.last().getMatchingIndex())
                : ((ObjectNode) parent).remove(pointer.last().getMatchingProperty());
        if (dropped == null) {
            throw new IllegalArgumentException("nothing at " + pointer);
        }
    }

    private static void put(JsonNode tree, JsonPointer pointer, JsonNode value) {
        JsonNode parent = tree.at(pointer.head());
        String last = pointer.last().getMatchingProperty();
        if (parent instanceof ObjectNode object) {
            object.set(last, value);
        } else if ("-".equals(last)) {
            ((ArrayNode) parent).add(value);
        } else {
            ((ArrayNode) parent).set(pointer.last().getMatchingIndex(), value);
        }
    }

    private static String replaced(String document, String once, String other) {
        int start = document.indexOf(once);
        if (start < 0 || document.indexOf(once, start + 1) >= 0) {
            throw new IllegalArgumentException("not exactly once: " + once);
        }
        return document.substring(0, start) + other + document.substring(start + once.length());
    }
}
