package dev.incentive.evaluation;

import static dev.incentive.derivation.Derivation.given;
import static dev.incentive.derivation.Derivation.step;

import dev.incentive.derivation.Derivation;
import dev.incentive.derivation.Operator;
import dev.incentive.derivation.Origin;
import dev.incentive.derivation.Outcome;
import dev.incentive.measurement.Transaction;
import dev.incentive.measurement.TransactionMeasurement;
import dev.incentive.payout.Cap;
import dev.incentive.payout.CustomPayoutRule;
import dev.incentive.payout.EvaluatedPer;
import dev.incentive.payout.PayoutInput;
import dev.incentive.payout.PayoutNeed;
import dev.incentive.payout.PayoutRule;
import dev.incentive.payout.Prorated;
import dev.incentive.payout.TierMode;
import dev.incentive.payout.TieredCommission;
import dev.incentive.plan.Component;
import dev.incentive.plan.ResolvedComponent;
import dev.incentive.problem.ProblemCode;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;

/** Gathers what a component's payout rule needs and asks it for the payout, before any adjustment. */
final class ComponentPayout {

    private final ParticipantFacts facts;
    private final ResolvedComponent resolved;
    private final Component component;

    ComponentPayout(ParticipantFacts facts, ResolvedComponent resolved) {
        this.facts = facts;
        this.resolved = resolved;
        this.component = resolved.component();
    }

    Outcome payout() {
        PayoutInput.Builder input = PayoutInput.builder();
        Gathering gathering = new Gathering();
        for (PayoutNeed need : component.payout().needs()) {
            gather(need, gathering, input);
        }
        return gathering.then(() -> Outcome.defined(paid(input.build())));
    }

    private Derivation paid(PayoutInput input) {
        PayoutRule rule = component.payout();
        return rule instanceof CustomPayoutRule custom
                ? new ForeignCall(
                                ProblemCode.PAYOUT_RULE_FAILED,
                                "payout rule",
                                resolved.place().at("payout"))
                        .result(custom::name, () -> custom.payout(input))
                : rule.payout(input);
    }

    private void gather(PayoutNeed need, Gathering gathering, PayoutInput.Builder input) {
        switch (need) {
            case SCORE -> gathering.take(() -> new ScorecardScore(facts, resolved).score(), input::score);
            case CREDITED_AMOUNT, MEASURED_VALUE -> credited(gathering, input);
            case TARGET_INCENTIVE ->
                gathering.take(
                        () -> facts.targetIncentive(component.prorated() == Prorated.TARGET_INCENTIVE),
                        input::targetIncentive);
            case QUOTA_ATTAINMENT ->
                gathering
                        .take(() -> facts.attainment(resolved.own()), ignored -> {})
                        .take(() -> facts.benchmark(resolved.own()), input::quota);
        }
    }

    /** An attainment cap bounds the amount of the whole reset window: what was credited before takes its part first. */
    private void credited(Gathering gathering, PayoutInput.Builder input) {
        Optional<Derivation> earlier =
                facts.measured().alreadyCredited(resolved.own().metric());
        earlier.ifPresent(before -> gathering.take(
                () -> upToCap(Outcome.defined(before), ComponentPayout::bounded), input::alreadyCredited));
        BinaryOperator<Derivation> bounded =
                (now, limit) -> earlier.map(before -> left(before, now, limit)).orElseGet(() -> bounded(now, limit));
        gathering.take(() -> upToCap(facts.measured(component.metric()), bounded), input::credited);
        input.transactions(transactions());
    }

    /** Only a rule that pays transactions one by one looks at them. */
    private List<Derivation> transactions() {
        boolean each = component.evaluatedPer() == EvaluatedPer.TRANSACTION
                && component.payout() instanceof TieredCommission tiered
                && tiered.mode() == TierMode.TRANSACTION_AT_REACHED_RATE;
        return facts.measured()
                .measurement(resolved.own().metric())
                .filter(measurement -> each && measurement instanceof TransactionMeasurement)
                .map(measurement -> amounts((TransactionMeasurement) measurement))
                .orElse(List.of());
    }

    private static List<Derivation> amounts(TransactionMeasurement measurement) {
        return measurement.inOrder().stream()
                .map(transaction -> amount(transaction, measurement))
                .toList();
    }

    private static Derivation amount(Transaction transaction, TransactionMeasurement measurement) {
        return given(
                "transaction " + transaction.id() + " of " + transaction.date(),
                transaction.amount(),
                Origin.MEASUREMENT,
                measurement.provenance());
    }

    private Outcome upToCap(Outcome amount, BinaryOperator<Derivation> bounded) {
        return CapLimit.of(component.caps(), Cap.Bounds.ATTAINMENT)
                .map(cap -> amount.with(limit(cap), bounded))
                .orElse(amount);
    }

    /** The attainment is asked for first, since it says why there is none. */
    private Outcome limit(Derivation cap) {
        return facts.attainment(resolved.own())
                .then(ignored -> facts.benchmark(resolved.own()))
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
}
