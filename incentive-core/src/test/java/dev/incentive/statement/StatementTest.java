package dev.incentive.statement;

import static dev.incentive.problem.ProblemCode.AMOUNT_OUT_OF_RANGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.incentive.arbitraries.Plans;
import dev.incentive.arbitraries.Refusal;
import dev.incentive.derivation.Derivation;
import dev.incentive.derivation.Origin;
import dev.incentive.value.Digest;
import dev.incentive.value.Money;
import dev.incentive.value.Rational;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class StatementTest {

    @Test
    @DisplayName("G2: lines total the total, held ones included; what is payable leaves them out")
    void totalsItsLines() {
        Statement statement = statement(
                line("a", LineStatus.CALCULATED, "100.00", "10.00"),
                line("b", LineStatus.HELD, "50.00", "5.00"),
                line("c", LineStatus.HELD, "-20.00", "0.00"),
                line("d", LineStatus.UNDEFINED, "0.00", "0.00"));
        assertThat(statement.earned()).hasToString("USD 130.00");
        assertThat(statement.cut()).hasToString("USD 15.00");
        assertThat(statement.total()).hasToString("USD 115.00");
        assertThat(statement.held()).hasToString("USD 25.00");
        assertThat(statement.payable()).hasToString("USD 90.00");
    }

    @Test
    void holdsNothingUnlessALineIsHeld() {
        Statement statement = statement(line("a", LineStatus.GATE_NOT_MET, "1.00", "0.00"));
        assertThat(statement.held()).hasToString("USD 0.00");
        assertThat(statement.payable()).isEqualTo(statement.total());
    }

    @Test
    void hasLinesOfWhatWasEarnedLessWhatWasCut() {
        StatementLine line = line("a", LineStatus.CALCULATED, "10.00", "0.00");
        Derivation left = Derivation.given("left", Rational.of("7.5"), Origin.PLAN);
        StatementLine cut = line.withCut(Money.of("USD", "2.50"), left);
        assertThat(cut.amount()).hasToString("USD 7.50");
        assertThat(cut.earned()).isEqualTo(line.earned());
        assertThat(cut.derivation()).isEqualTo(left);
        assertThat(line.reason()).isEmpty();
    }

    @Test
    @DisplayName("N5: a total out of range is found at once and not by whoever asks for it")
    void doesNotExistWithATotalOutOfRange() {
        StatementLine most = line("a", LineStatus.CALCULATED, "92233720368547758.07", "0.00");
        StatementLine cent = line("b", LineStatus.CALCULATED, "0.01", "0.00");
        assertThat(Refusal.codesOf(() -> statement(most, cent))).containsExactly(AMOUNT_OUT_OF_RANGE);
    }

    @Test
    void hasALine() {
        assertThatIllegalStateException().isThrownBy(StatementTest::statement);
    }

    @Test
    void needsItsParts() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Statement.builder().build())
                .withMessageContainingAll("participant", "name", "plan", "period", "digest");
        assertThatIllegalStateException()
                .isThrownBy(() -> StatementLine.builder().build())
                .withMessageContainingAll("component", "name", "status", "earned", "cut", "derivation");
    }

    private static Statement statement(StatementLine... lines) {
        Statement.Builder statement = Statement.builder()
                .participant("rep-17")
                .name("rep-17")
                .plan("plan")
                .period(Plans.QUARTER)
                .digest(new Digest("0".repeat(64)));
        for (StatementLine line : lines) {
            statement.addLine(line);
        }
        return statement.build();
    }

    private static StatementLine line(String component, LineStatus status, String earned, String cut) {
        Money amount = Money.of("USD", earned);
        return StatementLine.builder()
                .component(component)
                .name(component)
                .status(status)
                .earned(amount)
                .cut(Money.of("USD", cut))
                .derivation(Derivation.given("amount", amount.value(), Origin.PLAN))
                .build();
    }
}
