package dev.incentive.json;

import dev.incentive.measurement.Participant;
import dev.incentive.value.PerformancePeriod;

/**
 * Takes a document of measurements part by part, in the order in which it is written.
 *
 * <p>Each part was checked for itself before it is handed on. What is wrong further down is not known yet: it ends the
 * reading with an exception, after which what was taken should be given up. From the first problem on nothing more is
 * handed on. An exception that a method throws ends the reading.
 *
 * <pre>{@code
 * List<String> ids = new ArrayList<>();
 * json.readPopulation(in, new PopulationVisitor() {
 *     @Override
 *     public void begin(String plan, PerformancePeriod period) {
 *         ids.add(plan);
 *     }
 *
 *     @Override
 *     public void participant(Participant participant) {
 *         ids.add(participant.id());
 *     }
 *
 *     @Override
 *     public void peer(Participant peer) {
 *         ids.add(peer.id());
 *     }
 * });
 * }</pre>
 *
 * @see IncentiveJson#readPopulation(java.io.InputStream, PopulationVisitor)
 * @since 0.1.0
 */
public interface PopulationVisitor {

    /**
     * The head of the document; comes once, before everything else.
     *
     * @param plan the id of the plan that the measurements were made for
     * @param period the performance period
     */
    void begin(String plan, PerformancePeriod period);

    /**
     * Somebody who gets a statement.
     *
     * @param participant the participant, not yet checked against a plan
     */
    void participant(Participant participant);

    /**
     * Somebody who is only compared with.
     *
     * @param peer the peer, not yet checked against a plan
     */
    void peer(Participant peer);
}
