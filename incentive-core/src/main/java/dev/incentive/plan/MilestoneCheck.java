package dev.incentive.plan;

import dev.incentive.problem.Place;
import dev.incentive.problem.ProblemCode;
import dev.incentive.problem.Problems;
import dev.incentive.scoring.Milestone;
import dev.incentive.scoring.MilestoneScorer;
import dev.incentive.value.Identifiers;

/** Checks milestones: ids, weights that total exactly 1, required numbers. */
final class MilestoneCheck {

    /** Fractions of many different denominators have no short sum; and nobody follows that many goals. */
    private static final int MOST = 100;

    private final Problems problems;

    MilestoneCheck(Problems problems) {
        this.problems = problems;
    }

    void run(MilestoneScorer scorer, Place place) {
        Place list = place.at("milestones");
        if (isCountable(scorer.milestones().size(), list)) {
            Identifiers.checkAll(scorer.milestones().stream().map(Milestone::id).toList(), list, problems);
            for (int index = 0; index < scorer.milestones().size(); index++) {
                milestone(scorer.milestones().get(index), list.at(index));
            }
            new WeightCheck(problems)
                    .total(scorer.milestones().stream().map(Milestone::weight).toList(), list);
        }
    }

    private boolean isCountable(int milestones, Place list) {
        if (milestones == 0) {
            problems.error(ProblemCode.LIST_EMPTY, list, "nothing", "at least one milestone");
        }
        if (milestones > MOST) {
            problems.error(
                    ProblemCode.NUMBER_OUT_OF_RANGE,
                    list,
                    milestones + " milestones",
                    "at most " + MOST,
                    "people lose sight of what counts long before");
        }
        return milestones > 0 && milestones <= MOST;
    }

    private void milestone(Milestone milestone, Place place) {
        if (milestone.achievement().required() < 1) {
            problems.error(
                    ProblemCode.NUMBER_OUT_OF_RANGE,
                    place.at("achievement").at("required"),
                    String.valueOf(milestone.achievement().required()),
                    "1 or more");
        }
    }
}
