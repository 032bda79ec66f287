package dev.incentive.evaluation;

import dev.incentive.plan.Plan;
import dev.incentive.plan.ResolvedComponent;
import dev.incentive.problem.IncentiveException;
import dev.incentive.value.Money;
import dev.incentive.value.Rational;
import java.math.RoundingMode;
import java.util.Optional;

/** What one component earns for given facts, rounded and before the plan's cap. */
final class PayoutOf {

    private final ResolvedComponent component;

    PayoutOf(ResolvedComponent component) {
        this.component = component;
    }

    /** Empty where the component is undefined, held or fails, since such a line cannot be compared. */
    Optional<Money> with(ParticipantFacts facts) {
        try {
            LineDraft draft = new ComponentEvaluation(facts, component).line();
            return draft.reason().isEmpty() ? Optional.of(rounded(facts.plan().plan(), draft)) : Optional.empty();
        } catch (IncentiveException undefined) {
            return Optional.empty();
        }
    }

    private static Money rounded(Plan plan, LineDraft draft) {
        Rational value = draft.exact().value().rounded(plan.roundingScale(), plan.roundingMode());
        return new Money(plan.currency(), value.round(plan.roundingScale(), RoundingMode.UNNECESSARY));
    }
}
