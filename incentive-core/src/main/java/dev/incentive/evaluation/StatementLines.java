package dev.incentive.evaluation;

import static dev.incentive.derivation.Derivation.given;
import static dev.incentive.derivation.Derivation.step;

import dev.incentive.derivation.Derivation;
import dev.incentive.derivation.Operator;
import dev.incentive.derivation.Origin;
import dev.incentive.derivation.Outcome;
import dev.incentive.payout.Cap;
import dev.incentive.payout.Floor;
import dev.incentive.plan.Plan;
import dev.incentive.problem.IncentiveException;
import dev.incentive.problem.Place;
import dev.incentive.problem.Problem;
import dev.incentive.problem.ProblemCode;
import dev.incentive.statement.LineStatus;
import dev.incentive.statement.StatementLine;
import dev.incentive.value.Money;
import dev.incentive.value.Rational;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Makes statement lines of exact payouts: rounds each once, then cuts what is above the plan's cap. */
final class StatementLines {

    /** Enough for every amount that is nearly in range. */
    private static final MathContext SHOWN = new MathContext(20, RoundingMode.DOWN);

    private final ParticipantFacts facts;
    private final Plan plan;

    StatementLines(ParticipantFacts facts) {
        this.facts = facts;
        this.plan = facts.plan().plan();
    }

    List<StatementLine> of(List<LineDraft> drafts) {
        return floored(capped(drafts.stream().map(this::line).toList()));
    }

    private StatementLine line(LineDraft draft) {
        Derivation rounded = Derivation.rounded("payout", draft.exact(), plan.roundingScale(), plan.roundingMode());
        Money earned = earned(rounded.value(), draft.resolved().place());
        return StatementLine.builder()
                .component(draft.resolved().component().id())
                .name(draft.resolved().component().name())
                .status(draft.status())
                .reason(draft.reason())
                .earned(earned)
                .cut(nothing())
                .derivation(rounded)
                .addAllTransactions(TransactionParts.amounts(
                        draft.transactions(), earned, draft.exact().value(), plan.roundingMode()))
                .build();
    }

    private Money nothing() {
        return Money.zero(plan.currency(), plan.roundingScale());
    }

    private List<StatementLine> capped(List<StatementLine> lines) {
        List<StatementLine> result = lines;
        for (Cap cap : plan.caps()) {
            Derivation limit = limit("cap", cap.limit(), cap.prorated(), Place.ROOT.at("caps"));
            if (total(result).compareTo(limit.value()) > 0) {
                result = new PlanCut(plan, result, limit).applied();
            }
        }
        return result;
    }

    private static Rational total(List<StatementLine> lines) {
        return lines.stream().map(line -> line.amount().value()).reduce(Rational.ZERO, Rational::plus);
    }

    private List<StatementLine> floored(List<StatementLine> lines) {
        List<StatementLine> result = new ArrayList<>(lines);
        for (Floor floor : plan.floors()) {
            Place place = Place.ROOT.at("floors");
            Derivation limit = limit("floor", floor.limit(), floor.prorated(), place);
            if (total(lines).compareTo(limit.value()) < 0) {
                result.add(floorLine(limit, total(lines), place));
            }
        }
        return result;
    }

    private StatementLine floorLine(Derivation limit, Rational total, Place place) {
        Derivation missing = step(
                Operator.DIFFERENCE,
                "missing to the plan's floor",
                limit,
                given("amount of all lines", total, Origin.STATEMENT_LINE));
        Derivation rounded = Derivation.rounded("payout", missing, plan.roundingScale(), plan.roundingMode());
        return StatementLine.builder()
                .component(Plan.FLOOR_LINE)
                .name("Floor of the plan")
                .status(LineStatus.PLAN_FLOOR)
                .earned(earned(rounded.value(), place))
                .cut(nothing())
                .derivation(rounded)
                .build();
    }

    /** A limit that shrinks is rounded like a payout, so that lines can total it. */
    private Derivation limit(String label, Rational limit, boolean prorated, Place place) {
        Outcome outcome = BoundLimit.of(facts, label, limit, prorated);
        if (outcome instanceof Outcome.Undefined undefined) {
            throw new IncentiveException(Problem.error(
                    ProblemCode.RESULT_UNDEFINED,
                    place,
                    undefined.reason() + ": " + undefined.detail(),
                    "a defined value for what the plan bounds"));
        }
        Derivation exact = ((Outcome.Defined) outcome).derivation();
        return prorated
                ? Derivation.rounded(label + ", rounded", exact, plan.roundingScale(), plan.roundingMode())
                : exact;
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
