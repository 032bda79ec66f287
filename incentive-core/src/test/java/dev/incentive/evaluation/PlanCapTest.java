package dev.incentive.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.arbitraries.Lines;
import dev.incentive.statement.LineStatus;
import dev.incentive.statement.Statement;
import dev.incentive.statement.StatementLine;
import dev.incentive.value.Rational;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("G2: a cap on the plan's total")
class PlanCapTest {

    @Test
    void cutsPositiveLinesHeldOnesIncludedAndLeavesNegativeOnesAlone() {
        // 100 + 50 − 20 = 130, 30 above 100; 100 and 50 share it as 20 and 10.
        Statement statement = new StatedLines()
                .line("a", Rational.of(100))
                .held("b", Rational.of(50))
                .line("c", Rational.of(-20))
                .cap(Rational.of(100))
                .statement();
        assertThat(statement.lines())
                .extracting(line -> line.amount().toString())
                .containsExactly("USD 80.00", "USD 40.00", "USD -20.00");
        assertThat(statement.lines())
                .extracting(StatementLine::status)
                .containsExactly(LineStatus.CALCULATED, LineStatus.HELD, LineStatus.CALCULATED);
        assertThat(statement.total()).hasToString("USD 100.00");
        assertThat(statement.held()).hasToString("USD 40.00");
        assertThat(statement.payable()).hasToString("USD 60.00");
    }

    @Test
    void givesTheOddCentToTheLargestRemainderAndThenById() {
        // 0.05 of three equal lines: 1.67 cents each, floors 1, the two left go to a and b.
        Statement statement = new StatedLines()
                .line("c", Rational.of(1))
                .line("b", Rational.of(1))
                .line("a", Rational.of(1))
                .cap(Rational.of("2.95"))
                .statement();
        assertThat(statement.lines())
                .extracting(line -> line.component() + " " + line.amount())
                .containsExactly("c USD 0.99", "b USD 0.98", "a USD 0.98");
    }

    @Test
    @DisplayName("N2: the lines are rounded before the cap is looked at")
    void looksAtRoundedLines() {
        // Three lines of 0.335 are 0.34 each: 1.02, not 1.005.
        Statement statement = new StatedLines()
                .line("a", Rational.of("0.335"))
                .line("b", Rational.of("0.335"))
                .line("c", Rational.of("0.335"))
                .cap(Rational.of("1.01"))
                .statement();
        assertThat(statement.earned()).hasToString("USD 1.02");
        assertThat(statement.cut()).hasToString("USD 0.01");
    }

    @Test
    void changesNothingAtTheCapOrBelow() {
        Statement statement = new StatedLines()
                .line("a", Rational.of(100))
                .cap(Rational.of(100))
                .statement();
        assertThat(statement.cut()).hasToString("USD 0.00");
        assertThat(statement.total()).hasToString("USD 100.00");
    }

    @Test
    void ofZeroLeavesNothingButCorrections() {
        Statement statement = new StatedLines()
                .line("a", Rational.of(3))
                .line("b", Rational.of(-1))
                .cap(Rational.ZERO)
                .statement();
        assertThat(statement.lines())
                .extracting(line -> line.amount().toString())
                .containsExactly("USD 1.00", "USD -1.00");
        assertThat(statement.total()).hasToString("USD 0.00");
    }

    @Test
    void saysNothingAboutLinesThatItLeavesAlone() {
        Statement statement = new StatedLines()
                .line("a", Rational.of(3))
                .line("b", Rational.of(-1))
                .line("c", Rational.ZERO)
                .cap(Rational.ONE)
                .statement();
        assertThat(statement.lines())
                .extracting(line -> line.derivation().label())
                .containsExactly("left by the plan's cap", "payout", "payout");
    }

    @Test
    void keepsWhatWasEarnedAndHowItCameAbout() {
        StatementLine line = new StatedLines()
                .line("a", Rational.of(3))
                .cap(Rational.ONE)
                .statement()
                .lines()
                .get(0);
        assertThat(line.earned()).hasToString("USD 3.00");
        assertThat(line.cut()).hasToString("USD 2.00");
        assertThat(line.derivation().value()).hasToString("1");
        assertThat(line.derivation().recompute()).isEqualTo(line.amount().value());
        assertThat(Lines.exact(line)).hasToString("3");
    }
}
