package dev.incentive.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.arbitraries.Plans;
import dev.incentive.derivation.Derivation;
import dev.incentive.derivation.Operator;
import dev.incentive.derivation.Origin;
import dev.incentive.payout.Cap;
import dev.incentive.payout.Gate;
import dev.incentive.payout.PayoutRule;
import dev.incentive.plan.Component;
import dev.incentive.plan.Plan;
import dev.incentive.value.Border;
import dev.incentive.value.Money;
import dev.incentive.value.Rational;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class JavadocExamplesTest {

    @Test
    void derivationText() {
        // example DerivationText
        Derivation revenue = Derivation.given("revenue", Rational.of(1_000), Origin.MEASUREMENT);
        Derivation rate = Derivation.given("rate", Rational.of("0.05"), Origin.PLAN);
        Derivation commission = Derivation.step(Operator.PRODUCT, "commission", revenue, rate);
        List<String> lines = DerivationText.of(commission).lines().toList();
        String result = lines.get(0); // commission = 50: 1000 × 0.05
        String input = lines.get(2).strip(); // rate = 0.05  [plan]
        // end
        assertThat(result).hasToString("commission = 50: 1000 × 0.05");
        assertThat(input).hasToString("rate = 0.05  [plan]");
    }

    @Test
    void lineStatus() {
        Plan plan = Plans.of(Component.builder("commission", "revenue")
                .payout(PayoutRule.flatRate("0.05"))
                .gate(Gate.measuredValue("revenue", Border.AT_OR_ABOVE, "2000"))
                .build());
        Statement statement = Plans.statement(plan, Plans.earning("1000").build());
        // example LineStatus
        // The statement of somebody with a revenue of 1000, where a gate asks for 2000.
        StatementLine line = statement.lines().get(0);
        LineStatus status = line.status(); // GATE_NOT_MET
        Money paid = line.amount(); // USD 0.00
        // end
        assertThat(status).hasToString("GATE_NOT_MET");
        assertThat(paid).hasToString("USD 0.00");
    }

    @Test
    void statement() {
        Statement statement = cappedAt40();
        // example Statement
        // The statement of somebody who earned 50 under a plan with a cap of 40.
        Money earned = statement.earned(); // USD 50.00
        Money cut = statement.cut(); // USD 10.00
        Money total = statement.total(); // USD 40.00
        Money payable = statement.payable(); // USD 40.00
        // end
        assertThat(earned).hasToString("USD 50.00");
        assertThat(cut).hasToString("USD 10.00");
        assertThat(total).hasToString("USD 40.00");
        assertThat(payable).hasToString("USD 40.00");
    }

    @Test
    void statementLine() {
        Statement statement = cappedAt40();
        // example StatementLine
        // The statement of somebody who earned 50 under a plan with a cap of 40.
        StatementLine line = statement.lines().get(0);
        Money earned = line.earned(); // USD 50.00
        Money amount = line.amount(); // USD 40.00
        Rational again = line.derivation().recompute(); // 40
        // end
        assertThat(earned).hasToString("USD 50.00");
        assertThat(amount).hasToString("USD 40.00");
        assertThat(again).hasToString("40");
    }

    @Test
    void statementText() {
        Statement statement = cappedAt40();
        // example StatementText
        // The statement of somebody who earned 50 under a plan with a cap of 40.
        List<String> lines = StatementText.of(statement).lines().toList();
        String first = lines.get(0); // Statement of rep-17
        String last = lines.get(lines.size() - 1); // Total: USD 40.00 = 40.00
        // end
        assertThat(first).hasToString("Statement of rep-17");
        assertThat(last).hasToString("Total: USD 40.00 = 40.00");
    }

    @Test
    void transactionAmount() {
        // example TransactionAmount
        TransactionAmount part =
                new TransactionAmount("invoice-7", LocalDate.of(2026, 1, 2), Money.of("USD", "25333.33"));
        Money earned = part.earned(); // USD 25333.33
        // end
        assertThat(earned).hasToString("USD 25333.33");
    }

    private static Statement cappedAt40() {
        Plan plan = Plans.dollars()
                .addComponent(Component.builder("commission", "revenue")
                        .payout(PayoutRule.flatRate("0.05"))
                        .build())
                .addCap(Cap.planTotal("40"))
                .build();
        return Plans.statement(plan, Plans.earning("1000").build());
    }
}
