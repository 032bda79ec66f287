package dev.incentive.json.schema;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.incentive.json.DocumentKind;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The published schemas as a validator reads them; each is compiled once. */
final class DocumentSchema {

    private static final JsonMapper EXACT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();
    private static final Map<DocumentKind, Schema> SCHEMAS = compiled();

    private DocumentSchema() {}

    private static Map<DocumentKind, Schema> compiled() {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        Map<DocumentKind, Schema> schemas = new EnumMap<>(DocumentKind.class);
        for (DocumentKind kind : DocumentKind.values()) {
            schemas.put(kind, registry.getSchema(kind.schema()));
        }
        return schemas;
    }

    /** What a schema objects to; nothing if it accepts the document. */
    static List<Error> errors(DocumentKind kind, JsonNode document) {
        return SCHEMAS.get(kind).validate(document);
    }

    /** The text of a schema as a tree. */
    static JsonNode tree(DocumentKind kind) {
        return tree(kind.schema());
    }

    /** Whether a document is one JSON text whose names are different, which is all that a validator can be asked about. */
    static boolean isWellFormed(String document) {
        try {
            return !EXACT.readTree(document).isMissingNode();
        } catch (JsonProcessingException | NumberFormatException noJson) {
            return false;
        }
    }

    /** A document as a tree, with every number as it was written. */
    static JsonNode tree(String document) {
        try {
            return EXACT.readTree(document);
        } catch (JsonProcessingException noJson) {
            throw new UncheckedIOException(noJson);
        }
    }
}
