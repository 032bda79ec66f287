package dev.incentive.plan;

import dev.incentive.problem.Place;
import dev.incentive.problem.ProblemCode;
import dev.incentive.problem.Problems;
import dev.incentive.value.Rational;
import java.util.List;

/** Checks lower edges: at least one, the first at zero, strictly ascending. */
final class TierCheck {

    private final Problems problems;

    TierCheck(Problems problems) {
        this.problems = problems;
    }

    /** Whether the edges are in order, so that a function can be made of them. */
    boolean run(List<Rational> edges, Place list) {
        if (edges.isEmpty()) {
            problems.error(ProblemCode.LIST_EMPTY, list, "nothing", "at least one tier");
            return false;
        }
        boolean fromZero = fromZero(edges.get(0), list);
        return ascending(edges, list, "from") && fromZero;
    }

    /** Levels may begin below zero, where what they score can be negative. */
    boolean runLevels(List<Rational> edges, Place list) {
        if (!edges.isEmpty() && edges.get(0).signum() < 0) {
            return ascending(edges, list, "from");
        }
        return run(edges, list);
    }

    private boolean fromZero(Rational first, Place list) {
        if (first.signum() != 0) {
            problems.error(
                    ProblemCode.TIERS_NOT_FROM_ZERO,
                    list.at(0).at("from"),
                    first.toString(),
                    "0",
                    "the first tier starts at zero; below zero it continues");
        }
        return first.signum() == 0;
    }

    boolean ascending(List<Rational> edges, Place list, String property) {
        boolean ascending = true;
        for (int index = 1; index < edges.size(); index++) {
            if (edges.get(index).compareTo(edges.get(index - 1)) <= 0) {
                problems.error(
                        ProblemCode.TIERS_NOT_ASCENDING,
                        list.at(index).at(property),
                        edges.get(index) + " after " + edges.get(index - 1),
                        "more than " + edges.get(index - 1),
                        "order the tiers by their lower edges, each edge once");
                ascending = false;
            }
        }
        return ascending;
    }
}
