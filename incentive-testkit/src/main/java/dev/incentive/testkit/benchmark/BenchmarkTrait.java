package dev.incentive.testkit.benchmark;

/**
 * Something that holds of some benchmarks and not of others, so that a benchmark has to say whether it holds of it.
 *
 * <pre>{@code
 * BenchmarkSubject subject =
 *         BenchmarkSubject.of(benchmark, metric).withParticipant().ownGroupOnly();
 * boolean said = subject.traits().contains(BenchmarkTrait.OWN_GROUP_ONLY); // true
 * }</pre>
 *
 * @since 0.1.0
 */
public enum BenchmarkTrait {
    /** The participant's own result is among those compared with, so that all members of a group face one figure. */
    WITH_PARTICIPANT,
    /** The participant's own result is left out, so that it does not move the figure. */
    WITHOUT_PARTICIPANT,
    /** Only people of the participant's own group count. */
    OWN_GROUP_ONLY,
    /** Results, quotas and prior results in another unit give the figure in that unit. */
    SCALE_CONSISTENT,
    /** The figure is never below the least nor above the greatest value of those who are compared with. */
    BETWEEN_MEMBERS,
    /** Everybody has the same figure, whatever anybody's results are. */
    SAME_FOR_EVERYBODY
}
