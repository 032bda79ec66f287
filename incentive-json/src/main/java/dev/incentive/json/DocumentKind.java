package dev.incentive.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;

/**
 * The three documents, each with its JSON Schema.
 *
 * <p>Schemas are for editors, forms and programs in other languages. They accept every document that the library reads
 * or writes within its default limits, and refuse what has another shape; the reader checks more than a schema can say.
 *
 * <pre>{@code
 * JsonNode schema = new ObjectMapper().readTree(DocumentKind.PLAN.schema());
 * String id = schema.get("$id").textValue(); // urn:incentive-sdk:schema:plan:1
 * }</pre>
 *
 * @since 0.1.0
 */
public enum DocumentKind {
    /** A plan, as {@link IncentiveJson#readPlan(String)} reads it. */
    PLAN,
    /** Measurements, as {@link IncentiveJson#readPopulation(String)} reads them. */
    MEASUREMENTS,
    /** Statements, as {@link IncentiveJson#readStatements(String)} reads them. */
    STATEMENTS;

    /**
     * What a document of this kind says in {@code "document"}.
     *
     * @return the name in lower case
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The JSON Schema of schema version 1, in draft 2020-12; it needs no other file.
     *
     * @return the text of the schema
     */
    public String schema() {
        String resource = "schema/" + word() + ".schema.json";
        try (InputStream schema = DocumentKind.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(schema, resource).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(resource, unreadable);
        }
    }
}
