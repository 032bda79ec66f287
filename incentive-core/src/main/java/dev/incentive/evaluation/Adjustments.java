package dev.incentive.evaluation;

import static dev.incentive.derivation.Derivation.step;

import dev.incentive.derivation.Derivation;
import dev.incentive.derivation.Operator;
import dev.incentive.derivation.Outcome;
import dev.incentive.payout.Cap;
import dev.incentive.payout.Floor;
import dev.incentive.payout.Multiplier;
import dev.incentive.payout.Prorated;
import dev.incentive.plan.Component;
import dev.incentive.value.Rational;

/** What happens to a payout between its rule and its gate, in this order: proration, floor, multipliers, cap. */
final class Adjustments {

    private final ParticipantFacts facts;
    private final Component component;

    Adjustments(ParticipantFacts facts, Component component) {
        this.facts = facts;
        this.component = component;
    }

    Outcome of(Derivation payout) {
        return prorated(payout).then(this::floored).then(this::multiplied).then(this::capped);
    }

    private Outcome prorated(Derivation payout) {
        return component.prorated() == Prorated.PAYOUT
                ? facts.activePart()
                        .then(part -> Outcome.defined(ParticipantFacts.prorated("prorated payout", payout, part)))
                : Outcome.defined(payout);
    }

    private Outcome floored(Derivation payout) {
        Outcome result = Outcome.defined(payout);
        for (Floor floor : component.floors()) {
            result = result.with(
                    limit("floor", floor.limit(), floor.prorated()),
                    (amount, limit) -> step(Operator.MAXIMUM, "payout, at least the floor", amount, limit));
        }
        return result;
    }

    private Outcome multiplied(Derivation payout) {
        Outcome result = Outcome.defined(payout);
        for (Multiplier multiplier : component.multipliers()) {
            result = result.with(facts.operand(multiplier.operand()), multiplier::apply);
        }
        return result;
    }

    private Outcome capped(Derivation payout) {
        Outcome result = Outcome.defined(payout);
        for (Cap cap : component.caps()) {
            if (cap.bounds() == Cap.Bounds.COMPONENT_PAYOUT) {
                result = result.with(
                        limit("cap", cap.limit(), cap.prorated()),
                        (amount, limit) -> step(Operator.MINIMUM, "payout up to the cap", amount, limit));
            }
        }
        return result;
    }

    private Outcome limit(String label, Rational limit, boolean prorated) {
        return BoundLimit.of(facts, label, limit, prorated);
    }
}
