package dev.incentive.json.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.incentive.json.DocumentKind;
import dev.incentive.json.IncentiveJson;
import dev.incentive.problem.Problem;
import dev.incentive.problem.ProblemCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the reader refuses and no schema can, as docs/json.md lists it. */
class InexpressibleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PLAN         | /metrics/2/measure/minimumAnswers | 10.0                                      | DOCUMENT_TYPE
            PLAN         | /rounding/scale                   | 2.0                                       | DOCUMENT_TYPE
            PLAN         | /name                             | "half of a pair: \\ud800"                 | DOCUMENT_TEXT
            PLAN         | /caps/0/limit                     | 0.123456789012345678901234567890123456789 | NUMBER_OUT_OF_RANGE
            PLAN         | /currency                         | "XXX"                                     | CURRENCY_UNKNOWN
            PLAN         | /zone                             | "Mars/Olympus"                            | ZONE_UNKNOWN
            MEASUREMENTS | /period/end                       | "2001-01-01"                              | PERIOD_INVALID
            STATEMENTS   | /statements/0/earned              | "0.01"                                    | DOCUMENT_INCONSISTENT
            STATEMENTS   | /statements/0/lines/0/derivation/value | "2/4"                                | NUMBER_FORMAT
            """)
    void isRefusedByTheReaderAlone(DocumentKind kind, String pointer, String value, ProblemCode code) {
        JsonNode document = DocumentSchema.tree(base(kind));
        JsonPointer place = JsonPointer.compile(pointer);
        ObjectNode parent = (ObjectNode) document.at(place.head());
        parent.set(place.last().getMatchingProperty(), DocumentSchema.tree(value));
        assertThat(DocumentSchema.errors(kind, document)).isEmpty();
        assertThat(Agreement.problems(kind, document.toString(), IncentiveJson.standard()))
                .extracting(Problem::code)
                .contains(code);
    }

    @ParameterizedTest
    @EnumSource
    void startsFromDocumentsThatBothAccept(DocumentKind kind) {
        assertThat(DocumentSchema.errors(kind, DocumentSchema.tree(base(kind)))).isEmpty();
        assertThat(Agreement.problems(kind, base(kind), IncentiveJson.standard()))
                .isEmpty();
    }

    private static String base(DocumentKind kind) {
        String name = "/bad-inputs/base/" + kind.word() + ".json";
        try (InputStream stream = InexpressibleTest.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
