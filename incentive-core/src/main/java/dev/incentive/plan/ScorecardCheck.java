package dev.incentive.plan;

import dev.incentive.benchmark.Attainment;
import dev.incentive.benchmark.NoBenchmark;
import dev.incentive.problem.Place;
import dev.incentive.problem.ProblemCode;
import dev.incentive.problem.Problems;
import dev.incentive.scoring.Unscored;

/** Checks a scorecard as a whole. */
final class ScorecardCheck {

    private static final int MOST_GOALS = 20;

    private final Problems problems;

    ScorecardCheck(Problems problems) {
        this.problems = problems;
    }

    void run(Component component, Place place) {
        Place list = place.at("scorecard").at("goals");
        Scorecard scorecard = component.scorecard();
        ownGoal(component, place);
        if (scorecard.goals().isEmpty()) {
            problems.error(ProblemCode.LIST_EMPTY, list, "nothing", "at least one goal");
        }
        if (scorecard.goals().size() > MOST_GOALS) {
            problems.error(
                    ProblemCode.NUMBER_OUT_OF_RANGE,
                    list,
                    scorecard.goals().size() + " goals",
                    "at most " + MOST_GOALS,
                    "people lose sight of what counts long before");
        }
        scorers(scorecard, list);
        if (scorecard instanceof Scorecard.Additive additive) {
            new WeightCheck(problems)
                    .total(
                            additive.weightedGoals().stream()
                                    .map(WeightedGoal::weight)
                                    .toList(),
                            list);
        }
    }

    /** A goal beside the scorecard would be passed over in silence. */
    private void ownGoal(Component component, Place place) {
        if (!component.metric().isEmpty()) {
            unused(place.at("metric"), "'" + component.metric() + "'", "either a metric or a scorecard");
        }
        if (!(component.benchmark() instanceof NoBenchmark)) {
            unused(place.at("benchmark"), "a benchmark", "a benchmark in each goal that needs one");
        }
        if (component.attainment() != Attainment.NONE) {
            unused(place.at("attainment"), "an attainment", "an attainment in each goal that needs one");
        }
        if (!(component.scorer() instanceof Unscored)) {
            unused(place.at("scorer"), "a scorer", "a scorer in each goal");
        }
    }

    private void unused(Place place, String found, String allowed) {
        problems.error(ProblemCode.COMPONENT_UNUSED_PART, place, found + " beside a scorecard", allowed);
    }

    private void scorers(Scorecard scorecard, Place list) {
        for (int index = 0; index < scorecard.goals().size(); index++) {
            if (scorecard.goals().get(index).scorer() instanceof Unscored) {
                problems.error(
                        ProblemCode.COMPONENT_INCOMPLETE,
                        list.at(index).at("scorer"),
                        "no scorer",
                        "a scorer for each goal of a scorecard");
            }
        }
    }
}
