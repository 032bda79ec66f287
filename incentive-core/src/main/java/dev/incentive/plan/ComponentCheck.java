package dev.incentive.plan;

import dev.incentive.benchmark.Attainment;
import dev.incentive.payout.Cap;
import dev.incentive.payout.PayoutNeed;
import dev.incentive.problem.Place;
import dev.incentive.problem.Problem;
import dev.incentive.problem.ProblemCode;
import dev.incentive.problem.Problems;
import dev.incentive.scoring.CustomScorer;
import dev.incentive.scoring.NpsAboveAverageScorer;
import dev.incentive.scoring.Unscored;

/** Checks one component: that its parts fit together, and each part for itself. */
final class ComponentCheck {

    private final CheckedPlan known;
    private final Component component;
    private final Place place;
    private final Problems problems;

    ComponentCheck(CheckedPlan known, Component component, Place place, Problems problems) {
        this.known = known;
        this.component = component;
        this.place = place;
        this.problems = problems;
    }

    void run() {
        goals();
        if (!new PayoutCheck(known, component, problems).run(place)) {
            return;
        }
        new EvaluationCheck(known, component, problems).run(place);
        new GateCheck(known, problems).run(component.gate(), place.at("gate"));
        new AdjustmentCheck(known, component, problems).run(place);
        attainmentCap();
        unreadAttainment();
    }

    private void unreadAttainment() {
        boolean own = component.scorecard() instanceof Scorecard.None && component.attainment() != Attainment.NONE;
        // What a scorer of somebody else's making reads is its own affair.
        boolean read = component.scorer() instanceof CustomScorer
                || isScorerMissing()
                || component.scorer().needs().readsAttainment()
                || component.payout().needs().contains(PayoutNeed.QUOTA_ATTAINMENT)
                || component.caps().stream().anyMatch(cap -> cap.bounds() == Cap.Bounds.ATTAINMENT)
                || known.isAttainmentRead(component.id());
        if (own && !read) {
            problems.add(Problem.warning(
                    ProblemCode.COMPONENT_UNUSED_PART,
                    place.at("attainment"),
                    "an attainment that nothing reads",
                    "a scorer, tiers by quota, a cap or a gate that reads it",
                    "a commission is paid on all that is credited, whatever the attainment"));
        }
    }

    /** Then that is what is reported. */
    private boolean isScorerMissing() {
        return component.scorer() instanceof Unscored
                && component.payout().needs().contains(PayoutNeed.SCORE);
    }

    private void goals() {
        boolean card = !(component.scorecard() instanceof Scorecard.None);
        if (card) {
            new ScorecardCheck(problems).run(component, place);
        }
        int index = 0;
        for (Goal goal : component.goals()) {
            Place at = GoalPlaces.of(component, index, place);
            new GoalCheck(known, goal, at, problems).run();
            index++;
        }
    }

    private void attainmentCap() {
        boolean capped = component.caps().stream().anyMatch(cap -> cap.bounds() == Cap.Bounds.ATTAINMENT);
        if (capped && !looksAtAttainment()) {
            problems.error(
                    ProblemCode.CAP_INVALID,
                    place.at("caps"),
                    "a cap on the attainment",
                    "a component whose scorer looks at its attainment, or a commission with the attainment RATIO");
        }
    }

    /** Whether a cap on the attainment would change anything. */
    private boolean looksAtAttainment() {
        if (!(component.scorecard() instanceof Scorecard.None)) {
            return false;
        }
        if (paysOnTheMeasurement()) {
            return component.attainment() == Attainment.RATIO;
        }
        return component.attainment() != Attainment.NONE
                && component.scorer().needs().readsAttainment()
                && !(component.scorer() instanceof NpsAboveAverageScorer);
    }

    private boolean paysOnTheMeasurement() {
        return component.payout().needs().contains(PayoutNeed.CREDITED_AMOUNT)
                || component.payout().needs().contains(PayoutNeed.MEASURED_VALUE);
    }
}
