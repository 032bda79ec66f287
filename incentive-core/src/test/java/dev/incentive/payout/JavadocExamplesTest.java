package dev.incentive.payout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.derivation.Derivation;
import dev.incentive.derivation.Origin;
import dev.incentive.derivation.Outcome;
import dev.incentive.scoring.ScoreLevel;
import dev.incentive.scoring.TieredScorer;
import dev.incentive.value.Border;
import dev.incentive.value.Money;
import dev.incentive.value.Rational;
import java.util.List;
import org.junit.jupiter.api.Test;

class JavadocExamplesTest {

    @Test
    void condition() {
        // example Condition
        Outcome thirty = Outcome.defined(Derivation.given("NPS", Rational.of(30), Origin.MEASUREMENT));
        Condition atLeastThirty = Condition.reaches(Operand.measuredValue("nps"), Border.AT_OR_ABOVE, "30");
        Outcome reached = atLeastThirty.evaluate(operand -> thirty);
        Outcome opposite = Condition.not(atLeastThirty).evaluate(operand -> thirty);
        Rational holds = ((Outcome.Defined) reached).derivation().value(); // 1
        Rational doesNot = ((Outcome.Defined) opposite).derivation().value(); // 0
        // end
        assertThat(holds).hasToString("1");
        assertThat(doesNot).hasToString("0");
    }

    @SuppressWarnings("MissingOverride") // The comment that shows this cannot begin a line with an annotation.
    @Test
    void customPayoutRule() {
        PayoutInput input = PayoutInput.builder()
                .credited(Derivation.given("revenue", Rational.of(10_000), Origin.MEASUREMENT))
                .score(Derivation.given("score", Rational.of("0.8"), Origin.MEASUREMENT))
                .build();
        // example CustomPayoutRule
        // The input has a credited amount of 10000 and a score of 0.8.
        CustomPayoutRule scoredCommission = new CustomPayoutRule() {
            public String name() {
                return "acme.scored-commission";
            }

            public List<PayoutNeed> needs() {
                return List.of(PayoutNeed.CREDITED_AMOUNT, PayoutNeed.SCORE);
            }

            public Rational amount(PayoutInput given) {
                Rational rate = Rational.of("0.05").times(given.score().value());
                return given.credited().value().times(rate);
            }
        };
        Rational amount = scoredCommission.amount(input); // 400
        // end
        assertThat(amount).hasToString("400");
    }

    @Test
    void flatBonus() {
        // example FlatBonus
        PayoutInput input = PayoutInput.builder()
                .score(Derivation.given("score", Rational.of("0.85"), Origin.MEASUREMENT))
                .build();
        Rational payout = new FlatBonus(Money.of("USD", "3000")).payout(input).value(); // 2550
        // end
        assertThat(payout).hasToString("2550");
    }

    @Test
    void flatRateCommission() {
        // example FlatRateCommission
        FlatRateCommission fivePercent = new FlatRateCommission(Rational.of("0.05"));
        Rational sold = fivePercent.function().valueAt(Rational.of(1_000)); // 50
        Rational takenBack = fivePercent.function().valueAt(Rational.of(-200)); // -10
        // end
        assertThat(sold).hasToString("50");
        assertThat(takenBack).hasToString("-10");
    }

    @Test
    void functionRule() {
        // example FunctionRule
        FunctionRule bonus = new FlatBonus(Money.of("USD", "3000"));
        Rational halfScored = bonus.function().valueAt(Rational.of("0.5")); // 1500
        // end
        assertThat(halfScored).hasToString("1500");
    }

    @Test
    void gate() {
        // example Gate
        Condition halfOfTheQuota = Condition.reaches(Operand.attainment("commission"), Border.AT_OR_ABOVE, "0.5");
        Derivation payout = Derivation.given("payout", Rational.of(40), Origin.RULE);
        Derivation notMet = Derivation.given("gate reached", Rational.ZERO, Origin.RULE);
        Rational nothing = Gate.of(halfOfTheQuota).apply(payout, notMet).value(); // 0
        Gate quarterOtherwise = new Gate(halfOfTheQuota, Rational.of("0.25"));
        Rational quarter = quarterOtherwise.apply(payout, notMet).value(); // 10
        // end
        assertThat(nothing).hasToString("0");
        assertThat(quarter).hasToString("10");
    }

