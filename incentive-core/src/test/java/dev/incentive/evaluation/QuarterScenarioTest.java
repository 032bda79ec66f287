package dev.incentive.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.arbitraries.Lines;
import dev.incentive.arbitraries.QuarterScenario;
import dev.incentive.arbitraries.Refusal;
import dev.incentive.statement.LineStatus;
import dev.incentive.statement.Statement;
import dev.incentive.statement.StatementLine;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A quarter of a small team")
class QuarterScenarioTest {

    private final Evaluation evaluation =
            PlanEvaluator.of(QuarterScenario.plan().resolve()).evaluate(QuarterScenario.population());

    private final Statement strong = evaluation.statements().get(0);
    private final Statement weak = evaluation.statements().get(1);

    @Test
    void paysTheCommissionTierByTier() {
        // Quota 600,000. 480,000 × 1 % = 4,800; 120,000 × 2 % = 2,400; 55,432.11 × 3.5 % = 1,940.12385.
        assertThat(line(strong, "commission").earned()).hasToString("USD 9140.12");
        assertThat(Lines.exact(line(strong, "commission"))).hasToString("9140.12385");
    }

    @Test
    void paysForSatisfactionAboveTheRegionsPool() {
        // Own: (12 − 3) of 20 = 45. Others: (1 + 5 promoters − 3 − 2 detractors) of 4 + 10 answers = 100/14.
        assertThat(line(strong, "satisfaction").earned()).hasToString("USD 2500.00");
    }

    @Test
    void paysForLoyaltyThatIsExactlyTenPercentBetter() {
        // 33/40 is exactly 30/40 × 1.1; in binary floating point it would not be.
        assertThat(line(strong, "loyalty").earned()).hasToString("USD 1000.00");
    }

    @Test
    void paysForTheMilestonesThatWereAchieved() {
        // 0.3 + 0.25 + 0.2 + 0 + 0.1 = 0.85 of 3,000; two of three key accounts are not enough.
        assertThat(line(strong, "launch").earned()).hasToString("USD 2550.00");
    }

    @Test
    void paysHalfForLossesNearTheTarget() {
        // 0.05 ÷ 3/50 = 5/6, from 0.8 on half of 800.
        assertThat(line(strong, "losses").earned()).hasToString("USD 400.00");
    }

    @Test
    @DisplayName("G2: the cap reduces the lines in proportion, and they still total the total")
    void cutsTheTotalToTheCap() {
        // 15,590.12 earned, 1,590.12 above 14,000. In cents 159,012 × line ÷ 1,559,012, rounded down:
        // 93,224.99 | 25,498.84 | 10,199.54 | 26,008.82 | 4,079.81; the 4 left go to all but the third.
        assertThat(strong.lines())
                .extracting(line -> line.cut().toString())
                .containsExactly("USD 932.25", "USD 254.99", "USD 101.99", "USD 260.09", "USD 40.80");
        assertThat(strong.lines())
                .extracting(line -> line.amount().toString())
                .containsExactly("USD 8207.87", "USD 2245.01", "USD 898.01", "USD 2289.91", "USD 359.20");
        assertThat(strong.earned()).hasToString("USD 15590.12");
        assertThat(strong.cut()).hasToString("USD 1590.12");
        assertThat(strong.total()).hasToString("USD 14000.00");
        assertThat(strong.payable()).hasToString("USD 14000.00");
    }

    @Test
    @DisplayName("B2: each undefined value follows the policy of its component")
    void holdsAndZeroesWhatIsUndefined() {
        // 100,000.50 × 1 % = 1,000.005; four answers are fewer than five; nothing was measured before;
        // a churn of zero has no ratio.
        assertThat(weak.lines())
                .extracting(line -> line.component() + " " + line.status() + " " + line.amount())
                .containsExactly(
                        "commission CALCULATED USD 1000.01",
                        "satisfaction HELD USD 0.00",
                        "loyalty UNDEFINED USD 0.00",
                        "launch CALCULATED USD 0.00",
                        "losses UNDEFINED USD 0.00");
        assertThat(line(weak, "satisfaction").reason()).isEqualTo("Customer satisfaction has 4 answers, fewer than 5");
        assertThat(line(weak, "loyalty").reason()).isEqualTo("no prior measurement of retention");
        assertThat(line(weak, "losses").reason()).isEqualTo("churn is 0, not more than zero");
        assertThat(weak.total()).hasToString("USD 1000.01");
        assertThat(weak.cut()).hasToString("USD 0.00");
    }

    @Test
    @DisplayName("B2: who fails is not paid, the others are")
    void failsWhoeverHasNoQuotaAndNobodyElse() {
        assertThat(evaluation.statements()).extracting(Statement::participant).containsExactly("rep-17", "rep-18");
        assertThat(evaluation.failures()).singleElement().satisfies(failure -> {
            assertThat(failure.participant()).isEqualTo("rep-19");
            assertThat(Refusal.found(failure.problems())).containsExactly("RESULT_UNDEFINED /components/0");
        });
    }

    @Test
    void saysWhoseStatementItIsForWhichPlanAndPeriod() {
        assertThat(strong.participant()).isEqualTo("rep-17");
        assertThat(strong.name()).isEqualTo("Representative 17");
        assertThat(strong.plan()).isEqualTo("plan");
        assertThat(strong.period()).hasToString("2024-04-01/2024-07-01");
        assertThat(strong.lines()).extracting(StatementLine::name).startsWith("Commission");
        assertThat(strong.lines()).extracting(StatementLine::status).containsOnly(LineStatus.CALCULATED);
    }

    @Test
    @DisplayName("X1: the leaves of every line recombine to its amount")
    void derivesEveryLine() {
        assertThat(evaluation.statements())
                .allSatisfy(statement -> assertThat(statement.lines())
                        .allSatisfy(line -> assertThat(line.derivation().recompute())
                                .isEqualTo(line.amount().value())));
    }

    private static StatementLine line(Statement statement, String component) {
        return statement.lines().stream()
                .filter(line -> line.component().equals(component))
                .findFirst()
                .orElseThrow();
    }
}
