package dev.incentive.evaluation;

import dev.incentive.derivation.Derivation;
import dev.incentive.payout.Cap;
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

/** Makes statement lines of exact payouts: rounds each once, then cuts what is above the plan's cap. */
final class StatementLines {

    private final Plan plan;

    StatementLines(Plan plan) {
        this.plan = plan;
    }

    List<StatementLine> of(List<LineDraft> drafts) {
        List<StatementLine> lines = drafts.stream().map(this::rounded).toList();
        return plan.caps().stream()
                .filter(cap -> cap.bounds() == Cap.Bounds.PLAN_TOTAL)
                .findFirst()
                .map(cap -> capped(lines, cap))
                .orElse(lines);
    }

    private StatementLine rounded(LineDraft draft) {
        Derivation rounded = Derivation.rounded("payout", draft.exact(), plan.roundingScale(), plan.roundingMode());
        return StatementLine.builder()
                .component(draft.component().id())
                .name(draft.component().name())
                .status(draft.status())
                .reason(draft.reason())
                .earned(money(rounded.value()))
                .cut(Money.zero(plan.currency(), plan.roundingScale()))
                .derivation(rounded)
                .build();
    }

    /** Cuts the positive lines, held ones included, in proportion to their amounts. */
    private List<StatementLine> capped(List<StatementLine> lines, Cap cap) {
        Rational total = lines.stream().map(line -> line.earned().value()).reduce(Rational.ZERO, Rational::plus);
        Rational above = total.minus(cap.limit());
        if (above.signum() <= 0) {
            return lines;
        }
        Map<String, BigInteger> cuts = Apportionment.split(minorUnits(above), positive(lines));
        return lines.stream()
                .map(line -> line.withCutOf(money(cuts.getOrDefault(line.component(), BigInteger.ZERO))))
                .toList();
    }

    private static Map<String, Rational> positive(List<StatementLine> lines) {
        Map<String, Rational> positive = new LinkedHashMap<>();
        lines.stream()
                .filter(line -> line.earned().amount().signum() > 0)
                .forEach(line -> positive.put(line.component(), line.earned().value()));
        return positive;
    }

    private BigInteger minorUnits(Rational amount) {
        return amount.round(plan.roundingScale(), RoundingMode.UNNECESSARY).unscaledValue();
    }

    private Money money(BigInteger minorUnits) {
        return new Money(plan.currency(), new BigDecimal(minorUnits, plan.roundingScale()));
    }

    private Money money(Rational amount) {
        return money(minorUnits(amount));
    }
}
