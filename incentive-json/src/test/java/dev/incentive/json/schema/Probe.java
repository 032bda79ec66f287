package dev.incentive.json.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.networknt.schema.Error;
import dev.incentive.json.DocumentKind;
import dev.incentive.problem.Problem;
import dev.incentive.problem.ProblemCode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Asks reader and schema at every kind of place of a document which words and which properties are allowed there. */
final class Probe {

    private static final String UNKNOWN = "?";

    private final DocumentKind kind;
    private final Set<String> asked = new HashSet<>();
    private final Map<String, Set<String>> words = new TreeMap<>();
    private final Map<String, Set<String>> properties = new TreeMap<>();

    Probe(DocumentKind kind) {
        this.kind = kind;
    }

    /** What the reader allows, by the place in the schema that refuses another word. */
    Map<String, Set<String>> words() {
        return words;
    }

    /** What the reader knows, by the place in the schema that refuses another property. */
    Map<String, Set<String>> properties() {
        return properties;
    }

    void ask(String document) {
        JsonNode tree = DocumentSchema.tree(document);
        ask(tree, tree, "");
    }

    private void ask(JsonNode document, JsonNode node, String path) {
        if (node instanceof ObjectNode object) {
            askForProperties(document, object, path);
            object.properties().stream().toList().forEach(property -> {
                String below = path
                        + '/'
                        + property.getKey()
                        + ':'
                        + object.path("type").asText();
                askForWords(document, object, property.getKey(), below);
                ask(document, property.getValue(), below);
            });
        } else if (node instanceof ArrayNode list) {
            askForElements(document, list, path);
            list.forEach(element -> ask(document, element, path));
        }
    }

    private void askForElements(JsonNode document, ArrayNode list, String path) {
        if (list.path(0).isTextual() && asked.add(last(path))) {
            JsonNode before = list.set(0, TextNode.valueOf(UNKNOWN));
            note(document, ProblemCode.DOCUMENT_WORD_UNKNOWN, Set.of("enum"), words);
            list.set(0, before);
        }
    }

    private void askForProperties(JsonNode document, ObjectNode object, String path) {
        if (asked.add(last(path) + object.path("type").asText() + object.has("scorecard") + object.has("percentile"))) {
            object.set(UNKNOWN, NullNode.getInstance());
            note(document, ProblemCode.DOCUMENT_PROPERTY_UNKNOWN, Set.of("additionalProperties"), properties);
            object.remove(UNKNOWN);
        }
    }

    private void askForWords(JsonNode document, ObjectNode object, String name, String path) {
        JsonNode before = object.get(name);
        if (before.isTextual() && asked.add(last(path) + object.path("type").asText())) {
            object.set(name, TextNode.valueOf(UNKNOWN));
            note(document, ProblemCode.DOCUMENT_WORD_UNKNOWN, Set.of("enum", "const"), words);
            object.set(name, before);
        }
    }

    /** The last two names, which tell kinds of places apart. */
    private static String last(String path) {
        List<String> names = List.of(path.split("/", -1));
        return String.join("/", names.subList(Math.max(0, names.size() - 2), names.size()));
    }

    /** A number or a word is no list of words; custom names are those of the application. */
    private void note(JsonNode document, ProblemCode code, Set<String> keywords, Map<String, Set<String>> allowed) {
        for (Problem problem : Agreement.problems(kind, document.toString(), GeneratedDocuments.JSON)) {
            boolean isCustomName = code == ProblemCode.DOCUMENT_WORD_UNKNOWN
                    && problem.place().pointer().endsWith("/name");
            if (problem.code() == code && !problem.allowed().startsWith("a number") && !isCustomName) {
                allowed.computeIfAbsent(refusing(document, keywords), location -> new TreeSet<>())
                        .addAll(List.of(problem.allowed().split(", ", -1)));
            }
        }
    }

    /** The one place in the schema that refuses the document, without the keyword. */
    private String refusing(JsonNode document, Set<String> keywords) {
        List<Error> errors = DocumentSchema.errors(kind, document).stream()
                .filter(error -> keywords.contains(error.getKeyword()))
                .toList();
        if (errors.size() != 1) {
            throw new AssertionError("one objection expected, not " + errors + " to " + document);
        }
        String location = errors.get(0).getSchemaLocation().toString();
        return location.substring(location.indexOf('#') + 1, location.lastIndexOf('/'));
    }
}
