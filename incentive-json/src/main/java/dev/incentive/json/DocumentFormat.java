package dev.incentive.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import dev.incentive.json.document.CanonicalText;
import dev.incentive.json.document.Findings;
import dev.incentive.json.document.Limit;
import dev.incentive.json.document.Limits;
import dev.incentive.json.document.ObjectReading;
import dev.incentive.json.document.ObjectWriting;
import dev.incentive.json.document.RecordWriter;
import dev.incentive.json.document.Source;
import dev.incentive.json.document.StrictParser;
import dev.incentive.json.measurement.PopulationCodec;
import dev.incentive.json.plan.PlanCodec;
import dev.incentive.measurement.Population;
import dev.incentive.plan.Plan;
import dev.incentive.problem.IncentiveException;
import dev.incentive.problem.Place;
import dev.incentive.problem.Problem;
import dev.incentive.problem.ProblemCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/**
 * One kind of document: its head, which says what it is, its body and its limits. Immutable and thread-safe.
 *
 * @param <T> what is in the document
 */
final class DocumentFormat<T> {

    /**
     * What tells the kinds apart.
     *
     * @param head says which kind it is
     * @param collector makes the value of one document
     * @param writer writes the properties after the head
     */
    private record Kind<T>(DocumentHead head, Supplier<Collector<T>> collector, BiConsumer<T, ObjectWriting> writer) {}

    private final Kind<T> kind;
    private final Limits limits;
    private final StrictParser parser;
    private final StrictParser streamParser;

    private DocumentFormat(Kind<T> kind, DocumentLimits limits) {
        this.kind = kind;
        this.limits = limits.limits();
        this.parser = new StrictParser(this.limits, Limit.BYTES);
        this.streamParser = new StrictParser(this.limits, Limit.STREAM_BYTES);
    }

    static DocumentFormat<Plan> ofPlans(List<? extends PartFactory<?>> factories) {
        PlanCodec codec = new PlanCodec(FactoryRegister.of(factories));
        return new DocumentFormat<>(
                new Kind<>(
                        new DocumentHead(DocumentKind.PLAN.word()), () -> Collector.whole(codec::read), codec::write),
                DocumentLimits.PLAN);
    }

    static DocumentFormat<Population> ofMeasurements() {
        return new DocumentFormat<>(
                new Kind<>(
                        new DocumentHead(DocumentKind.MEASUREMENTS.word()),
                        PopulationCollector::new,
                        PopulationCodec::write),
                DocumentLimits.MEASUREMENTS);
    }

    static DocumentFormat<StatementDocument> ofStatements() {
        return new DocumentFormat<>(
                new Kind<>(
                        new DocumentHead(DocumentKind.STATEMENTS.word()),
                        StatementCollector::new,
                        StatementDocumentCodec::write),
                DocumentLimits.STATEMENTS);
    }

    DocumentFormat<T> within(DocumentLimits other) {
        return new DocumentFormat<>(kind, other);
    }

    /** Reads text in memory. */
    T read(Source inMemory) {
        try {
            return readAll(inMemory);
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory cannot fail", impossible);
        }
    }

    T read(InputStream json) throws IOException {
        return readAll(Source.of(json));
    }

    private T readAll(Source source) throws IOException {
        return read(source, parser, kind.collector().get());
    }

    /** Reads the document at which a host's parser stands. */
    T read(JsonParser hosts) throws IOException {
        Findings findings = findings();
        DocumentReading<T> reading =
                new DocumentReading<>(kind.head(), kind.collector().get());
        return reading.finish(StrictParser.read(hosts, limits, findings, reading), findings);
    }

    /** Reads record by record. */
    void stream(InputStream json, Collector<?> collector) throws IOException {
        read(Source.of(json), streamParser, collector);
    }

    private <R> R read(Source source, StrictParser with, Collector<R> collector) throws IOException {
        Findings findings = findings();
        DocumentReading<R> reading = new DocumentReading<>(kind.head(), collector);
        ObjectReading document = with.read(source, findings, reading);
        return reading.finish(document, findings);
    }

    /** The same exception with the lines and columns of a document in memory. */
    IncentiveException located(IncentiveException refused, Source inMemory) {
        try {
            List<Problem> problems = parser.locate(inMemory, refused.problems(), findings());
            IncentiveException located =
                    new IncentiveException(subject() + " has problems", problems, refused.dropped());
            located.initCause(refused);
            return located;
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory cannot fail", impossible);
        }
    }

    /** What a host has where it could have a document. */
    IncentiveException nothing() {
        return findings()
                .fatal(Problem.error(
                        ProblemCode.DOCUMENT_TYPE,
                        Place.ROOT,
                        "null",
                        "one JSON object",
                        "a document cannot be nothing"));
    }

    /** The bytes of a stream, no more than one above the limit. */
    byte[] bytes(InputStream json) throws IOException {
        return json.readNBytes((int) limits.of(Limit.BYTES) + 1);
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

    /** A writer of single records, after a head that was written. */
    <H> RecordWriter recordWriter(
            OutputStream out, List<String> lists, H value, BiConsumer<H, ObjectWriting> properties) throws IOException {
        RecordWriter writer = new RecordWriter(out, limits, subject(), lists);
        writer.head(value, (written, object) -> {
            kind.head().write(object);
            properties.accept(written, object);
        });
        return writer;
    }

    private void writeAll(T value, ObjectWriting out) {
        kind.head().write(out);
        kind.writer().accept(value, out);
    }

    private String subject() {
        return "The " + kind.head().kind() + " document";
    }

    private Findings findings() {
        return new Findings(subject(), limits);
    }
}
