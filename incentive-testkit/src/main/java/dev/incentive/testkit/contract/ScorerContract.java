package dev.incentive.testkit.contract;

import dev.incentive.testkit.scorer.ScorerLaws;
import dev.incentive.testkit.scorer.ScorerSubject;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The laws of scorers as tests: implement it, say which scorer, and each law that applies is a test of its own.
 *
 * <pre>{@code
 * // The attainment up to 1, and twice what is above it, at most 1.8.
 * class GrowingScorerTest implements ScorerContract {
 *     @Override
 *     public ScorerSubject subject() {
 *         return ScorerSubject.of(new GrowingScorer())
 *                 .rising()
 *                 .scores("0.9", "0.9")
 *                 .scores("1.1", "1.2")
 *                 .scores("2", "1.8");
 *     }
 * }
 * }</pre>
 *
 * @since 0.1.0
 */
public interface ScorerContract {

    /**
     * The scorer with what is said of it.
     *
     * @return the subject
     */
    ScorerSubject subject();

    /**
     * Each law that applies, tried 1,000 times.
     *
     * @return the tests
     */
    @TestFactory
    default Stream<DynamicTest> laws() {
        return LawTests.of(ScorerLaws.all(), subject());
    }
}
