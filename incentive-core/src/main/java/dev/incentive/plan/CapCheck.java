package dev.incentive.plan;

import dev.incentive.payout.Cap;
import dev.incentive.problem.IncentiveException;
import dev.incentive.problem.Place;
import dev.incentive.problem.ProblemCode;
import dev.incentive.problem.Problems;
import dev.incentive.value.Money;
import dev.incentive.value.Rational;
import java.math.RoundingMode;
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
                        "each of " + allowed + " at most once");
            }
            limit(cap, place.at("limit"));
        }
    }

    private void limit(Cap cap, Place place) {
        if (cap.bounds() != Cap.Bounds.ATTAINMENT) {
            amount(cap.limit(), place);
        } else if (cap.limit().signum() < 0) {
            problems.error(ProblemCode.CAP_INVALID, place, cap.limit().toString(), "0 or more");
        }
    }

    void amount(Rational amount, Place place) {
        if (amount.signum() < 0) {
            problems.error(ProblemCode.NUMBER_OUT_OF_RANGE, place, amount.toString(), "0 or more");
        } else if (!amount.rounded(scale(), RoundingMode.DOWN).equals(amount)) {
            problems.error(
                    ProblemCode.AMOUNT_TOO_FINE,
                    place,
                    amount + " " + plan.currency(),
                    "at most " + scale() + " decimals",
                    "amounts are never rounded when they are read");
        } else {
            payable(amount, place);
        }
    }

    private void payable(Rational amount, Place place) {
        try {
            new Money(plan.currency(), amount.round(scale(), RoundingMode.DOWN));
        } catch (IncentiveException tooLarge) {
            tooLarge.problems().forEach(problem -> problems.add(problem.below(place)));
        }
    }

    /** A scale that is itself out of range has been reported; then the nearest allowed one serves. */
    private int scale() {
        return Math.min(Math.max(0, plan.roundingScale()), PlanCheck.LARGEST_SCALE);
    }
}
