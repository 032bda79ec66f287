package dev.incentive.plan;

import dev.incentive.benchmark.Attainment;
import dev.incentive.problem.Place;
import dev.incentive.problem.Problem;
import dev.incentive.problem.ProblemCode;
import dev.incentive.problem.Problems;
import dev.incentive.scoring.CustomScorer;
import dev.incentive.scoring.MilestoneScorer;
import dev.incentive.scoring.NpsAboveAverageScorer;
import dev.incentive.scoring.ScoreLevel;
import dev.incentive.scoring.Scorer;
import dev.incentive.scoring.ScorerNeeds;
import dev.incentive.scoring.TieredScorer;
import dev.incentive.value.Identifiers;
import java.util.Objects;

/** Checks a scorer for itself and against what the component gives it. */
final class ScorerCheck {

    private final CheckedPlan known;
    private final Component component;
    private final Problems problems;

    ScorerCheck(CheckedPlan known, Component component, Problems problems) {
        this.known = known;
        this.component = component;
        this.problems = problems;
    }

    void run(Place place) {
        Scorer scorer = component.scorer();
        if (scorer instanceof CustomScorer custom && !answers(custom, place)) {
            return;
        }
        needs(scorer.needs(), place);
        if (scorer instanceof TieredScorer tiered) {
            tiered(tiered, place.at("levels"));
        } else if (scorer instanceof NpsAboveAverageScorer) {
            npsAboveAverage(place);
        } else if (scorer instanceof MilestoneScorer milestones) {
            new MilestoneCheck(problems).run(milestones, place);
        } else if (scorer instanceof CustomScorer custom) {
            Identifiers.check(custom.name(), place.at("name"), problems);
        }
    }

    /** A custom scorer that cannot even say what it is and needs must not break the check of the rest. */
    private boolean answers(CustomScorer custom, Place place) {
        try {
            Objects.requireNonNull(custom.name(), "name");
            Objects.requireNonNull(custom.needs(), "needs");
            Objects.requireNonNull(custom.parameters(), "parameters");
            return true;
        } catch (RuntimeException failed) {
            problems.error(
                    ProblemCode.SCORER_FAILED,
                    place,
                    "a scorer of " + custom.getClass().getName() + " that threw " + failed,
                    "a scorer that states name, needs and parameters");
            return false;
        }
    }

    private void needs(ScorerNeeds needs, Place place) {
        if (needs.own() == ScorerNeeds.Own.ATTAINMENT && component.attainment() == Attainment.NONE) {
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

    private void tiered(TieredScorer scorer, Place levels) {
        boolean ordered = new TierCheck(problems)
                .run(scorer.levels().stream().map(ScoreLevel::from).toList(), levels);
        if (ordered && !scorer.function().isNonDecreasing()) {
            int drop = scorer.function().firstDropInto();
            problems.add(Problem.warning(
                    ProblemCode.PAYOUT_DECREASES,
                    levels.at(drop).at("score"),
                    "a lower score than the level below",
                    "scores that rise with the attainment",
                    "a better result would score less here"));
        }
    }

    private void npsAboveAverage(Place place) {
        if (component.attainment() != Attainment.DIFFERENCE) {
            problems.error(
                    ProblemCode.ATTAINMENT_NOT_SUITABLE,
                    place,
                    component.attainment().name(),
                    "DIFFERENCE",
                    "points are compared by their distance; ratios of points have no meaning");
        }
    }
}
