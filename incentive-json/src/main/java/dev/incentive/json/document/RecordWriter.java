package dev.incentive.json.document;

import dev.incentive.problem.IncentiveException;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Writes a document whose long lists come record by record, as the same canonical text that it would have as a whole.
 *
 * <p>Each record is made in memory first, so that none is written by halves. The document gets its end only by
 * {@link #finish()}; without it no reader takes it. Not thread-safe.
 *
 * @since 0.1.0
 */
public final class RecordWriter implements Closeable {

    /** What can be said about a long list. */
    private enum Stage {
        BEFORE_LISTS,
        IN_LIST,
        BETWEEN_LISTS,
        FINISHED,
        FAILED
    }

    private final OutputStream out;
    private final Limits limits;
    private final String subject;
    private final List<String> lists;
    private Stage stage = Stage.BEFORE_LISTS;
    private int list = -1;
    private int index;
    private long bytes;

    /**
     * A writer; nothing is written yet.
     *
     * @param out where to write
     * @param limits what the reader of the document is bound by
     * @param subject what is written, for the first line of a message
     * @param lists the names of the lists of records, in their order
     */
    public RecordWriter(OutputStream out, Limits limits, String subject, List<String> lists) {
        this.out = out;
        this.limits = limits;
        this.subject = subject;
        this.lists = List.copyOf(lists);
    }

    /**
     * Writes what comes before the lists.
     *
     * @param value the value
     * @param properties writes the properties
     * @param <T> the kind of value
     * @throws IncentiveException if it could not be read back
     * @throws IOException if the stream fails
     */
    public <T> void head(T value, BiConsumer<T, ObjectWriting> properties) throws IOException {
        Findings findings = new Findings(subject, limits);
        String object = CanonicalText.object(value, properties, Position.ROOT, limits, findings);
        findings.throwIfAny();
        // Without the line feed and the brace that end the object.
        emit(object.substring(0, object.length() - 2), Stage.BETWEEN_LISTS);
    }

    /**
     * Begins a list, and ends the one before.
     *
     * @param name the list's name, which comes after those of all lists so far
     * @throws IOException if the stream fails
     */
    public void begin(String name) throws IOException {
        int next = lists.indexOf(name);
        if (next == list && stage == Stage.IN_LIST) {
            return;
        }
        if (next <= list || (stage != Stage.IN_LIST && stage != Stage.BETWEEN_LISTS)) {
            throw new IllegalStateException("'" + name + "' cannot be written now: " + stage);
        }
        endList();
        emit(",\n  \"" + name + "\": [", Stage.IN_LIST);
        list = next;
        index = 0;
    }

    /**
     * Writes one record of the list that was begun.
     *
     * @param value the value
     * @param properties writes the properties
     * @param <T> the kind of value
     * @throws IncentiveException if it could not be read back; then nothing of it was written, and the next can follow
     * @throws IOException if the stream fails
     */
    public <T> void record(T value, BiConsumer<T, ObjectWriting> properties) throws IOException {
        Findings findings = new Findings(subject, limits);
        Position position = Position.ROOT.at(lists.get(list)).at(index);
        String text = CanonicalText.object(value, properties, position, limits, findings);
        if (text.length() > limits.of(Limit.RECORD_LENGTH)) {
            findings.add(CanonicalText.tooLong(position, limits.of(Limit.RECORD_LENGTH), "characters"));
        }
        findings.throwIfAny();
        emit((index == 0 ? "\n    " : ",\n    ") + text, Stage.IN_LIST);
        index++;
    }

    /**
     * Ends the document and hands on what is left of it.
     *
     * @throws IOException if the stream fails
     */
    public void finish() throws IOException {
        if (stage != Stage.IN_LIST && stage != Stage.BETWEEN_LISTS) {
            throw new IllegalStateException("the document cannot be finished now: " + stage);
        }
        endList();
        emit("\n}\n", Stage.FINISHED);
        out.flush();
    }

    private void endList() throws IOException {
        if (stage == Stage.IN_LIST) {
            emit(index == 0 ? "]" : "\n  ]", Stage.BETWEEN_LISTS);
        }
    }

    /** A stream that failed may have taken a part, so that nothing can follow. */
    private void emit(String text, Stage after) throws IOException {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        if (bytes + encoded.length > limits.of(Limit.STREAM_BYTES)) {
            Findings findings = new Findings(subject, limits);
            throw findings.fatal(CanonicalText.tooLong(Position.ROOT, limits.of(Limit.STREAM_BYTES), "bytes"));
        }
        stage = Stage.FAILED;
        out.write(encoded);
        bytes += encoded.length;
        stage = after;
    }

    /**
     * Closes the stream; a document that was not finished stays without its end.
     *
     * @throws IOException if the stream fails
     */
    @Override
    public void close() throws IOException {
        out.close();
    }
}
