package dev.incentive.json;

import dev.incentive.json.document.RecordWriter;
import dev.incentive.json.measurement.PopulationCodec;
import dev.incentive.measurement.Participant;
import java.io.Closeable;
import java.io.IOException;

/**
 * Writes a document of measurements participant by participant, in the memory of one participant.
 *
 * <p>The text is that of {@link IncentiveJson#write(dev.incentive.measurement.Population)} with the same participants and
 * peers. The participants come first, then the peers. A participant who is refused leaves nothing in the document, and
 * the next one can follow. The document gets its end by {@link #finish()}: if it is closed without, because something
 * failed, its end is missing and no reader takes it for a whole one. Not thread-safe.
 *
 * <pre>{@code
 * try (PopulationWriter writer = json.populationWriter(out, "plan", period)) {
 *     writer.writeParticipant(Participant.builder("p1").build());
 *     writer.writePeer(Participant.builder("p2").build());
 *     writer.finish();
 * }
 * int participants = json.readPopulation(out.toByteArray()).participants().size(); // 1
 * }</pre>
 *
 * @since 0.1.0
 */
public final class PopulationWriter implements Closeable {

    private final RecordWriter writer;

    PopulationWriter(RecordWriter writer) throws IOException {
        this.writer = writer;
        writer.begin(PopulationCodec.PARTICIPANTS);
    }

    /**
     * Writes somebody who gets a statement.
     *
     * @param participant the participant
     * @throws dev.incentive.problem.IncentiveException if it could not be read back; nothing of it was written
     * @throws IllegalStateException after a peer was written, after the end, or after the stream failed
     * @throws IOException if the stream fails
     */
    public void writeParticipant(Participant participant) throws IOException {
        writer.begin(PopulationCodec.PARTICIPANTS);
        writer.record(participant, PopulationCodec::writeMember);
    }

    /**
     * Writes somebody who is only compared with.
     *
     * @param peer the peer
     * @throws dev.incentive.problem.IncentiveException if it could not be read back; nothing of it was written
     * @throws IllegalStateException after the end, or after the stream failed
     * @throws IOException if the stream fails
     */
    public void writePeer(Participant peer) throws IOException {
        writer.begin(PopulationCodec.PEERS);
        writer.record(peer, PopulationCodec::writeMember);
    }

    /**
     * Ends the document.
     *
     * @throws IllegalStateException if it was ended before, or the stream failed
     * @throws IOException if the stream fails
     */
    public void finish() throws IOException {
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
