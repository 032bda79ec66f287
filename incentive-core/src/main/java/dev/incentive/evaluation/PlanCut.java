package dev.incentive.evaluation;

import static dev.incentive.derivation.Derivation.given;
import static dev.incentive.derivation.Derivation.step;

import dev.incentive.derivation.Derivation;
import dev.incentive.derivation.Operator;
import dev.incentive.derivation.Origin;
import dev.incentive.plan.Plan;
import dev.incentive.statement.StatementLine;
import dev.incentive.value.Apportionment;
import dev.incentive.value.Money;
import dev.incentive.value.Rational;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Cuts what is above the plan's cap from the positive lines, held ones included, in proportion to their amounts. */
final class PlanCut {

    private final Plan plan;
    private final List<StatementLine> lines;
    private final Derivation above;
    private final Derivation positive;

    PlanCut(Plan plan, List<StatementLine> lines, Derivation cap) {
        this.plan = plan;
        this.lines = lines;
        Derivation total = sum("earned by all lines", lines);
        this.above = step(Operator.DIFFERENCE, "above the plan's cap", total, cap);
        this.positive = sum(
                "earned by the positive lines",
                lines.stream().filter(PlanCut::isPositive).toList());
    }

    /** A sum of rounded lines is given as one number: each of them stands in the statement itself. */
    private static Derivation sum(String label, List<StatementLine> lines) {
        Rational sum = lines.stream().map(line -> line.earned().value()).reduce(Rational.ZERO, Rational::plus);
        return given(label, sum, Origin.STATEMENT_LINE);
    }

    private static Derivation earned(StatementLine line) {
        return given("earned by " + line.name(), line.earned().value(), Origin.STATEMENT_LINE);
    }

    private static boolean isPositive(StatementLine line) {
        return line.earned().amount().signum() > 0;
    }

    List<StatementLine> applied() {
        Map<String, Rational> weights = new LinkedHashMap<>();
        lines.stream()
                .filter(PlanCut::isPositive)
                .forEach(line -> weights.put(line.component(), line.earned().value()));
        BigInteger whole = above.value()
                .round(plan.roundingScale(), RoundingMode.UNNECESSARY)
                .unscaledValue();
        Map<String, BigInteger> cuts = Apportionment.split(whole, weights);
        return lines.stream()
                .map(line -> isPositive(line) ? cut(line, cuts.getOrDefault(line.component(), BigInteger.ZERO)) : line)
                .toList();
    }

    private StatementLine cut(StatementLine line, BigInteger minorUnits) {
        Money cut = new Money(plan.currency(), new BigDecimal(minorUnits, plan.roundingScale()));
        Derivation left =
                step(Operator.DIFFERENCE, "left by the plan's cap", line.derivation(), share(line, cut.value()));
        return line.withCut(cut, left);
    }

    /** The line's exact share rounded down, and the unit more that it got if its remainder was among the largest. */
    private Derivation share(StatementLine line, Rational cut) {
        Derivation part = step(Operator.PRODUCT, "above the cap × earned", above, earned(line));
        Derivation exact = step(Operator.QUOTIENT, "share of what is above the cap", part, positive);
        Derivation down = Derivation.rounded("share, down", exact, plan.roundingScale(), RoundingMode.DOWN);
        Rational more = cut.minus(down.value());
        return more.signum() == 0
                ? down
                : step(Operator.SUM, "cut", down, given("one unit more, by largest remainder", more, Origin.RULE));
    }
}
