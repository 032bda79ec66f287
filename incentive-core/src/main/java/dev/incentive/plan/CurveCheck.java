package dev.incentive.plan;

import dev.incentive.problem.Place;
import dev.incentive.problem.Problem;
import dev.incentive.problem.ProblemCode;
import dev.incentive.problem.Problems;
import dev.incentive.scoring.CurveEnd;
import dev.incentive.scoring.CurvePoint;
import dev.incentive.scoring.CurveScorer;
import dev.incentive.scoring.FunctionScorer;
import dev.incentive.scoring.ScoreLevel;
import dev.incentive.scoring.TieredScorer;
import dev.incentive.value.Rational;
import java.util.ArrayList;
import java.util.List;

/** Checks levels and curves, whether they score or multiply. */
final class CurveCheck {

    private final Problems problems;

    CurveCheck(Problems problems) {
        this.problems = problems;
    }

    void run(TieredScorer scorer, Place place) {
        Place levels = place.at("levels");
        List<Rational> edges = scorer.levels().stream().map(ScoreLevel::from).toList();
        if (new TierCheck(problems).runLevels(edges, levels)) {
            drop(scorer, levels, "score", 0);
        }
    }

    void run(CurveScorer scorer, Place place) {
        Place points = place.at("points");
        int least = scorer.end() == CurveEnd.EXTENDS ? 2 : 1;
        if (scorer.points().size() < least) {
            problems.error(
                    ProblemCode.LIST_EMPTY,
                    points,
                    scorer.points().size() + " points",
                    "at least " + least + ", since the curve is " + scorer.end() + " above the last");
            return;
        }
        List<Rational> edges = scorer.points().stream().map(CurvePoint::at).toList();
        if (new TierCheck(problems).ascending(edges, points, "at")) {
            drop(scorer, points, "factor", 1);
        }
    }

    /** No factor below zero, wherever the function is read. */
    void notNegative(FunctionScorer function, Place place) {
        List<Rational> factors = new ArrayList<>();
        if (function instanceof TieredScorer tiered) {
            tiered.levels().forEach(level -> factors.add(level.score()));
        } else if (function instanceof CurveScorer curve) {
            factors.add(curve.below());
            curve.points().forEach(point -> factors.add(point.factor()));
        }
        if (factors.stream().anyMatch(factor -> factor.signum() < 0) || fallsWithoutEnd(function)) {
            problems.error(
                    ProblemCode.NUMBER_OUT_OF_RANGE,
                    place,
                    "a factor below 0",
                    "factors of 0 or more everywhere",
                    "a multiplier may not turn pay into debt");
        }
    }

    private static boolean fallsWithoutEnd(FunctionScorer function) {
        return function instanceof CurveScorer curve
                && curve.end() == CurveEnd.EXTENDS
                && curve.points().size() > 1
                && lastRise(curve.points()) < 0;
    }

    private static int lastRise(List<CurvePoint> points) {
        return points.get(points.size() - 1)
                .factor()
                .compareTo(points.get(points.size() - 2).factor());
    }

    private void drop(FunctionScorer scorer, Place list, String property, int firstPiece) {
        int drop = scorer.function().firstDecreaseInto();
        if (drop >= 0) {
            problems.add(Problem.warning(
                    ProblemCode.PAYOUT_DECREASES,
                    list.at(Math.max(0, drop - firstPiece)).at(property),
                    "a lower " + property + " than before it",
                    "a " + property + " that rises with the attainment",
                    "a better result would score less here"));
        }
    }
}
