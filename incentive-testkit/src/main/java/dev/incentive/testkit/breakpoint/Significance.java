package dev.incentive.testkit.breakpoint;

import dev.incentive.derivation.Outcome;
import dev.incentive.plan.ResolvedComponent;
import dev.incentive.plan.ResolvedGoal;
import dev.incentive.scoring.NpsAboveAverageScorer;
import dev.incentive.value.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds where a lead in the net promoter score becomes more than chance explains, or ceases to be.
 *
 * <p>The bound is a root, which no exact number meets; so answers are gone through one by one, and a benchmark, along
 * which significance comes or goes once, is halved.
 */
final class Significance {

    private static final Rational HALF = Rational.ratio(1, 2);

    private final Situation situation;
    private final Axis axis;
    private final Found found;

    Significance(Situation situation, Axis axis, Found found) {
        this.situation = situation;
        this.axis = axis;
        this.found = found;
    }

    void run() {
        for (ResolvedComponent component : situation.plan().components()) {
            for (ResolvedGoal goal : component.goals()) {
                boolean own = goal.metric().id().equals(axis.input().of());
                if (own
                        && goal.goal().scorer() instanceof NpsAboveAverageScorer scorer
                        && scorer.significance().signum() != 0) {
                    run(component, goal);
                }
            }
        }
    }

    private void run(ResolvedComponent component, ResolvedGoal goal) {
        String id = component.component().id();
        Reason reason = new Reason(
                id + "-significance", "the lead of " + id + " becomes more than chance explains, or ceases to be");
        List<Rational> changes = new ArrayList<>();
        if (axis.isMeasurement()) {
            changes.addAll(Roots.steps(axis.grid(), position -> above(component, goal, position)));
        } else {
            for (Stretch stretch : Stretch.between(found.positions())) {
                changes.addAll(Roots.steps(axis.grid(), stretch, position -> above(component, goal, position)));
            }
        }
        changes.forEach(position -> found.add(position, reason));
    }

    /** Above zero where the score is one. */
    private Optional<Rational> above(ResolvedComponent component, ResolvedGoal goal, Rational position) {
        return situation.score(axis.person(position), component, goal) instanceof Outcome.Defined defined
                ? Optional.of(defined.derivation().value().minus(HALF))
                : Optional.empty();
    }
}
