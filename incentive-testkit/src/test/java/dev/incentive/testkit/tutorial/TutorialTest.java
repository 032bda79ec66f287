package dev.incentive.testkit.tutorial;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.testkit.law.Law;
import dev.incentive.testkit.law.LawReport;
import dev.incentive.testkit.law.Search;
import dev.incentive.testkit.payout.PayoutCase;
import dev.incentive.testkit.payout.PayoutRuleLaws;
import dev.incentive.testkit.payout.PayoutRuleSubject;
import dev.incentive.testkit.payout.PayoutTrait;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class TutorialTest {

    /** What {@link AcceleratorTest} says, of the rule as it was written first. */
    private static PayoutRuleSubject firstSubject() {
        return PayoutRuleSubject.of(new FirstAccelerator())
                .borders("1")
                .declares(PayoutTrait.RISING, PayoutTrait.CONTINUOUS, PayoutTrait.ADDITIVE, PayoutTrait.HOMOGENEOUS)
                .example(PayoutCase.of("120000").withQuota("100000"), "6600");
    }

    private static List<LawReport> failures(PayoutRuleSubject subject) {
        return PayoutRuleLaws.all().stream()
                .filter(law -> law.appliesTo(subject))
                .map(law -> report(law, subject))
                .filter(LawReport::isFailure)
                .toList();
    }

    private static LawReport report(Law<PayoutRuleSubject, ?> law, PayoutRuleSubject subject) {
        return Search.usual().run(law, subject);
    }

    @Test
    void theFirstRuleBreaksOneLawAndTheTutorialShowsWhatIsPrinted() throws IOException {
        assertThat(failures(firstSubject())).extracting(LawReport::toText).containsExactly(resource());
    }

    @Test
    void theMendedRuleKeepsAllLaws() {
        assertThat(failures(new AcceleratorTest().subject())).isEmpty();
    }

    // region testkit-undeclared
    @Test
    void whatElseHoldsOfTheAccelerator() {
        assertThat(PayoutRuleLaws.undeclared(new AcceleratorTest().subject(), Search.usual()))
                .containsExactly(
                        PayoutTrait.INDEPENDENT_OF_SPLIT, PayoutTrait.UNDONE_BY_REFUND, PayoutTrait.ZERO_AT_ZERO);
    }
    // endregion

    private static String resource() throws IOException {
        try (var stream = TutorialTest.class.getResourceAsStream("/documentation/testkit-tutorial.txt")) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
