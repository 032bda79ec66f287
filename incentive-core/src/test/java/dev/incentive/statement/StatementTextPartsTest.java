package dev.incentive.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.arbitraries.Plans;
import dev.incentive.arbitraries.QuarterScenario;
import dev.incentive.derivation.Derivation;
import dev.incentive.derivation.Origin;
import dev.incentive.evaluation.PlanEvaluator;
import dev.incentive.value.Digest;
import dev.incentive.value.Money;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The parts of the text of a statement")
class StatementTextPartsTest {

    private final List<Statement> statements = PlanEvaluator.of(
                    QuarterScenario.plan().resolve())
            .evaluate(QuarterScenario.population())
            .statements();

    @Test
    void theTextOfOneLineNamesItsAmountAndNoOtherLine() {
        Statement statement = statements.get(0);
        assertThat(statement.lines()).hasSizeGreaterThan(1).allSatisfy(line -> {
            String heading = "\n" + line.name() + ": " + line.amount();
            assertThat(StatementText.of(statement, line)).contains(heading);
            assertThat(statement.lines())
                    .filteredOn(other -> !other.equals(line))
                    .allSatisfy(other -> assertThat(StatementText.of(statement, line))
                            .doesNotContain("\n" + other.name() + ": " + other.amount()));
        });
    }

    @Test
    void whatIsHeldIsNamedOnlyWhereItIsSomething() {
        assertThat(StatementText.of(withALine("50.00"))).endsWith("Held: USD 50.00\nPayable: USD 0.00\n");
        assertThat(StatementText.of(withALine("0.00"))).doesNotContain("Held: ", "Payable: ");
    }

    /** A statement with a single line, which is held. */
    private static Statement withALine(String amount) {
        Money earned = Money.of("USD", amount);
        return Statement.builder()
                .participant("rep-17")
                .name("rep-17")
                .plan("plan")
                .period(Plans.QUARTER)
                .digest(new Digest("0".repeat(64)))
                .addLine(StatementLine.builder()
                        .component("bonus")
                        .name("bonus")
                        .status(LineStatus.HELD)
                        .earned(earned)
                        .cut(Money.of("USD", "0.00"))
                        .derivation(Derivation.given("amount", earned.value(), Origin.PLAN))
                        .build())
                .build();
    }
}
