package dev.incentive.evaluation;

import dev.incentive.derivation.Derivation;
import dev.incentive.payout.Cap;
import dev.incentive.plan.Plan;
import dev.incentive.problem.IncentiveException;
import dev.incentive.problem.Place;
import dev.incentive.problem.Problem;
import dev.incentive.problem.ProblemCode;
import dev.incentive.statement.StatementLine;
import dev.incentive.value.Money;
import dev.incentive.value.Rational;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/** Makes statement lines of exact payouts: rounds each once, then cuts what is above the plan's cap. */
final class StatementLines {

    /** Enough for every amount that is nearly in range. */
    private static final MathContext SHOWN = new MathContext(20, RoundingMode.DOWN);

    private final Plan plan;

    StatementLines(Plan plan) {
        this.plan = plan;
    }

    List<StatementLine> of(List<LineDraft> drafts) {
        List<StatementLine> lines = drafts.stream().map(this::rounded).toList();
        return CapLimit.of(plan.caps(), Cap.Bounds.PLAN_TOTAL)
                .map(cap -> capped(lines, cap))
                .orElse(lines);
    }

    private StatementLine rounded(LineDraft draft) {
        Derivation rounded = Derivation.rounded("payout", draft.exact(), plan.roundingScale(), plan.roundingMode());
        return StatementLine.builder()
                .component(draft.resolved().component().id())
                .name(draft.resolved().component().name())
                .status(draft.status())
                .reason(draft.reason())
                .earned(earned(rounded.value(), draft.resolved().place()))
                .cut(Money.zero(plan.currency(), plan.roundingScale()))
                .derivation(rounded)
                .build();
    }

    private List<StatementLine> capped(List<StatementLine> lines, Derivation cap) {
        Rational total = lines.stream().map(line -> line.earned().value()).reduce(Rational.ZERO, Rational::plus);
        return total.compareTo(cap.value()) <= 0 ? lines : new PlanCut(plan, lines, cap).applied();
    }

    private BigInteger minorUnits(Rational amount) {
        return amount.round(plan.roundingScale(), RoundingMode.UNNECESSARY).unscaledValue();
    }

    private Money money(BigInteger minorUnits) {
        return new Money(plan.currency(), new BigDecimal(minorUnits, plan.roundingScale()));
    }

    private Money earned(Rational amount, Place component) {
        int decimals = Math.max(plan.roundingScale(), plan.currency().decimals());
        BigDecimal rounded = amount.round(decimals, RoundingMode.UNNECESSARY);
        if (rounded.unscaledValue().abs().bitLength() >= Long.SIZE) {
            throw new IncentiveException(Problem.error(
                    ProblemCode.AMOUNT_OUT_OF_RANGE,
                    component,
                    plan.currency() + " " + rounded.round(SHOWN),
                    "less than 2^63 minor units in magnitude"));
        }
        return money(minorUnits(amount));
    }
}
