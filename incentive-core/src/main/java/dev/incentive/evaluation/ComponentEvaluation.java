package dev.incentive.evaluation;

import static dev.incentive.derivation.Derivation.given;
import static dev.incentive.derivation.Derivation.step;

import dev.incentive.derivation.Derivation;
import dev.incentive.derivation.Operator;
import dev.incentive.derivation.Origin;
import dev.incentive.derivation.Outcome;
import dev.incentive.payout.Cap;
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
import java.util.Optional;
import java.util.function.BinaryOperator;

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
        Outcome payout = payout().then(amount -> Outcome.defined(capped(amount)));
        if (payout instanceof Outcome.Undefined undefined) {
            return undefined(undefined, nothing());
        }
        Derivation amount = ((Outcome.Defined) payout).derivation();
        return component.gate().isPresent()
                ? gated(amount)
                : new LineDraft(resolved, LineStatus.CALCULATED, "", amount);
    }

    private LineDraft gated(Derivation amount) {
        Outcome holds = component.gate().condition().evaluate(owner::operand);
        if (holds instanceof Outcome.Undefined undefined) {
            return undefined(undefined, amount);
        }
        Derivation met = ((Outcome.Defined) holds).derivation();
        LineStatus status = met.value().signum() == 0 ? LineStatus.GATE_NOT_MET : LineStatus.CALCULATED;
        return new LineDraft(resolved, status, "", component.gate().apply(amount, met));
    }

    /** What the policy makes of an undefined value; a held line keeps the amount that is known so far. */
    private LineDraft undefined(Outcome.Undefined undefined, Derivation known) {
        return switch (component.whenUndefined()) {
            case ERROR -> throw failure(undefined);
            case ZERO -> new LineDraft(resolved, LineStatus.UNDEFINED, undefined.detail(), nothing());
            case HOLD -> new LineDraft(resolved, LineStatus.HELD, undefined.detail(), known);
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

    private Outcome payout() {
        PayoutInput.Builder input = PayoutInput.builder();
        Gathering gathering = new Gathering();
        for (PayoutNeed need : component.payout().needs()) {
            gather(need, gathering, input);
        }
        return gathering.then(() -> Outcome.defined(component.payout().payout(input.build())));
    }

    private void gather(PayoutNeed need, Gathering gathering, PayoutInput.Builder input) {
        switch (need) {
            case SCORE -> gathering.take(() -> new ComponentScore(owner, resolved).score(), input::score);
            case CREDITED_AMOUNT -> credited(gathering, input);
            case QUOTA_ATTAINMENT ->
                gathering
                        .take(() -> owner.attainment(resolved), ignored -> {})
                        .take(() -> owner.benchmark(resolved), input::quota);
        }
    }

    /** A cap on the attainment bounds what is credited in the whole reset window, so that T3 holds under it as well. */
    private void credited(Gathering gathering, PayoutInput.Builder input) {
        Optional<Derivation> earlier = owner.measured().alreadyCredited(resolved.metric());
        earlier.ifPresent(before -> gathering.take(
                () -> upToCap(Outcome.defined(before), ComponentEvaluation::bounded), input::alreadyCredited));
        BinaryOperator<Derivation> bounded =
                (now, limit) -> earlier.map(before -> left(before, now, limit)).orElseGet(() -> bounded(now, limit));
        gathering.take(() -> upToCap(owner.measured(component.metric()), bounded), input::credited);
    }

    private Outcome upToCap(Outcome amount, BinaryOperator<Derivation> bounded) {
        return cap(Cap.Bounds.ATTAINMENT)
                .map(cap -> amount.with(limit(cap), bounded))
                .orElse(amount);
    }

    /** Cap × benchmark; undefined where the attainment is. */
    private Outcome limit(Derivation cap) {
        return owner.attainment(resolved)
                .then(ignored -> owner.benchmark(resolved))
                .then(benchmark ->
                        Outcome.defined(step(Operator.PRODUCT, "amount at the capped attainment", benchmark, cap)));
    }

    private static Derivation left(Derivation before, Derivation now, Derivation limit) {
        Derivation both = step(Operator.SUM, "credited in the reset window", before, now);
        return step(Operator.DIFFERENCE, "amount up to the cap", bounded(both, limit), bounded(before, limit));
    }

    private static Derivation bounded(Derivation amount, Derivation limit) {
        return step(Operator.MINIMUM, amount.label() + ", up to the cap", amount, limit);
    }

    private Derivation capped(Derivation amount) {
        return cap(Cap.Bounds.COMPONENT_PAYOUT)
                .map(cap -> step(Operator.MINIMUM, "payout up to the cap", amount, cap))
                .orElse(amount);
    }

    private Optional<Derivation> cap(Cap.Bounds bounds) {
        return CapLimit.of(component.caps(), bounds);
    }
}
