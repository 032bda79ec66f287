package dev.incentive.json.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.json.DocumentKind;
import dev.incentive.json.IncentiveJson;
import dev.incentive.json.schema.Agreement;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("each bad input that is JSON is refused by the schema if its shape is bad")
class BadInputsSchemaTest {

    private static final int AT_LEAST = 200;

    /** A document of a case, as it is handed over. */
    private record Spoiled(String id, DocumentKind kind, String document) {

        private Agreement agreement() {
            return Agreement.on(kind, document, IncentiveJson.standard());
        }

        @Override
        public String toString() {
            return id + " " + kind;
        }
    }

    static Stream<Spoiled> documents() {
        return Catalogue.cases()
                .flatMap(BadInputsSchemaTest::documents)
                .filter(spoiled -> Agreement.isAbout(spoiled.document()));
    }

    private static Stream<Spoiled> documents(BadInput badInput) {
        return badInput.changes().entrySet().stream()
                .filter(change -> change.getValue().encoding().isEmpty())
                .map(change -> new Spoiled(
                        badInput.id(),
                        DocumentKind.valueOf(change.getKey().toUpperCase(Locale.ROOT)),
                        change.getValue().applied(Catalogue.base(change.getKey()))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void theSchemaSaysWhatTheReaderSays(Spoiled spoiled) {
        assertThat(spoiled.agreement().difference()).isEmpty();
    }

    @Test
    void manyBadInputsHaveABadShape() {
        assertThat(documents().filter(spoiled -> spoiled.agreement().misshapen()))
                .hasSizeGreaterThan(AT_LEAST);
    }
}
