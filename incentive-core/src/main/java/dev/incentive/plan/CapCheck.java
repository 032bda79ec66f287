package dev.incentive.plan;

import dev.incentive.payout.Cap;
import dev.incentive.problem.Place;
import dev.incentive.problem.ProblemCode;
import dev.incentive.problem.Problems;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Checks caps and other amounts of a plan: not negative, no finer than the plan rounds, payable. */
final class CapCheck {

    private final Plan plan;
    private final Problems problems;

    CapCheck(Plan plan, Problems problems) {
        this.plan = plan;
        this.problems = problems;
    }

    void all(List<Cap> caps, Place list, List<Cap.Bounds> allowed) {
        Set<Cap.Bounds> seen = EnumSet.noneOf(Cap.Bounds.class);
        for (int index = 0; index < caps.size(); index++) {
            Cap cap = caps.get(index);
            Place place = list.at(index);
            if (!allowed.contains(cap.bounds()) || !seen.add(cap.bounds())) {
                problems.error(
                        ProblemCode.CAP_INVALID,
                        place.at("bounds"),
                        cap.bounds() + (seen.contains(cap.bounds()) ? " again" : ""),
                        (allowed.size() == 1
                                ? "only " + allowed.get(0) + ", once"
                                : "each of " + allowed + " at most once"));
            }
            limit(cap, place.at("limit"));
        }
    }

    private void limit(Cap cap, Place place) {
        if (cap.bounds() == Cap.Bounds.ATTAINMENT && cap.prorated()) {
            problems.error(
                    ProblemCode.PRORATION_INVALID,
                    place,
                    "an attainment that is prorated",
                    "a payout that is prorated");
        }
        if (cap.bounds() != Cap.Bounds.ATTAINMENT) {
            new AmountCheck(plan, problems).run(cap.limit(), place);
        } else if (cap.limit().signum() < 0) {
            problems.error(ProblemCode.CAP_INVALID, place, cap.limit().toString(), "0 or more");
        }
    }
}
