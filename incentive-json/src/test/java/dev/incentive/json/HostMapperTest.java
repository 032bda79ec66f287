package dev.incentive.json;

import static dev.incentive.json.Documents.JSON;
import static dev.incentive.json.Documents.MEASUREMENTS;
import static dev.incentive.json.Documents.PLAN;
import static dev.incentive.json.Documents.STATEMENTS;
import static dev.incentive.json.Documents.replaced;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import dev.incentive.measurement.Population;
import dev.incentive.plan.Plan;
import dev.incentive.problem.IncentiveException;
import dev.incentive.value.CurrencyUnit;
import java.io.IOException;
import java.io.StringWriter;
import java.math.RoundingMode;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HostMapperTest {

    private final JsonMapper mapper =
            JsonMapper.builder().addModule(new IncentiveModule()).build();

    @Test
    void aMapperReadsAllDocuments() throws IOException {
        assertThat(mapper.readValue(PLAN, Plan.class)).isEqualTo(JSON.readPlan(PLAN));
        assertThat(mapper.readValue(MEASUREMENTS, Population.class)).isEqualTo(JSON.readPopulation(MEASUREMENTS));
        assertThat(mapper.readValue(STATEMENTS, StatementDocument.class)).isEqualTo(JSON.readStatements(STATEMENTS));
    }

    @Test
    void aMapperWritesAllDocuments() throws IOException {
        assertThat(Documents.tree(mapper.writeValueAsString(JSON.readPlan(PLAN))))
                .isEqualTo(Documents.tree(PLAN));
        assertThat(Documents.tree(mapper.writeValueAsString(JSON.readPopulation(MEASUREMENTS))))
                .isEqualTo(Documents.tree(MEASUREMENTS));
        assertThat(Documents.tree(mapper.writeValueAsString(JSON.readStatements(STATEMENTS))))
                .isEqualTo(Documents.tree(STATEMENTS));
    }

    @Test
    void aPlanCanBePartOfAHostsValues() throws IOException {
        Map<String, List<Plan>> plans = Map.of("plans", List.of(JSON.readPlan(PLAN)));
        String written = mapper.writeValueAsString(plans);
        assertThat(mapper.readValue(written, new TypeReference<Map<String, List<Plan>>>() {}))
                .isEqualTo(plans);
    }

    @Test
    void aPlanCanGoThroughATreeThatKeepsDecimals() throws IOException {
        JsonMapper exact = mapper.rebuild()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build();
        assertThat(exact.treeToValue(exact.readTree(PLAN), Plan.class)).isEqualTo(JSON.readPlan(PLAN));
        JsonNode tree = exact.valueToTree(JSON.readPlan(PLAN));
        assertThat(exact.treeToValue(tree, Plan.class)).isEqualTo(JSON.readPlan(PLAN));
    }

    @Test
    void aTreeThatLostTheDecimalsIsRefused() throws IOException {
        JsonNode binary = mapper.readTree(PLAN);
        assertThatThrownBy(() -> mapper.treeToValue(binary, Plan.class))
                .isInstanceOf(JsonMappingException.class)
                .hasCauseInstanceOf(IncentiveException.class)
                .hasMessageContaining("a binary floating-point number");
    }

    @Test
    void theChecksAreTheSame() {
        String twice = replaced(PLAN, "\"zone\"", "\"id\": \"other\", \"zone\"");
        assertThatThrownBy(() -> mapper.readValue(twice, Plan.class))
                .isInstanceOf(JsonMappingException.class)
                .hasCauseInstanceOf(IncentiveException.class)
                .hasMessageContaining("DOCUMENT_PROPERTY_DUPLICATE at /id");
        String coerced = replaced(PLAN, "\"limit\": 12000", "\"limit\": \"12000\"");
        assertThatThrownBy(() -> mapper.readValue(coerced, Plan.class))
                .isInstanceOf(JsonMappingException.class)
                .hasCauseInstanceOf(IncentiveException.class)
                .hasMessageContaining("DOCUMENT_TYPE at /caps/0/limit");
        String deep = replaced(PLAN, "\"zone\"", "\"x\": " + "[".repeat(40) + "]".repeat(40) + ", \"zone\"");
        assertThatThrownBy(() -> mapper.readValue(deep, Plan.class))
                .isInstanceOf(JsonMappingException.class)
                .hasCauseInstanceOf(IncentiveException.class)
                .hasMessageContaining("DOCUMENT_LIMIT");
        String longText = replaced(PLAN, "page 7", "x".repeat(5_000));
        assertThatThrownBy(() -> mapper.readValue(longText, Plan.class))
                .isInstanceOf(JsonMappingException.class)
                .hasCauseInstanceOf(IncentiveException.class)
                .hasMessageContaining("DOCUMENT_LIMIT at /components/4/benchmark/evidence");
        String longNumber = replaced(PLAN, "\"limit\": 12000", "\"limit\": " + "9".repeat(500));
        assertThatThrownBy(() -> mapper.readValue(longNumber, Plan.class))
                .isInstanceOf(JsonMappingException.class)
                .hasCauseInstanceOf(IncentiveException.class)
                .hasMessageContaining("NUMBER_OUT_OF_RANGE at /caps/0/limit");
    }

    @Test
    void aProblemInsideAHostsValuesIsTheCauseOfJacksonsException() {
        TypeReference<Map<String, List<Plan>>> plans = new TypeReference<>() {};
        assertThatThrownBy(() -> mapper.readValue("{\"plans\": [{}]}", plans))
                .isInstanceOf(JsonMappingException.class)
                .hasCauseInstanceOf(IncentiveException.class)
                .hasMessageContaining("plans");
    }

    @Test
    void theSyntaxOfAHostsTextIsTheHostsOwn() {
        assertThatThrownBy(() -> mapper.readValue(PLAN.substring(0, 500), Plan.class))
                .isInstanceOf(JsonEOFException.class);
    }

    @Test
    void nothingIsWrittenThatCannotBeReadBack() {
        StringWriter out = new StringWriter();
        Plan plan = Plan.builder("a\nb")
                .currency(CurrencyUnit.of("USD"))
                .roundingMode(RoundingMode.HALF_UP)
                .zone(ZoneOffset.UTC)
                .build();
        assertThatThrownBy(() -> mapper.writeValue(out, plan))
                .isInstanceOf(JsonMappingException.class)
                .hasCauseInstanceOf(IncentiveException.class);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void nothingIsNoDocumentButMayBeAPropertyOfAHosts() throws IOException {
        assertThatThrownBy(() -> mapper.readValue("null", Plan.class))
                .isInstanceOf(JsonMappingException.class)
                .hasCauseInstanceOf(IncentiveException.class)
                .hasMessageContaining("DOCUMENT_TYPE");
        assertThat(mapper.readValue("{\"plan\": null}", new TypeReference<Map<String, Plan>>() {}))
                .containsEntry("plan", null);
        assertThat(mapper.readValue("[null]", new TypeReference<List<Plan>>() {}))
                .hasSize(1);
    }

    @Test
    void aBufferOfTokensThatWasNotFinishedIsRefused() throws IOException {
        try (TokenBuffer buffer = new TokenBuffer(mapper, false)) {
            buffer.writeStartObject();
            buffer.writeFieldName("schemaVersion");
            buffer.writeNumber(1);
            assertThatThrownBy(() -> mapper.readValue(buffer.asParser(), Plan.class))
                    .isInstanceOf(JsonMappingException.class)
                    .hasMessageContaining("DOCUMENT_MALFORMED");
        }
    }

    @Test
    void aHostsBinaryNumbersAreNoDecimals() {
        Map<String, Object> binary = Map.of("schemaVersion", 1.0);
        assertThatThrownBy(() -> mapper.convertValue(binary, Plan.class))
                .hasMessageContaining("a binary floating-point number");
    }

    @Test
    void aHostsLimitsStayAsTheyAre() {
        assertThat(mapper.getFactory().streamReadConstraints()).isEqualTo(StreamReadConstraints.defaults());
        assertThat(StreamReadConstraints.defaults().getMaxNestingDepth())
                .isEqualTo(StreamReadConstraints.DEFAULT_MAX_DEPTH);
    }

    @Test
    void aModuleCarriesCustomScorersAndLimits() throws IOException {
        IncentiveJson small = JSON.withPlanLimits(DocumentLimits.PLAN.withDepth(5));
        JsonMapper bounded =
                JsonMapper.builder().addModule(new IncentiveModule(small)).build();
        assertThatThrownBy(() -> bounded.readValue(PLAN, Plan.class))
                .isInstanceOf(JsonMappingException.class)
                .hasCauseInstanceOf(IncentiveException.class)
                .hasMessageContaining("DOCUMENT_LIMIT");
        assertThat(bounded.readValue(MEASUREMENTS, Population.class)).isNotNull();
    }
}
