package dev.incentive.plan;

import dev.incentive.benchmark.Attainment;
import dev.incentive.problem.Place;
import dev.incentive.problem.ProblemCode;
import dev.incentive.problem.Problems;
import dev.incentive.scoring.CurveScorer;
import dev.incentive.scoring.CustomScorer;
import dev.incentive.scoring.MilestoneScorer;
import dev.incentive.scoring.NpsAboveAverageScorer;
import dev.incentive.scoring.Scorer;
import dev.incentive.scoring.ScorerNeeds;
import dev.incentive.scoring.TieredScorer;
import dev.incentive.value.Identifiers;

/** Checks a scorer for itself and against what the component gives it. */
final class ScorerCheck {

    private final CheckedPlan known;
    private final Goal goal;
    private final Problems problems;

    ScorerCheck(CheckedPlan known, Goal goal, Problems problems) {
        this.known = known;
        this.goal = goal;
        this.problems = problems;
    }

    void run(Place place) {
        Scorer scorer = goal.scorer();
        if (scorer instanceof CustomScorer custom && !answers(custom, place)) {
            return;
        }
        needs(scorer.needs(), place);
        if (scorer instanceof TieredScorer tiered) {
            new CurveCheck(problems).run(tiered, place);
        } else if (scorer instanceof CurveScorer curve) {
            new CurveCheck(problems).run(curve, place);
        } else if (scorer instanceof NpsAboveAverageScorer nps) {
            npsAboveAverage(nps, place);
        } else if (scorer instanceof MilestoneScorer milestones) {
            new MilestoneCheck(problems).run(milestones, place);
        } else if (scorer instanceof CustomScorer custom) {
            Identifiers.check(custom.name(), place.at("name"), problems);
        }
    }

    /** A scorer of somebody else's making is asked before anything else, since it may throw. */
    private boolean answers(CustomScorer custom, Place place) {
        return new CustomPartCheck(ProblemCode.SCORER_FAILED, "scorer", problems)
                .answers(custom, place, custom::name, custom::needs, custom::parameters);
    }

    private void needs(ScorerNeeds needs, Place place) {
        if (needs.own() == ScorerNeeds.Own.ATTAINMENT && goal.attainment() == Attainment.NONE) {
            problems.error(
                    ProblemCode.COMPONENT_INCOMPLETE,
                    place,
                    "a scorer of an attainment",
                    "a component with a benchmark and an attainment");
        }
        for (String other : needs.otherMetrics()) {
            if (known.metric(other).isEmpty()) {
                problems.error(ProblemCode.REFERENCE_UNKNOWN, place, "metric '" + other + "'", known.metricIds());
            }
        }
    }

    private void npsAboveAverage(NpsAboveAverageScorer scorer, Place place) {
        if (scorer.significance().signum() < 0) {
            problems.error(
                    ProblemCode.NUMBER_OUT_OF_RANGE,
                    place.at("significance"),
                    scorer.significance().toString(),
                    "0 or more standard errors");
        }
        if (goal.attainment() != Attainment.DIFFERENCE) {
            problems.error(
                    ProblemCode.ATTAINMENT_NOT_SUITABLE,
                    place,
                    goal.attainment().toString(),
                    "DIFFERENCE",
                    "points are compared by their distance; ratios of points have no meaning");
        }
    }
}
