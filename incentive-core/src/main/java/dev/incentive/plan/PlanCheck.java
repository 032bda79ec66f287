package dev.incentive.plan;

import dev.incentive.metric.Metric;
import dev.incentive.metric.MetricKind;
import dev.incentive.problem.Place;
import dev.incentive.problem.Problem;
import dev.incentive.problem.ProblemCode;
import dev.incentive.problem.Problems;
import dev.incentive.value.Identifiers;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Checks a plan as a whole; the parts of a component have checks of their own. */
final class PlanCheck {

    private static final int ADVISED_QUALITATIVE_GOALS = 2;
    static final int LARGEST_SCALE = 9;

    private final Plan plan;
    private final Problems problems = new Problems();
    private final Map<String, Metric> metrics = new LinkedHashMap<>();

    private PlanCheck(Plan plan) {
        this.plan = plan;
        plan.metrics().forEach(metric -> metrics.putIfAbsent(metric.id(), metric));
    }

    static Problems of(Plan plan) {
        PlanCheck check = new PlanCheck(plan);
        check.head();
        check.metrics();
        check.components();
        new PlanAmountsCheck(plan, check.problems).run();
        check.qualitativeGoals();
        return check.problems;
    }

    private void head() {
        Identifiers.check(plan.id(), Place.ROOT.at("id"), problems);
        Place rounding = Place.ROOT.at("rounding");
        if (plan.roundingMode() == RoundingMode.UNNECESSARY) {
            problems.error(
                    ProblemCode.DOCUMENT_WORD_UNKNOWN,
                    rounding.at("mode"),
                    "UNNECESSARY",
                    "UP, DOWN, CEILING, FLOOR, HALF_UP, HALF_DOWN or HALF_EVEN");
        }
        if (plan.roundingScale() < 0 || plan.roundingScale() > LARGEST_SCALE) {
            problems.error(
                    ProblemCode.NUMBER_OUT_OF_RANGE,
                    rounding.at("scale"),
                    String.valueOf(plan.roundingScale()),
                    "0 to " + LARGEST_SCALE);
        }
    }

    private void metrics() {
        Place list = Place.ROOT.at("metrics");
        nonEmpty(plan.metrics(), list, "a metric");
        Identifiers.checkAll(plan.metrics().stream().map(Metric::id).toList(), list, problems);
        for (int index = 0; index < plan.metrics().size(); index++) {
            new MetricCheck(problems).run(plan.metrics().get(index), list.at(index));
        }
    }

    private void components() {
        Place list = Place.ROOT.at("components");
        nonEmpty(plan.components(), list, "a component");
        Identifiers.checkAll(plan.components().stream().map(Component::id).toList(), list, problems);
        reserved(list);
        CheckedPlan known = new CheckedPlan(plan, metrics);
        for (int index = 0; index < plan.components().size(); index++) {
            new ComponentCheck(known, plan.components().get(index), list.at(index), problems).run();
        }
    }

    private void reserved(Place list) {
        for (int index = 0; index < plan.components().size(); index++) {
            if (plan.components().get(index).id().equals(Plan.FLOOR_LINE)) {
                problems.error(
                        ProblemCode.IDENTIFIER_DUPLICATE,
                        list.at(index).at("id"),
                        "'" + Plan.FLOOR_LINE + "'",
                        "another id, since this is the line of the plan's floor");
            }
        }
    }

    private void qualitativeGoals() {
        long goals = plan.components().stream()
                .flatMap(component -> component.goals().stream())
                .map(goal -> metrics.get(goal.metric()))
                .filter(metric -> metric != null && metric.kind() == MetricKind.QUALITATIVE)
                .count();
        if (goals > ADVISED_QUALITATIVE_GOALS) {
            problems.add(Problem.warning(
                    ProblemCode.PLAN_TOO_MANY_QUALITATIVE_GOALS,
                    Place.ROOT.at("components"),
                    goals + " qualitative goals",
                    "one or two",
                    "people lose sight of what counts; drop or merge some"));
        }
    }

    private void nonEmpty(List<?> list, Place place, String what) {
        if (list.isEmpty()) {
            problems.error(ProblemCode.LIST_EMPTY, place, "nothing", "at least " + what);
        }
    }
}
