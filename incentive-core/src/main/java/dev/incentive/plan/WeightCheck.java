package dev.incentive.plan;

import dev.incentive.problem.Place;
import dev.incentive.problem.ProblemCode;
import dev.incentive.problem.Problems;
import dev.incentive.value.Rational;
import java.math.RoundingMode;
import java.util.List;

/** Checks that weights are positive and total exactly 1. */
final class WeightCheck {

    private static final int SHOWN_DIGITS = 40;

    /** Weights that total 1 have a common denominator; one of 300 digits serves any plan that is meant to be read. */
    private static final int LARGEST_DENOMINATOR_IN_BITS = 1_000;

    private final Problems problems;

    WeightCheck(Problems problems) {
        this.problems = problems;
    }

    /** The weights of the elements of a list, each in its own property. */
    void total(List<Rational> weights, Place list) {
        for (int index = 0; index < weights.size(); index++) {
            if (weights.get(index).signum() <= 0) {
                problems.error(
                        ProblemCode.WEIGHT_NOT_POSITIVE,
                        list.at(index).at("weight"),
                        weights.get(index).toString(),
                        "more than 0");
            }
        }
        totalOnly(weights, list);
    }

    void totalOnly(List<Rational> weights, Place list) {
        Rational total = Rational.ZERO;
        for (Rational weight : weights) {
            total = total.plus(weight);
            if (total.denominator().bitLength() > LARGEST_DENOMINATOR_IN_BITS) {
                notOne("weights whose denominators have no common one of a sensible length", list);
                return;
            }
        }
        if (!total.equals(Rational.ONE)) {
            notOne("weights that total " + shown(total), list);
        }
    }

    private void notOne(String found, Place list) {
        problems.error(
                ProblemCode.WEIGHTS_NOT_ONE,
                list,
                found,
                "weights that total exactly 1",
                "weights are shares of one and may be fractions such as 1/3");
    }

    private static String shown(Rational total) {
        String text = total.toString();
        return text.length() <= SHOWN_DIGITS
                ? text
                : "about " + total.round(SHOWN_DIGITS, RoundingMode.DOWN).toPlainString();
    }
}
