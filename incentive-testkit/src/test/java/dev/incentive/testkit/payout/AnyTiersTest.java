package dev.incentive.testkit.payout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.payout.AmountTier;
import dev.incentive.payout.FunctionRule;
import dev.incentive.payout.InterpolatedTiers;
import dev.incentive.payout.Tier;
import dev.incentive.payout.TierBasis;
import dev.incentive.payout.TierMode;
import dev.incentive.payout.TieredCommission;
import dev.incentive.testkit.choice.Choices;
import dev.incentive.testkit.law.LawReport;
import dev.incentive.testkit.law.Search;
import dev.incentive.value.Border;
import dev.incentive.value.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What tiers declare is decided from their rates: here for any rates and edges. */
class AnyTiersTest {

    private static final int RULES = 120;

    static List<FunctionRule> rules() {
        return IntStream.range(0, RULES)
                .mapToObj(seed -> rule(Choices.random(seed)))
                .toList();
    }

    private static FunctionRule rule(Choices choices) {
        TierBasis basis = choices.oneOf(TierBasis.values());
        Rational stretch = basis == TierBasis.AMOUNT ? Rational.of(1_000) : Rational.of("0.1");
        List<Rational> edges = edges(choices, stretch);
        return choices.below(4) == 0
                ? new InterpolatedTiers(
                        basis,
                        edges.stream()
                                .map(edge -> new AmountTier(edge, Rational.of(choices.between(0, 3) * 100L)))
                                .toList(),
                        edges.get(edges.size() - 1).plus(stretch))
                : new TieredCommission(
                        choices.oneOf(TierMode.values()),
                        basis,
                        choices.oneOf(Border.values()),
                        edges.stream()
                                .map(edge -> new Tier(edge, Rational.ratio(choices.between(0, 4), 50)))
                                .toList());
    }

    private static List<Rational> edges(Choices choices, Rational stretch) {
        List<Rational> edges = new ArrayList<>(List.of(Rational.ZERO));
        int more = choices.between(0, 3);
        for (int index = 0; index < more; index++) {
            edges.add(edges.get(index).plus(stretch.times(Rational.of(choices.between(1, 9)))));
        }
        return edges;
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyTraitThatTiersDeclareHolds(FunctionRule rule) {
        PayoutRuleSubject subject = PayoutRuleSubject.of(rule);
        for (PayoutTrait trait : PayoutTrait.of(rule)) {
            LawReport report = new Search(200, 1).run(PayoutRuleLaws.of(trait), subject);
            assertThat(report.isFailure()).as(report.toText()).isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void whatTiersDoNotDeclareDoesNotHold(FunctionRule rule) {
        assertThat(PayoutRuleLaws.undeclared(PayoutRuleSubject.of(rule), new Search(5_000, 1)))
                .isEmpty();
    }
}
