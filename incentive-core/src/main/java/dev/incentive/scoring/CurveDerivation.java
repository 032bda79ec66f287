package dev.incentive.scoring;

import static dev.incentive.derivation.Derivation.given;
import static dev.incentive.derivation.Derivation.step;

import dev.incentive.derivation.Derivation;
import dev.incentive.derivation.Operator;
import dev.incentive.derivation.Origin;
import java.util.List;

/** Reads a payout curve so that every number is one that the plan states: its points, not lines through them. */
final class CurveDerivation {

    private final CurveScorer curve;
    private final List<CurvePoint> points;
    private final Derivation value;

    CurveDerivation(CurveScorer curve, Derivation value) {
        this.curve = curve;
        this.points = curve.points();
        this.value = value;
    }

    Derivation labelled(String label) {
        int reached = reached();
        if (reached < 0) {
            Derivation below = given("factor below the first point", curve.below(), Origin.PLAN);
            return step(
                    Operator.PRODUCT, label, step(Operator.MORE_THAN, "first point not reached", at(0), value), below);
        }
        boolean isLast = reached == points.size() - 1;
        if (isLast && curve.end() == CurveEnd.FLAT) {
            return step(
                    Operator.PRODUCT,
                    label,
                    step(Operator.AT_LEAST, "last point reached", value, at(reached)),
                    factor(reached));
        }
        return step(Operator.SUM, label, factor(reached), above(reached, isLast ? reached - 1 : reached));
    }

    private int reached() {
        int reached = -1;
        while (reached + 1 < points.size()
                && value.value().compareTo(points.get(reached + 1).at()) >= 0) {
            reached++;
        }
        return reached;
    }

    /** What the part above a point adds, as fast as between two neighbouring points. */
    private Derivation above(int point, int from) {
        Derivation rise = step(Operator.DIFFERENCE, "rise of the factor", factor(from + 1), factor(from));
        Derivation way = step(Operator.DIFFERENCE, "between the points", at(from + 1), at(from));
        return step(
                Operator.PRODUCT,
                "above the point",
                step(Operator.DIFFERENCE, "part above the point", value, at(point)),
                step(Operator.QUOTIENT, "rise for one", rise, way));
    }

    private Derivation at(int index) {
        return given("point " + (index + 1), points.get(index).at(), Origin.PLAN);
    }

    private Derivation factor(int index) {
        return given("factor at point " + (index + 1), points.get(index).factor(), Origin.PLAN);
    }
}