    @Test
    void multiplier() {
        // example Multiplier
        TieredScorer byNps = new TieredScorer(
                Border.AT_OR_ABOVE,
                List.of(ScoreLevel.of("0", "0.9"), ScoreLevel.of("30", "1"), ScoreLevel.of("50", "1.1")));
        Multiplier multiplier = new Multiplier(Operand.measuredValue("nps"), byNps);
        Derivation payout = Derivation.given("payout", Rational.of(2_000), Origin.RULE);
        Derivation nps = Derivation.given("NPS", Rational.of(55), Origin.MEASUREMENT);
        Rational multiplied = multiplier.apply(payout, nps).value(); // 2200
        // end
        assertThat(multiplied).hasToString("2200");
    }

    @Test
    void operand() {
        // example Operand
        Operand quotaReached = Operand.attainment("commission");
        Operand customersKept = Operand.measuredValue("retention");
        Condition both = Condition.allOf(
                Condition.reaches(quotaReached, Border.AT_OR_ABOVE, "0.5"),
                Condition.reaches(customersKept, Border.ABOVE, "0.9"));
        Outcome ninetyPercent = Outcome.defined(Derivation.given("each", Rational.of("0.9"), Origin.MEASUREMENT));
        Outcome evaluated = both.evaluate(operand -> ninetyPercent);
        Rational holds = ((Outcome.Defined) evaluated).derivation().value(); // 0
        // end
        assertThat(holds).hasToString("0");
    }

    @Test
    void payoutInput() {
        // example PayoutInput
        PayoutInput input = PayoutInput.builder()
                .credited(Derivation.given("revenue", Rational.of(20_000), Origin.MEASUREMENT))
                .alreadyCredited(Derivation.given("revenue before", Rational.of(145_000), Origin.ALREADY_CREDITED))
                .build();
        int given = input.given().size(); // 2
        int transactions = input.transactions().size(); // 1
        // end
        assertThat(given).hasToString("2");
        assertThat(transactions).hasToString("1");
    }

    @Test
    void payoutNeed() {
        // example PayoutNeed
        PayoutRule bonus = PayoutRule.flatBonus(Money.of("USD", "3000"));
        PayoutRule accelerator = PayoutRule.tiered(
                TierMode.MARGINAL, TierBasis.QUOTA_ATTAINMENT, Tier.of("0", "0.05"), Tier.of("1", "0.08"));
        List<PayoutNeed> forTheBonus = bonus.needs(); // [SCORE]
        List<PayoutNeed> forTheTiers = accelerator.needs(); // [CREDITED_AMOUNT, QUOTA_ATTAINMENT]
        // end
        assertThat(forTheBonus).hasToString("[SCORE]");
        assertThat(forTheTiers).hasToString("[CREDITED_AMOUNT, QUOTA_ATTAINMENT]");
    }

    @Test
    void payoutRule() {
        // example PayoutRule
        PayoutRule fivePercent = PayoutRule.flatRate("0.05");
        PayoutInput input = PayoutInput.builder()
                .credited(Derivation.given("revenue", Rational.of("100.30"), Origin.MEASUREMENT))
                .build();
        Rational notYetRounded = fivePercent.payout(input).value(); // 5.015
        // end
        assertThat(notYetRounded).hasToString("5.015");
    }

    @Test
    void perUnit() {
        // example PerUnit
        PayoutInput input = PayoutInput.builder()
                .credited(Derivation.given("units", Rational.of(12), Origin.MEASUREMENT))
                .build();
        Rational payout = new PerUnit(Money.of("USD", "50")).payout(input).value(); // 600
        // end
        assertThat(payout).hasToString("600");
    }

    @Test
    void targetIncentiveShare() {
        // example TargetIncentiveShare
        PayoutInput input = PayoutInput.builder()
                .targetIncentive(Derivation.given("target incentive", Rational.of(20_000), Origin.PLAN))
                .score(Derivation.given("score", Rational.of("1.2"), Origin.MEASUREMENT))
                .build();
        Rational payout =
                new TargetIncentiveShare(Rational.of("0.5")).payout(input).value(); // 12000
        // end
        assertThat(payout).hasToString("12000");
    }
}
