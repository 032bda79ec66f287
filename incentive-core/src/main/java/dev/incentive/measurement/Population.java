package dev.incentive.measurement;

import dev.incentive.value.Canonical;
import dev.incentive.value.CanonicalWriter;
import dev.incentive.value.PerformancePeriod;
import java.util.List;
import org.immutables.value.Value;

/**
 * The participants of one performance period, and those who are only compared with.
 *
 * <p>Who is in a peer group is data, not a side effect of who is paid: {@link #peers()} are members of their groups and
 * get no statement. The ids of participants and peers are different from each other; evaluation refuses a repetition
 * with {@code IDENTIFIER_DUPLICATE}, a population for another plan with {@code POPULATION_FOR_ANOTHER_PLAN}, and one of
 * ten million lines or more with {@code NUMBER_OUT_OF_RANGE}. Immutable.
 *
 * <pre>{@code
 * Population population = Population.builder("sales", PerformancePeriod.quarter(2026, 1))
 *         .addParticipant(seller)
 *         .addPeer(colleague)
 *         .build();
 * int paid = population.participants().size(); // 1
 * int comparedWith = population.peers().size(); // 1
 * }</pre>
 *
 * @since 0.1.0
 */
@Value.Immutable
@GeneratedStyle
@SuppressWarnings("exports")
public abstract sealed class Population implements Canonical permits ImmutablePopulation {

    Population() {}

    /**
     * The plan that the measurements were made for.
     *
     * @return the plan's id
     */
    public abstract String plan();

    /**
     * The performance period.
     *
     * @return the period
     */
    public abstract PerformancePeriod period();

    /**
     * The people who get a statement.
     *
     * @return the participants, in the order of their statements
     */
    public abstract List<Participant> participants();

    /**
     * People who count in their peer groups but get no statement.
     *
     * @return the peers
     */
    public abstract List<Participant> peers();

    @Override
    public void describeTo(CanonicalWriter out) {
        out.text(plan()).text(period().toString()).parts(participants()).parts(peers());
    }

    /**
     * Starts a population.
     *
     * @param plan the plan's id
     * @param period the performance period
     * @return a builder
     */
    public static Builder builder(String plan, PerformancePeriod period) {
        return ImmutablePopulation.builder().plan(plan).period(period);
    }

    /**
     * Builds a population step by step.
     *
     * @since 0.1.0
     */
    public sealed interface Builder permits ImmutablePopulation.Builder {

        /**
         * Adds somebody who gets a statement.
         *
         * @param participant the participant
         * @return this builder
         */
        Builder addParticipant(Participant participant);

        /**
         * Adds everybody of a list.
         *
         * @param participants the participants
         * @return this builder
         */
        Builder addAllParticipants(Iterable<? extends Participant> participants);

        /**
         * Adds somebody who is only compared with.
         *
         * @param peer the peer
         * @return this builder
         */
        Builder addPeer(Participant peer);

        /**
         * Makes the population.
         *
         * @return the population
         */
        Population build();
    }
}
