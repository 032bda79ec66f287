package dev.incentive.json.measurement;

import dev.incentive.json.document.ObjectReading;
import dev.incentive.json.document.ObjectWriting;
import dev.incentive.json.value.PeriodCodec;
import dev.incentive.measurement.Population;
import dev.incentive.value.PerformancePeriod;

/**
 * The participants and peers of one performance period.
 *
 * @since 0.1.0
 */
public final class PopulationCodec {

    private PopulationCodec() {}

    /**
     * Reads a population.
     *
     * @param in the document's object
     * @return the population
     */
    public static Population read(ObjectReading in) {
        String plan = in.text("plan");
        PerformancePeriod period = in.object("period", PeriodCodec::read, PeriodCodec.PLACEHOLDER);
        Population.Builder population = Population.builder(plan, period)
                .addAllParticipants(in.list("participants", ParticipantCodec::read, ParticipantCodec.PLACEHOLDER));
        in.listOrNone("peers", ParticipantCodec::read, ParticipantCodec.PLACEHOLDER)
                .forEach(population::addPeer);
        return population.build();
    }

    /**
     * Writes a population.
     *
     * @param population the population
     * @param out the document's object
     */
    public static void write(Population population, ObjectWriting out) {
        out.text("plan", population.plan());
        out.object("period", population.period(), PeriodCodec::write);
        out.list("participants", population.participants(), ParticipantCodec::write);
        out.listUnlessEmpty("peers", population.peers(), ParticipantCodec::write);
    }
}
