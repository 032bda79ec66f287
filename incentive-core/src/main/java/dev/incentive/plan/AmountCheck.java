package dev.incentive.plan;

import dev.incentive.problem.IncentiveException;
import dev.incentive.problem.Place;
import dev.incentive.problem.ProblemCode;
import dev.incentive.problem.Problems;
import dev.incentive.value.Money;
import dev.incentive.value.Rational;
import java.math.RoundingMode;

/** Checks an amount of money that a plan states. */
final class AmountCheck {

    private final Plan plan;
    private final Problems problems;

    AmountCheck(Plan plan, Problems problems) {
        this.plan = plan;
        this.problems = problems;
    }

    void money(Money amount, Place place) {
        currency(amount, place);
        run(amount.value(), place);
    }

    /** A price may have more decimals than an amount that is paid. */
    void price(Money amount, Place place) {
        currency(amount, place);
        if (amount.value().signum() < 0) {
            problems.error(
                    ProblemCode.NUMBER_OUT_OF_RANGE, place, amount.value().toString(), "0 or more");
        }
    }

    private void currency(Money amount, Place place) {
        if (!amount.currency().equals(plan.currency())) {
            problems.error(ProblemCode.CURRENCY_MISMATCH, place, amount.toString(), "an amount in " + plan.currency());
        }
    }

    void run(Rational amount, Place place) {
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
