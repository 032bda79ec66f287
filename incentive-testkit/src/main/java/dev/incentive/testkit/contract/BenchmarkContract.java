package dev.incentive.testkit.contract;

import dev.incentive.testkit.benchmark.BenchmarkLaws;
import dev.incentive.testkit.benchmark.BenchmarkSubject;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The laws of benchmarks as tests: implement it, say which benchmark, and each law that applies is a test of its own.
 *
 * <pre>{@code
 * class RegionalAverageTest implements BenchmarkContract {
 *     @Override
 *     public BenchmarkSubject subject() {
 *         Benchmark average = Benchmark.pooledPeers("region", Membership.WITH_PARTICIPANT);
 *         Metric retention = CustomerMetrics.customerRetention();
 *         return BenchmarkSubject.of(average, retention)
 *                 .withParticipant()
 *                 .ownGroupOnly()
 *                 .undefinedWhen(
 *                         "without customers",
 *                         given -> given.values(given.members()).isEmpty());
 *     }
 * }
 * }</pre>
 *
 * @since 0.1.0
 */
public interface BenchmarkContract {

    /**
     * The benchmark with what is said of it.
     *
     * @return the subject
     */
    BenchmarkSubject subject();

    /**
     * Each law that applies, tried 1,000 times.
     *
     * @return the tests
     */
    @TestFactory
    default Stream<DynamicTest> laws() {
        return LawTests.of(BenchmarkLaws.all(), subject());
    }
}
