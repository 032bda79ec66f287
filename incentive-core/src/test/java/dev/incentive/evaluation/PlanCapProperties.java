package dev.incentive.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.statement.Statement;
import dev.incentive.statement.StatementLine;
import dev.incentive.value.Rational;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The cap on the plan's total (G2, N4). */
class PlanCapProperties {

    private static final Rational CENT = Rational.ratio(1, 100);

    /** The amount of a line, and whether it is withheld. */
    private record Line(Rational amount, boolean held) {}

    @Property
    void theTotalIsExactlyTheLesserOfCapAndEarnings(@ForAll("lines") List<Line> lines, @ForAll("limits") Rational cap) {
        Statement statement = statement(lines, cap);
        assertThat(statement.total().value())
                .isEqualTo(statement.earned().value().minimum(cap));
    }

    @Property
    void theLinesTotalTheTotal(@ForAll("lines") List<Line> lines, @ForAll("limits") Rational cap) {
        Statement statement = statement(lines, cap);
        Rational sum =
                statement.lines().stream().map(line -> line.amount().value()).reduce(Rational.ZERO, Rational::plus);
        assertThat(sum).isEqualTo(statement.total().value());
        assertThat(statement.payable().plus(statement.held())).isEqualTo(statement.total());
    }

    @Property
    void noLineChangesItsSignAndOnlyPositiveOnesAreCut(
            @ForAll("lines") List<Line> lines, @ForAll("limits") Rational cap) {
        assertThat(statement(lines, cap).lines()).allSatisfy(line -> {
            Rational most = line.earned().value().maximum(Rational.ZERO);
            assertThat(line.cut().value()).isBetween(Rational.ZERO, most);
        });
    }

    @Property
    void eachCutIsWithinACentOfItsShare(@ForAll("lines") List<Line> lines, @ForAll("limits") Rational cap) {
        Statement statement = statement(lines, cap);
        Rational positive = statement.lines().stream()
                .map(line -> line.earned().value().maximum(Rational.ZERO))
                .reduce(Rational.ZERO, Rational::plus);
        Rational cut = statement.cut().value();
        for (StatementLine line : statement.lines()) {
            Rational share = cut.signum() == 0 || line.earned().value().signum() <= 0
                    ? Rational.ZERO
                    : cut.times(line.earned().value()).dividedBy(positive);
            assertThat(line.cut().value().minus(share).absolute()).isLessThan(CENT);
        }
    }

    private static Statement statement(List<Line> lines, Rational cap) {
        StatedLines plan = new StatedLines().cap(cap);
        for (int index = 0; index < lines.size(); index++) {
            String id = "line-" + index;
            if (lines.get(index).held()) {
                plan.held(id, lines.get(index).amount());
            } else {
                plan.line(id, lines.get(index).amount());
            }
        }
        return plan.statement();
    }

    @Provide
    Arbitrary<List<Line>> lines() {
        Arbitrary<Rational> amounts = Arbitraries.oneOf(
                Arbitraries.integers().between(-50, 50).map(cents -> Rational.ratio(cents, 100)),
                Arbitraries.longs().between(-3_000_000, 9_000_000).map(steps -> Rational.ratio(steps, 1_000)));
        return Combinators.combine(amounts, Arbitraries.of(true, false))
                .as(Line::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    @Provide
    Arbitrary<Rational> limits() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(0, 200).map(cents -> Rational.ratio(cents, 100)),
                Arbitraries.integers().between(0, 1_000_000).map(cents -> Rational.ratio(cents, 100)));
    }
}
