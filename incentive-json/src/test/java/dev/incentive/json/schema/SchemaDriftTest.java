package dev.incentive.json.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.incentive.json.DocumentKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SchemaDriftTest {

    private static final int DOCUMENTS = 300;
    private static final Map<DocumentKind, Probe> PROBES = new EnumMap<>(DocumentKind.class);

    @BeforeAll
    static void askReaderAndSchema() {
        for (DocumentKind kind : DocumentKind.values()) {
            Probe probe = new Probe(kind);
            GeneratedDocuments.each(kind, DOCUMENTS, (number, document) -> probe.ask(document));
            PROBES.put(kind, probe);
        }
    }

    @ParameterizedTest
    @EnumSource
    void hasTheWordsOfTheReaderAtEachPlaceAndNoOthers(DocumentKind kind) {
        Map<String, Set<String>> words = new TreeMap<>();
        collect(
                DocumentSchema.tree(kind),
                "enum",
                "",
                (location, node) -> words.put(location, texts(node.get("enum"))));
        Map<String, Set<String>> read = new TreeMap<>(PROBES.get(kind).words());
        collect(DocumentSchema.tree(kind), "const", "", (location, node) -> {
            if (read.containsKey(location)) {
                words.put(location, Set.of(node.get("const").asText()));
            }
        });
        assertThat(read).isEqualTo(words);
    }

    @ParameterizedTest
    @EnumSource
    void hasThePropertiesThatTheReaderKnowsAtEachPlaceAndNoOthers(DocumentKind kind) {
        Map<String, Set<String>> properties = new TreeMap<>();
        collect(DocumentSchema.tree(kind), "additionalProperties", "", (location, node) -> {
            if (node.has("properties")) {
                Set<String> names = new TreeSet<>();
                node.get("properties").fieldNames().forEachRemaining(names::add);
                properties.put(location, names);
            }
        });
        assertThat(PROBES.get(kind).properties()).isEqualTo(properties);
    }

    @ParameterizedTest
    @EnumSource
    void leadsFromEachTypeToTheAlternativeOfThatType(DocumentKind kind) {
        JsonNode schema = DocumentSchema.tree(kind);
        List<JsonNode> unions = new ArrayList<>();
        collect(schema, "allOf", "", (location, node) -> unions.add(node));
        assertThat(unions).isNotEmpty().allSatisfy(union -> {
            Set<String> types = new TreeSet<>();
            for (JsonNode alternative : union.get("allOf")) {
                String type = alternative.at("/if/properties/type/const").textValue();
                String definition = alternative.at("/then/$ref").textValue();
                assertThat(schema.at(definition.substring(1))
                                .at("/properties/type/const")
                                .textValue())
                        .isEqualTo(type);
                types.add(type);
            }
            assertThat(types).isEqualTo(texts(union.at("/properties/type/enum")));
        });
    }

    @ParameterizedTest
    @EnumSource
    void usesEachDefinition(DocumentKind kind) {
        JsonNode schema = DocumentSchema.tree(kind);
        Set<String> used = new TreeSet<>();
        collect(
                schema,
                "$ref",
                "",
                (location, node) -> used.add(node.get("$ref").textValue()));
        Set<String> defined = new TreeSet<>();
        schema.get("$defs").fieldNames().forEachRemaining(name -> defined.add("#/$defs/" + name));
        assertThat(used).isEqualTo(defined);
    }

    private static Set<String> texts(JsonNode list) {
        Set<String> texts = new TreeSet<>();
        list.forEach(element -> texts.add(element.textValue()));
        return texts;
    }

    private interface Taker {
        void take(String location, JsonNode node);
    }

    /** All objects of a schema that have a keyword. */
    private static void collect(JsonNode node, String keyword, String location, Taker taker) {
        if (node.isObject() && node.has(keyword)) {
            taker.take(location, node);
        }
        node.properties().forEach(entry -> collect(entry.getValue(), keyword, location + '/' + entry.getKey(), taker));
        for (int index = 0; node.isArray() && index < node.size(); index++) {
            collect(node.get(index), keyword, location + '/' + index, taker);
        }
    }
}
