package dev.incentive.bench.work;

/**
 * One way to do the work of a plan.
 *
 * <p>{@link #prepare} loads the data in whatever form suits the contender and is not measured; {@link #run} evaluates
 * the whole plan, statistics over peer groups included, and is. A contender is prepared once and then run many times, by
 * one caller; every run starts from the prepared data and does all of the work again.
 *
 * @param <D> the data of the plan: {@link MixedData} or {@link SecondData}
 */
public interface Contender<D> extends AutoCloseable {
    /**
     * The name in the table: lower case, words joined by hyphens, unique in its plan.
     *
     * @return the name, such as {@code bigdecimal}
     */
    String name();

    /**
     * Takes the data in.
     *
     * @param data the columns; not to be written to
     * @param threads how many threads a run may use, at least 1
     */
    void prepare(D data, int threads);

    /**
     * Evaluates the plan for every participant.
     *
     * @return the total payout of each participant in cents, in the order of the data; may be the same array each time
     */
    long[] run();

    /**
     * The most participants it makes sense to measure this contender with; a slow one is measured with fewer.
     *
     * @return a number of participants; all of them unless overridden
     */
    default int mostParticipants() {
        return Integer.MAX_VALUE;
    }

    /**
     * Whether every payout is meant to be right. One that says no is measured all the same, and its errors are counted.
     *
     * @return true unless overridden
     */
    default boolean isExact() {
        return true;
    }

    /** Gives back what {@link #prepare} took: threads, connections. Nothing unless overridden. */
    @Override
    default void close() {}
}
