package dev.incentive.testkit.payout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.payout.FunctionRule;
import dev.incentive.payout.TieredCommission;
import dev.incentive.testkit.law.Law;
import dev.incentive.testkit.law.LawReport;
import dev.incentive.testkit.law.Search;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BuiltInRulesTest {

    private static final int TRIES = Integer.getInteger("testkit.tries", 300);

    static Stream<String> rules() {
        return BuiltInRules.all().keySet().stream();
    }

    private static PayoutRuleSubject subject(String words) {
        FunctionRule rule = BuiltInRules.all().get(words);
        PayoutRuleSubject subject = PayoutRuleSubject.of(rule);
        return rule instanceof TieredCommission tiers ? subject.stated(new TierFormula(tiers)) : subject;
    }

    @Test
    void eachRuleOfTheLibraryDeclaresItsTraitsAndIsTried() {
        Set<Class<?>> permitted = Set.of(FunctionRule.class.getPermittedSubclasses());
        assertThat(BuiltInTraits.known()).isEqualTo(permitted);
        assertThat(BuiltInRules.all().values().stream()
                        .map(FunctionRule::getClass)
                        .collect(Collectors.toSet()))
                .isEqualTo(permitted);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void noLawFailsOnARuleOfTheLibrary(String words) {
        for (Law<PayoutRuleSubject, ?> law : PayoutRuleLaws.all()) {
            PayoutRuleSubject subject = subject(words);
            if (law.appliesTo(subject)) {
                LawReport report = new Search(TRIES, 1).run(law, subject);
                assertThat(report.isFailure()).as(report.toText()).isFalse();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aTraitThatIsNotDeclaredDoesNotHold(String words) {
        assertThat(PayoutRuleLaws.undeclared(subject(words), new Search(Math.max(TRIES, 3_000), 1)))
                .isEmpty();
    }
}
