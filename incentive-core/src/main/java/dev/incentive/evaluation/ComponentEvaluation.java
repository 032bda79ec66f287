package dev.incentive.evaluation;

import static dev.incentive.derivation.Derivation.given;
import static dev.incentive.derivation.Derivation.step;

import dev.incentive.benchmark.Attainment;
import dev.incentive.derivation.Derivation;
import dev.incentive.derivation.Operator;
import dev.incentive.derivation.Origin;
import dev.incentive.derivation.Outcome;
import dev.incentive.payout.Cap;
import dev.incentive.payout.Gate;
import dev.incentive.payout.PayoutInput;
import dev.incentive.payout.PayoutNeed;
import dev.incentive.plan.Component;
import dev.incentive.plan.ResolvedComponent;
import dev.incentive.plan.UndefinedPolicy;
import dev.incentive.problem.IncentiveException;
import dev.incentive.problem.Problem;
import dev.incentive.problem.ProblemCode;
import dev.incentive.statement.LineStatus;
import dev.incentive.value.Rational;
import java.util.List;
import java.util.Optional;

/** Evaluates one component of one participant, in the order rule, cap, gate. */
final class ComponentEvaluation {

    private final ParticipantEvaluation owner;
    private final ResolvedComponent resolved;
    private final Component component;

    ComponentEvaluation(ParticipantEvaluation owner, ResolvedComponent resolved) {
        this.owner = owner;
        this.resolved = resolved;
        this.component = resolved.component();
    }

    LineDraft line() {
        Outcome payout = capped(payout());
        if (payout instanceof Outcome.Undefined undefined) {
            return undefined(undefined, nothing());
        }
        Derivation amount = ((Outcome.Defined) payout).derivation();
        return component.gate().isPresent() ? gated(amount) : calculated(amount);
    }

    private LineDraft calculated(Derivation amount) {
        return new LineDraft(component, LineStatus.CALCULATED, "", amount);
    }

    private LineDraft gated(Derivation amount) {
        Gate gate = component.gate();
        Outcome holds = gate.condition().evaluate(owner::operand);
        if (holds instanceof Outcome.Undefined undefined) {
            return undefined(undefined, amount);
        }
        Derivation met = ((Outcome.Defined) holds).derivation();
        LineStatus status = met.value().signum() == 0 ? LineStatus.GATE_NOT_MET : LineStatus.CALCULATED;
        return new LineDraft(component, status, "", gate.apply(amount, met));
    }

    /** What the policy makes of an undefined value; a held line keeps the amount that is known so far. */
    private LineDraft undefined(Outcome.Undefined undefined, Derivation known) {
        if (component.whenUndefined() == UndefinedPolicy.ERROR) {
            throw new IncentiveException(Problem.error(
                    ProblemCode.RESULT_UNDEFINED,
                    resolved.place(),
                    undefined.reason() + ": " + undefined.detail(),
                    "a defined value, or a policy in 'whenUndefined'",
                    "ZERO pays nothing, HOLD withholds the line"));
        }
        boolean held = component.whenUndefined() == UndefinedPolicy.HOLD;
        return new LineDraft(
                component, held ? LineStatus.HELD : LineStatus.UNDEFINED, undefined.detail(), held ? known : nothing());
    }

    private static Derivation nothing() {
        return given("undefined", Rational.ZERO, Origin.PLAN);
    }

    private Outcome payout() {
        PayoutInput.Builder input = PayoutInput.builder();
        List<PayoutNeed> needs = component.payout().needs();
        Outcome ready = Outcome.defined(nothing());
        if (needs.contains(PayoutNeed.SCORE)) {
            ready = new ComponentScore(owner, resolved).score().then(score -> with(score, input.score(score)));
        }
        if (needs.contains(PayoutNeed.QUOTA_ATTAINMENT)) {
            ready = quota(input);
        }
        if (needs.contains(PayoutNeed.CREDITED_AMOUNT)) {
            Outcome before = ready;
            ready = before.then(ignored -> credited(input));
        }
        return ready.then(ignored -> Outcome.defined(component.payout().payout(input.build())));
    }

    private static Outcome with(Derivation value, PayoutInput.Builder ignored) {
        return Outcome.defined(value);
    }

    private Outcome quota(PayoutInput.Builder input) {
        return owner.attainment(resolved)
                .then(ignored -> owner.benchmark(resolved))
                .then(quota -> with(quota, input.quota(quota)));
    }

    private Outcome credited(PayoutInput.Builder input) {
        Optional<Derivation> already = owner.measured().alreadyCredited(resolved.metric());
        already.ifPresent(input::alreadyCredited);
        return attainmentCapped(owner.measured(component.metric()), already)
                .then(amount -> with(amount, input.credited(amount)));
    }

    /** A cap on the attainment bounds the amount at cap × benchmark, together with what was credited before. */
    private Outcome attainmentCapped(Outcome measured, Optional<Derivation> already) {
        Optional<Derivation> cap = cap(Cap.Bounds.ATTAINMENT);
        if (cap.isEmpty() || component.attainment() != Attainment.RATIO) {
            return measured;
        }
        return measured.then(value -> owner.benchmark(resolved).then(benchmark -> {
            Derivation limit = step(Operator.PRODUCT, "amount at the capped attainment", benchmark, cap.get());
            return Outcome.defined(bounded(value, already, limit));
        }));
    }

    private static Derivation bounded(Derivation value, Optional<Derivation> already, Derivation limit) {
        Derivation left = already.map(earlier -> step(
                        Operator.DIFFERENCE,
                        "left of it in the reset window",
                        limit,
                        step(Operator.MINIMUM, "credited earlier, up to the cap", earlier, limit)))
                .orElse(limit);
        return step(Operator.MINIMUM, "amount up to the cap", value, left);
    }

    private Outcome capped(Outcome payout) {
        Optional<Derivation> cap = cap(Cap.Bounds.COMPONENT_PAYOUT);
        return cap.isEmpty()
                ? payout
                : payout.then(
                        amount -> Outcome.defined(step(Operator.MINIMUM, "payout up to the cap", amount, cap.get())));
    }

    private Optional<Derivation> cap(Cap.Bounds bounds) {
        return component.caps().stream()
                .filter(cap -> cap.bounds() == bounds)
                .map(cap -> given("cap", cap.limit(), Origin.PLAN))
                .findFirst();
    }
}
