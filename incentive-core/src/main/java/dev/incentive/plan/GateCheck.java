package dev.incentive.plan;

import dev.incentive.benchmark.Attainment;
import dev.incentive.payout.Condition;
import dev.incentive.payout.Gate;
import dev.incentive.payout.Operand;
import dev.incentive.problem.Place;
import dev.incentive.problem.ProblemCode;
import dev.incentive.problem.Problems;
import dev.incentive.value.Rational;
import java.util.List;

/** Checks a gate: known operands, parts, and a share from 0 to 1. */
final class GateCheck {

    /** As deep as a document of a plan can be. */
    static final int DEEPEST = 16;

    private final CheckedPlan known;
    private final Problems problems;

    GateCheck(CheckedPlan known, Problems problems) {
        this.known = known;
        this.problems = problems;
    }

    void run(Gate gate, Place place) {
        Rational share = gate.shareWhenNotMet();
        if (share.signum() < 0 || share.compareTo(Rational.ONE) > 0) {
            problems.error(ProblemCode.NUMBER_OUT_OF_RANGE, place.at("shareWhenNotMet"), share.toString(), "0 to 1");
        }
        condition(gate.condition(), place.at("condition"), 1);
    }

    private void condition(Condition condition, Place place, int depth) {
        if (depth > DEEPEST) {
            problems.error(ProblemCode.NUMBER_OUT_OF_RANGE, place, "a condition nested deeper", DEEPEST + " levels");
            return;
        }
        if (condition instanceof Condition.Reaches reaches) {
            operand(reaches.operand(), place.at("operand"));
        } else if (condition instanceof Condition.AllOf all) {
            parts(all.conditions(), place.at("conditions"), depth);
        } else if (condition instanceof Condition.AnyOf any) {
            parts(any.conditions(), place.at("conditions"), depth);
        } else if (condition instanceof Condition.Not not) {
            condition(not.condition(), place.at("condition"), depth + 1);
        }
    }

    private void parts(List<Condition> conditions, Place list, int depth) {
        if (conditions.isEmpty()) {
            problems.error(ProblemCode.LIST_EMPTY, list, "nothing", "at least one condition");
        }
        for (int index = 0; index < conditions.size(); index++) {
            condition(conditions.get(index), list.at(index), depth + 1);
        }
    }

    void operand(Operand operand, Place place) {
        if (operand instanceof Operand.MeasuredValueOf measured) {
            measured(measured.metric(), place.at("metric"));
        } else if (operand instanceof Operand.AttainmentOf attainment) {
            attainment(attainment.component(), place.at("component"));
        }
    }

    private void measured(String metric, Place place) {
        if (known.metric(metric).isEmpty()) {
            problems.error(ProblemCode.REFERENCE_UNKNOWN, place, "'" + metric + "'", known.metricIds());
        }
    }

    private void attainment(String id, Place place) {
        known.component(id)
                .ifPresentOrElse(
                        component -> compares(component, place),
                        () -> problems.error(
                                ProblemCode.REFERENCE_UNKNOWN, place, "'" + id + "'", known.componentIds()));
    }

    private void compares(Component component, Place place) {
        if (component.attainment() == Attainment.NONE || !(component.scorecard() instanceof Scorecard.None)) {
            problems.error(
                    ProblemCode.COMPONENT_INCOMPLETE,
                    place,
                    "'" + component.id() + "', which has no attainment",
                    "a component with a benchmark and an attainment");
        }
    }
}
