package dev.incentive.json.badinput;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads the catalogue of bad inputs; a misspelt property of a case is an error. */
final class Catalogue {

    /** The files with cases. */
    static final List<String> AREAS =
            List.of("syntax", "resource", "schema", "plan", "measurement", "evaluation", "statement", "border");

    static final String PLAN = "plan";
    static final String MEASUREMENTS = "measurements";
    static final String STATEMENTS = "statements";

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final Set<String> PROPERTIES =
            Set.of("id", "words", PLAN, MEASUREMENTS, STATEMENTS, "problems", "count", "lines");
    private static final Set<String> CHANGES =
            Set.of("text", "drop", "put", "raw", "replace", "before", "after", "encoding");

    private Catalogue() {}

    static Stream<BadInput> cases() {
        return AREAS.stream().flatMap(Catalogue::cases);
    }

    static Stream<BadInput> cases(String area) {
        return text("bad-inputs/" + area + ".jsonl").lines().map(Catalogue::badInput);
    }

    /** A valid document of {@code bad-inputs/base}. */
    static String base(String document) {
        return text("bad-inputs/base/" + document + ".json");
    }

    static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException unreadable) {
            throw new UncheckedIOException(json, unreadable);
        }
    }

    private static BadInput badInput(String line) {
        JsonNode node = tree(line);
        onlyKnown(node, PROPERTIES);
        Map<String, Change> changes = new LinkedHashMap<>();
        Stream.of(PLAN, MEASUREMENTS, STATEMENTS)
                .filter(node::has)
                .forEach(document -> changes.put(document, change(node.get(document))));
        return new BadInput(
                node.required("id").textValue(),
                node.required("words").textValue(),
                changes,
                texts(node, "problems"),
                node.path("count").intValue(),
                texts(node, "lines"));
    }

    private static Change change(JsonNode node) {
        onlyKnown(node, CHANGES);
        return new Change(
                node.path("text").asText(),
                texts(node, "drop"),
                byName(node, "put", Function.identity()),
                byName(node, "raw", JsonNode::textValue),
                byName(node, "replace", JsonNode::textValue),
                node.path("before").asText(),
                node.path("after").asText(),
                node.path("encoding").asText());
    }

    private static List<String> texts(JsonNode node, String property) {
        return node.path(property)
                .valueStream()
                .map(JsonNode::textValue)
                .map(Repetition::expanded)
                .toList();
    }

    private static <T> Map<String, T> byName(JsonNode node, String property, Function<JsonNode, T> value) {
        Map<String, T> byName = new LinkedHashMap<>();
        node.path(property).properties().forEach(entry -> byName.put(entry.getKey(), value.apply(entry.getValue())));
        return byName;
    }

    private static void onlyKnown(JsonNode node, Set<String> known) {
        node.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                throw new IllegalArgumentException("unknown property " + name + " in " + node);
            }
        });
    }

    private static String text(String name) {
        try (InputStream stream = Catalogue.class.getResourceAsStream("/" + name)) {
            return new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
