package dev.incentive.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.incentive.problem.IncentiveException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** However a document is spoiled, it is either read, and then can be written and read again, or refused. */
class SpoiledDocumentProperties {

    private static final IncentiveJson JSON = Documents.JSON;

    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "0",
            "-1",
            "1.5",
            "1e38",
            "1e1000000000",
            "9223372036854775808",
            "\"\"",
            "\"x\"",
            "\"1/3\"",
            "\"1/0\"",
            "\"USD\"",
            "\"AT_OR_ABOVE\"",
            "\"fixed\"",
            "\"PRIOR_PERIOD\"",
            "\"multiplicative\"",
            "{\"type\": \"progress\", \"start\": 0, \"clamp\": \"UNCLAMPED\"}",
            "[\"SUNDAY\", \"2012-01-01\"]",
            "\"always\"",
            "\"2012-02-30\"",
            "\"5.00\"",
            "\"\\ud800\"",
            "{}",
            "[]",
            "[null]",
            "[{}]",
            "{\"type\": \"number\"}",
            "{\"start\": \"2012-01-01\", \"end\": \"2013-01-01\"}");

    /** One kind of document, with how it is read and written. */
    private record Kind<T>(String document, Function<byte[], T> reader, BiFunction<IncentiveJson, T, String> writer) {

        void check(byte[] spoiled) {
            T value;
            try {
                value = reader.apply(spoiled);
            } catch (IncentiveException refused) {
                assertThat(refused.problems()).isNotEmpty();
                return;
            }
            String written = writer.apply(JSON, value);
            assertThat(reader.apply(written.getBytes(StandardCharsets.UTF_8))).isEqualTo(value);
        }
    }

    @Property(tries = 3_000)
    void anotherValueAnywhereIsReadOrRefused(
            @ForAll("kinds") Kind<?> kind,
            @ForAll @IntRange(max = 1_000_000) int where,
            @ForAll("values") String value) {
        JsonNode tree = Documents.tree(kind.document());
        List<Runnable> replacements = new ArrayList<>();
        replacements(tree, Documents.tree(value), replacements);
        replacements.get(where % replacements.size()).run();
        kind.check(tree.toString().getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 1_000)
    void aPropertyLessAnywhereIsReadOrRefused(
            @ForAll("kinds") Kind<?> kind, @ForAll @IntRange(max = 1_000_000) int where) {
        JsonNode tree = Documents.tree(kind.document());
        List<Runnable> removals = new ArrayList<>();
        removals(tree, removals);
        removals.get(where % removals.size()).run();
        kind.check(tree.toString().getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 3_000)
    void anotherByteAnywhereIsReadOrRefused(
            @ForAll("kinds") Kind<?> kind, @ForAll @IntRange(max = 1_000_000) int where, @ForAll byte other) {
        byte[] bytes = kind.document().getBytes(StandardCharsets.UTF_8);
        bytes[where % bytes.length] = other;
        kind.check(bytes);
    }

    private static void replacements(JsonNode node, JsonNode value, List<Runnable> replacements) {
        if (node instanceof ObjectNode object) {
            object.fieldNames().forEachRemaining(name -> {
                replacements.add(() -> object.set(name, value));
                replacements(object.get(name), value, replacements);
            });
        } else if (node instanceof ArrayNode list) {
            for (int index = 0; index < list.size(); index++) {
                int element = index;
                replacements.add(() -> list.set(element, value));
                replacements(list.get(index), value, replacements);
            }
        }
    }

    private static void removals(JsonNode node, List<Runnable> removals) {
        if (node instanceof ObjectNode object) {
            object.fieldNames().forEachRemaining(name -> removals.add(() -> object.remove(name)));
        }
        node.forEach(child -> removals(child, removals));
    }

    @Provide
    Arbitrary<Kind<?>> kinds() {
        return Arbitraries.of(
                new Kind<>(Documents.PLAN, JSON::readPlan, IncentiveJson::write),
                new Kind<>(Documents.MEASUREMENTS, JSON::readPopulation, IncentiveJson::write),
                new Kind<>(Documents.STATEMENTS, JSON::readStatements, IncentiveJson::write),
                new Kind<>(Documents.WIDE_PLAN, JSON::readPlan, IncentiveJson::write),
                new Kind<>(Documents.WIDE_MEASUREMENTS, JSON::readPopulation, IncentiveJson::write),
                new Kind<>(Documents.WIDE_STATEMENTS, JSON::readStatements, IncentiveJson::write));
    }

    @Provide
    Arbitrary<String> values() {
        return Arbitraries.of(VALUES);
    }
}
