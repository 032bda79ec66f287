package dev.incentive.testkit.contract;

import dev.incentive.testkit.payout.PayoutRuleLaws;
import dev.incentive.testkit.payout.PayoutRuleSubject;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The laws of payout rules as tests: implement it, say which rule, and each law that applies is a test of its own.
 *
 * <pre>{@code
 * class AcceleratorTest implements PayoutRuleContract {
 *     @Override
 *     public PayoutRuleSubject subject() {
 *         return PayoutRuleSubject.of(PayoutRule.tiered(
 *                 TierMode.MARGINAL, TierBasis.QUOTA_ATTAINMENT, Tier.of("0", "0.04"), Tier.of("1", "0.06")));
 *     }
 * }
 * }</pre>
 *
 * @since 0.1.0
 */
public interface PayoutRuleContract {

    /**
     * The rule with what is said of it.
     *
     * @return the subject
     */
    PayoutRuleSubject subject();

    /**
     * Each law that applies, tried 1,000 times.
     *
     * @return the tests
     */
    @TestFactory
    default Stream<DynamicTest> laws() {
        return LawTests.of(PayoutRuleLaws.all(), subject());
    }
}
