package dev.incentive.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import dev.incentive.json.document.CanonicalText;
import dev.incentive.json.document.Findings;
import dev.incentive.json.document.ObjectReading;
import dev.incentive.json.document.ObjectWriting;
import dev.incentive.json.document.Position;
import dev.incentive.json.document.StrictParser;
import dev.incentive.json.document.ValueReading;
import dev.incentive.json.measurement.PopulationCodec;
import dev.incentive.json.plan.PlanCodec;
import dev.incentive.measurement.Population;
import dev.incentive.plan.Plan;
import dev.incentive.problem.Place;
import dev.incentive.problem.Problem;
import dev.incentive.problem.ProblemCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * One kind of document: its head, which says what it is, its body and its limits. Immutable and thread-safe.
 *
 * @param <T> what is in the document
 */
final class DocumentFormat<T> {

    private static final long SCHEMA_VERSION = 1;

    /**
     * What tells the kinds apart.
     *
     * @param word the word in {@code "document"}
     * @param reader reads the properties after the head
     * @param writer writes them
     */
    private record Kind<T>(String word, Function<ObjectReading, T> reader, BiConsumer<T, ObjectWriting> writer) {}

    private final Kind<T> kind;
    private final StreamReadConstraints limits;
    private final StrictParser parser;

    private DocumentFormat(Kind<T> kind, DocumentLimits limits) {
        this.kind = kind;
        this.limits = limits.constraints();
        this.parser = new StrictParser(this.limits);
    }

    static DocumentFormat<Plan> ofPlans(List<ScorerFactory> factories) {
        PlanCodec codec = new PlanCodec(ScorerRegister.of(factories));
        return new DocumentFormat<>(new Kind<>("plan", codec::read, codec::write), DocumentLimits.PLAN);
    }

    static DocumentFormat<Population> ofMeasurements() {
        return new DocumentFormat<>(
                new Kind<>("measurements", PopulationCodec::read, PopulationCodec::write), DocumentLimits.MEASUREMENTS);
    }

    static DocumentFormat<StatementDocument> ofStatements() {
        return new DocumentFormat<>(
                new Kind<>("statements", StatementDocumentCodec::read, StatementDocumentCodec::write),
                DocumentLimits.STATEMENTS);
    }

    DocumentFormat<T> within(DocumentLimits other) {
        return new DocumentFormat<>(kind, other);
    }

    T read(String json) {
        Findings findings = findings();
        return read(parser.parse(json, findings), findings);
    }

    T read(byte[] json) {
        Findings findings = findings();
        return read(parser.parse(json, findings), findings);
    }

    T read(InputStream json) throws IOException {
        Findings findings = findings();
        return read(parser.parse(json, findings), findings);
    }

    /** Reads the value at which a host's parser stands. */
    T read(JsonParser hosts) throws IOException {
        Findings findings = findings();
        return read(StrictParser.tree(hosts, limits, findings), findings);
    }

    private T read(JsonNode root, Findings findings) {
        if (!(root instanceof ObjectNode document)) {
            throw findings.fatal(Problem.error(
                    ProblemCode.DOCUMENT_TYPE, Place.ROOT, "something else than an object", "one JSON object"));
        }
        ObjectReading in = new ObjectReading(document, Position.ROOT, findings);
        head(in);
        T value = kind.reader().apply(in);
        in.refuseUnknown();
        findings.throwIfAny();
        return value;
    }

    /** A document of another version or kind is not read on: every property would be a problem. */
    private void head(ObjectReading in) {
        in.required("schemaVersion", DocumentFormat::version, SCHEMA_VERSION);
        in.required("document", this::word, kind.word());
        in.mustBeSound();
    }

    private static long version(ValueReading value) {
        int before = value.problems();
        long version = value.whole(Long.MIN_VALUE, Long.MAX_VALUE);
        if (version != SCHEMA_VERSION && value.problems() == before) {
            value.error(ProblemCode.DOCUMENT_VERSION, "version " + version, "version " + SCHEMA_VERSION, "");
        }
        return version;
    }

    private String word(ValueReading value) {
        int before = value.problems();
        String word = value.text();
        if (!word.equals(kind.word()) && value.problems() == before) {
            value.unknownWord(List.of(kind.word()));
        }
        return word;
    }

    String write(T value) {
        Objects.requireNonNull(value, "value");
        return CanonicalText.of(value, this::writeAll, limits, findings());
    }

    void write(T value, OutputStream out) throws IOException {
        out.write(write(value).getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** Writes with a host's generator, when it is sure that everything can be written. */
    void write(T value, JsonGenerator hosts) throws IOException {
        Findings findings = findings();
        try (TokenBuffer buffer = new TokenBuffer(hosts.getCodec(), false)) {
            ObjectWriting.document(buffer, limits, findings, value, this::writeAll);
            findings.throwIfAny();
            buffer.serialize(hosts);
        }
    }

    private void writeAll(T value, ObjectWriting out) {
        out.whole("schemaVersion", SCHEMA_VERSION);
        out.text("document", kind.word());
        kind.writer().accept(value, out);
    }

    private Findings findings() {
        return new Findings("The " + kind.word() + " document");
    }
}
