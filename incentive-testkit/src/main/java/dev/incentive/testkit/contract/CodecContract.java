package dev.incentive.testkit.contract;

import dev.incentive.testkit.codec.CodecLaws;
import dev.incentive.testkit.codec.CodecSubject;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The laws of documents with parts of your own as tests: implement it, say how they are read and written, and each law
 * that applies is a test of its own.
 *
 * <pre>{@code
 * // record FlatRate(Parameters parameters) implements CustomPayoutRule; FlatRate.of refuses any but "rate"
 * class FlatRateDocumentTest implements CodecContract {
 *     @Override
 *     public CodecSubject subject() {
 *         return CodecSubject.of(
 *                 IncentiveJson.with(PayoutRuleFactory.of("acme.flat-rate", FlatRate::of)),
 *                 parameters -> planWith(FlatRate.of(parameters)),
 *                 Parameters.none().with("rate", "0.05"));
 *     }
 * }
 * }</pre>
 *
 * @since 0.1.0
 */
public interface CodecContract {

    /**
     * The documents with what is said of them.
     *
     * @return the subject
     */
    CodecSubject subject();

    /**
     * Each law that applies, tried 1,000 times.
     *
     * @return the tests
     */
    @TestFactory
    default Stream<DynamicTest> laws() {
        return LawTests.of(CodecLaws.all(), subject());
    }
}
