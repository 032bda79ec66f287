package dev.incentive.plan;

import dev.incentive.metric.Measure;
import dev.incentive.payout.Cap;
import dev.incentive.payout.EvaluatedPer;
import dev.incentive.payout.TierMode;
import dev.incentive.payout.TieredCommission;
import dev.incentive.problem.Place;
import dev.incentive.problem.ProblemCode;
import dev.incentive.problem.Problems;

/** Checks whether a component says what it is evaluated on, where that matters. */
final class EvaluationCheck {

    private final CheckedPlan known;
    private final Component component;
    private final Problems problems;

    EvaluationCheck(CheckedPlan known, Component component, Problems problems) {
        this.known = known;
        this.component = component;
        this.problems = problems;
    }

    void run(Place place) {
        Place word = place.at("evaluatedPer");
        if (tellsApart() && component.evaluatedPer() == EvaluatedPer.NOT_STATED) {
            problems.error(
                    ProblemCode.EVALUATION_INVALID,
                    word,
                    "nothing",
                    "PERIOD or TRANSACTION",
                    "each transaction at the rate reached with it pays differently from their sum");
        }
        if (component.evaluatedPer() == EvaluatedPer.TRANSACTION) {
            transactions(word);
            attainmentCap(place.at("caps"));
        }
    }

    private boolean tellsApart() {
        return component.payout() instanceof TieredCommission commission
                && commission.mode() == TierMode.TRANSACTION_AT_REACHED_RATE;
    }

    private void transactions(Place place) {
        boolean card = !(component.scorecard() instanceof Scorecard.None);
        boolean other = known.metric(component.metric())
                .filter(metric -> !(metric.measure() instanceof Measure.Numeric))
                .isPresent();
        if (card || other) {
            problems.error(
                    ProblemCode.EVALUATION_INVALID,
                    place,
                    "TRANSACTION " + (card ? "with a scorecard" : "on a metric without transactions"),
                    "a metric whose measure is a number");
        }
    }

    private void attainmentCap(Place place) {
        if (tellsApart() && component.caps().stream().anyMatch(cap -> cap.bounds() == Cap.Bounds.ATTAINMENT)) {
            problems.error(
                    ProblemCode.CAP_INVALID,
                    place,
                    "a cap on the attainment, with each transaction at the rate reached with it",
                    "a cap on the payout");
        }
    }
}
