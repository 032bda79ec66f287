package dev.incentive.json;

import dev.incentive.evaluation.ParticipantFailure;
import dev.incentive.json.document.RecordWriter;
import dev.incentive.json.statement.ParticipantFailureCodec;
import dev.incentive.json.statement.StatementCodec;
import dev.incentive.statement.Statement;
import java.io.Closeable;
import java.io.IOException;

/**
 * Writes a document of statements one by one, in the memory of one statement.
 *
 * <p>The text is that of {@link IncentiveJson#write(StatementDocument)} with the same statements and failures. The
 * statements come first, then the failures. A statement that is refused leaves nothing in the document, and the next one
 * can follow. The document gets its end by {@link #finish()}: if it is closed without, because something failed, its end
 * is missing and no reader takes it for a whole one. That no participant has two statements for one plan and period is
 * checked when the document is read as a whole. Not thread-safe. Example:
 *
 * <pre>{@code
 * try (StatementWriter writer = json.statementWriter(Files.newOutputStream(path))) {
 *     for (Statement statement : statements) {
 *         writer.write(statement);
 *     }
 *     writer.finish();
 * }
 * }</pre>
 *
 * @since 0.1.0
 */
public final class StatementWriter implements Closeable {

    private final RecordWriter writer;

    StatementWriter(RecordWriter writer) throws IOException {
        this.writer = writer;
        writer.begin(StatementDocumentCodec.STATEMENTS);
    }

    /**
     * Writes a statement.
     *
     * @param statement the statement
     * @throws dev.incentive.problem.IncentiveException if it could not be read back; nothing of it was written
     * @throws IllegalStateException after a failure was written, after the end, or after the stream failed
     * @throws IOException if the stream fails
     */
    public void write(Statement statement) throws IOException {
        writer.begin(StatementDocumentCodec.STATEMENTS);
        writer.record(statement, StatementCodec::write);
    }

    /**
     * Writes a participant who gets no statement.
     *
     * @param failure the failure
     * @throws dev.incentive.problem.IncentiveException if it could not be read back; nothing of it was written
     * @throws IllegalStateException after the end, or after the stream failed
     * @throws IOException if the stream fails
     */
    public void write(ParticipantFailure failure) throws IOException {
        writer.begin(StatementDocumentCodec.FAILURES);
        writer.record(failure, ParticipantFailureCodec::write);
    }

    /**
     * Ends the document.
     *
     * @throws IllegalStateException if it was ended before, or the stream failed
     * @throws IOException if the stream fails
     */
    public void finish() throws IOException {
        writer.begin(StatementDocumentCodec.FAILURES);
        writer.finish();
    }

    /**
     * Closes the stream.
     *
     * @throws IOException if the stream fails
     */
    @Override
    public void close() throws IOException {
        writer.close();
    }
}
