package dev.incentive.evaluation;

import static dev.incentive.derivation.Derivation.given;

import dev.incentive.derivation.Derivation;
import dev.incentive.derivation.Origin;
import dev.incentive.derivation.Outcome;
import dev.incentive.payout.EvaluatedPer;
import dev.incentive.plan.Component;
import dev.incentive.plan.ResolvedComponent;
import dev.incentive.plan.UndefinedPolicy;
import dev.incentive.problem.IncentiveException;
import dev.incentive.problem.Problem;
import dev.incentive.problem.ProblemCode;
import dev.incentive.statement.LineStatus;
import dev.incentive.value.Rational;
import java.util.List;

/** Evaluates one component of one participant: rule, adjustments, gate; rounding comes with the line. */
final class ComponentEvaluation {

    private final ParticipantFacts facts;
    private final ResolvedComponent resolved;
    private final Component component;

    ComponentEvaluation(ParticipantFacts facts, ResolvedComponent resolved) {
        this.facts = facts;
        this.resolved = resolved;
        this.component = resolved.component();
    }

    LineDraft line() {
        Outcome payout = new ComponentPayout(facts, resolved).payout();
        Outcome adjusted = payout.then(new Adjustments(facts, component)::of);
        if (adjusted instanceof Outcome.Undefined undefined) {
            return undefined(undefined, nothing());
        }
        LineDraft draft = gated(((Outcome.Defined) adjusted).derivation());
        return draft.status() == LineStatus.UNDEFINED
                ? draft
                : draft.with(parts(((Outcome.Defined) payout).derivation(), draft.status()));
    }

    private LineDraft gated(Derivation amount) {
        Outcome holds = component.gate().condition().evaluate(facts::operand);
        if (holds instanceof Outcome.Undefined undefined) {
            return undefined(undefined, amount);
        }
        if (!component.gate().isPresent()) {
            return draft(LineStatus.CALCULATED, "", amount);
        }
        Derivation met = ((Outcome.Defined) holds).derivation();
        LineStatus status = met.value().signum() == 0 ? LineStatus.GATE_NOT_MET : LineStatus.CALCULATED;
        return draft(status, "", component.gate().apply(amount, met));
    }

    private List<TransactionPart> parts(Derivation payout, LineStatus status) {
        if (component.evaluatedPer() != EvaluatedPer.TRANSACTION) {
            return List.of();
        }
        Rational share = status == LineStatus.GATE_NOT_MET ? component.gate().shareWhenNotMet() : Rational.ONE;
        return TransactionParts.of(facts, resolved, payout, share);
    }

    private LineDraft draft(LineStatus status, String reason, Derivation exact) {
        return new LineDraft(resolved, status, reason, exact, List.of());
    }

    /** What is known of a held line is shown; what is not known is no amount. */
    private LineDraft undefined(Outcome.Undefined undefined, Derivation known) {
        return switch (component.whenUndefined()) {
            case ERROR -> throw failure(undefined);
            case ZERO -> draft(LineStatus.UNDEFINED, undefined.detail(), nothing());
            case HOLD -> draft(LineStatus.HELD, undefined.detail(), known);
        };
    }

    private IncentiveException failure(Outcome.Undefined undefined) {
        return new IncentiveException(Problem.error(
                ProblemCode.RESULT_UNDEFINED,
                resolved.place(),
                undefined.reason() + ": " + undefined.detail(),
                "a defined value, or another policy than " + UndefinedPolicy.ERROR + " in 'whenUndefined'",
                "ZERO pays nothing, HOLD withholds the line"));
    }

    private static Derivation nothing() {
        return given("undefined", Rational.ZERO, Origin.RULE);
    }
}
