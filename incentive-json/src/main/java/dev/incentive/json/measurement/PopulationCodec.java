package dev.incentive.json.measurement;

import dev.incentive.json.document.ObjectReading;
import dev.incentive.json.document.ObjectWriting;
import dev.incentive.json.document.ValueReading;
import dev.incentive.json.value.PeriodCodec;
import dev.incentive.measurement.Participant;
import dev.incentive.measurement.Population;
import dev.incentive.value.PerformancePeriod;
import java.util.List;

/**
 * The participants and peers of one performance period.
 *
 * @since 0.1.0
 */
public final class PopulationCodec {

    /** The list of those who get a statement. */
    public static final String PARTICIPANTS = "participants";

    /** The list of those who are only compared with. */
    public static final String PEERS = "peers";

    /** What stands before the lists. */
    public static final List<String> HEAD = List.of("plan", "period");

    private PopulationCodec() {}

    /**
     * Reads what stands before the lists.
     *
     * @param in the document's object
     * @return a population without participants and peers, to be added to
     */
    public static Population.Builder readHead(ObjectReading in) {
        String plan = in.text("plan");
        PerformancePeriod period = in.object("period", PeriodCodec::read, PeriodCodec.PLACEHOLDER);
        return Population.builder(plan, period);
    }

    /**
     * Reads a participant or a peer.
     *
     * @param in the element of a list
     * @return the participant
     */
    public static Participant readMember(ValueReading in) {
        return in.object(ParticipantCodec::read, ParticipantCodec.PLACEHOLDER);
    }

    /**
     * Checks that the lists are there and are lists; their elements were read on the way.
     *
     * @param in the document's object
     */
    public static void checkLists(ObjectReading in) {
        in.list(PARTICIPANTS, ParticipantCodec::read, ParticipantCodec.PLACEHOLDER);
        in.listOrNone(PEERS, ParticipantCodec::read, ParticipantCodec.PLACEHOLDER);
    }

    /**
     * Writes what stands before the lists.
     *
     * @param population the population
     * @param out the document's object
     */
    public static void writeHead(Population population, ObjectWriting out) {
        out.text("plan", population.plan());
        out.object("period", population.period(), PeriodCodec::write);
    }

    /**
     * Writes a participant or a peer.
     *
     * @param member the participant
     * @param out the element of a list
     */
    public static void writeMember(Participant member, ObjectWriting out) {
        ParticipantCodec.write(member, out);
    }

    /**
     * Writes a population.
     *
     * @param population the population
     * @param out the document's object
     */
    public static void write(Population population, ObjectWriting out) {
        writeHead(population, out);
        out.records(PARTICIPANTS, population.participants(), ParticipantCodec::write);
        if (!population.peers().isEmpty()) {
            out.records(PEERS, population.peers(), ParticipantCodec::write);
        }
    }
}
