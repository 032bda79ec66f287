package dev.incentive.documentation;

import static dev.incentive.documentation.SmallPlans.lines;
import static dev.incentive.documentation.SmallPlans.metric;
import static dev.incentive.documentation.SmallPlans.number;
import static dev.incentive.documentation.SmallPlans.orCodes;
import static dev.incentive.documentation.SmallPlans.person;
import static dev.incentive.documentation.SmallPlans.plan;
import static dev.incentive.documentation.SmallPlans.points;
import static dev.incentive.documentation.SmallPlans.revenue;
import static dev.incentive.documentation.SmallPlans.statement;

import dev.incentive.measurement.Participant;
import dev.incentive.metric.Direction;
import dev.incentive.metric.Measure;
import dev.incentive.metric.Metric;
import dev.incentive.payout.Cap;
import dev.incentive.payout.Condition;
import dev.incentive.payout.Floor;
import dev.incentive.payout.Gate;
import dev.incentive.payout.Multiplier;
import dev.incentive.payout.Operand;
import dev.incentive.payout.PayoutRule;
import dev.incentive.payout.Prorated;
import dev.incentive.plan.Component;
import dev.incentive.plan.Plan;
import dev.incentive.scoring.CurveEnd;
import dev.incentive.scoring.CurvePoint;
import dev.incentive.scoring.Scorer;
import dev.incentive.statement.LineStatus;
import dev.incentive.statement.Statement;
import dev.incentive.statement.StatementLine;
import dev.incentive.value.Border;
import dev.incentive.value.Money;
import dev.incentive.value.PerformancePeriod;
import dev.incentive.value.ProrationBasis;
import dev.incentive.value.Rational;
import dev.incentive.value.Unit;
import java.math.RoundingMode;
import java.util.List;

/** The tables of the rules on gates, floors, multipliers and caps. */
final class BoundTables {

    private static final PerformancePeriod JUNE = PerformancePeriod.of("2026-06-01", "2026-07-01");
    private static final PayoutRule ONE_EACH = PayoutRule.perUnit(Money.of("USD", "1"));

    private BoundTables() {}

    static void addTo(TableChecks checks) {
        checks.add("gates", "line", row -> orCodes(() -> lines(gated(row), StatementLine::amount)))
                .add(
                        "gates",
                        "status",
                        row -> orCodes(() -> gated(row).lines().get(0).status().name()));
        checks.add("order", "line", row -> lines(ordered(row), StatementLine::amount));
        checks.add("plan-cap", "cut", row -> lines(capped(row), StatementLine::cut))
                .add("plan-cap", "left", row -> lines(capped(row), StatementLine::amount))
                .add("plan-cap", "total", row -> SmallPlans.text(capped(row).total()));
        checks.add("plan-floor", "line of the floor", row -> floorLine(floored(row)))
                .add("plan-floor", "total", row -> SmallPlans.text(floored(row).total()));
        checks.add(
                "prorated-bounds",
                "total",
                row -> orCodes(() -> SmallPlans.text(
                        statement(shrinking(row), active(row), JUNE).total())));
    }

    private static Statement gated(TableRow row) {
        Gate gate = new Gate(condition(row.text("gate")), row.number("share when not met"));
        Plan plan = plan(RoundingMode.HALF_UP, revenue(), points())
                .addComponent(Component.builder("commission", "revenue")
                        .payout(PayoutRule.flatRate("0.01"))
                        .gate(gate)
                        .build())
                .build();
        Participant.Builder person = person(number(revenue(), row.number("revenue")));
        if (!row.isNothing("points")) {
            person.addMeasurement(number(points(), row.number("points")));
        }
        return statement(plan, person.build());
    }

    private static Condition condition(String text) {
        if (text.startsWith("not ")) {
            return Condition.not(condition(text.substring("not ".length())));
        }
        if (text.contains(" and ")) {
            return Condition.allOf(parts(text, " and "));
        }
        if (text.contains(" or ")) {
            return Condition.anyOf(parts(text, " or "));
        }
        String[] words = text.split(" ", -1);
        return Condition.reaches(
                Operand.measuredValue(words[0]), words[1].equals("≥") ? Border.AT_OR_ABOVE : Border.ABOVE, words[2]);
    }

    private static Condition[] parts(String text, String word) {
        return List.of(text.split(word, -1)).stream()
                .map(BoundTables::condition)
                .toArray(Condition[]::new);
    }

    /** The multiplier and the gate read points: the factor is points ÷ 100, and the gate is met from 50 points on. */
    private static Statement ordered(TableRow row) {
        Component.Builder component = Component.builder("pay", "units")
                .payout(ONE_EACH)
                .prorated(Prorated.PAYOUT)
                .addMultiplier(new Multiplier(
                        Operand.measuredValue("points"),
                        Scorer.curve(CurveEnd.EXTENDS, CurvePoint.of("0", "0"), CurvePoint.of("100", "1"))))
                .gate(Gate.measuredValue("points", Border.AT_OR_ABOVE, row.text("gate from points")));
        if (!row.isNothing("floor")) {
            component.addFloor(Floor.componentPayout(row.text("floor")));
        }
        if (!row.isNothing("cap")) {
            component.addCap(Cap.componentPayout(row.text("cap")));
        }
        Plan plan = plan(RoundingMode.HALF_UP, units(), points())
                .prorationBasis(ProrationBasis.actualDays())
                .addComponent(component.build())
                .build();
        return statement(
                plan,
                active(row.whole("active days of 30"))
                        .addMeasurement(number(units(), row.number("rule pays")))
                        .addMeasurement(
                                number(points(), row.number("multiplier").times(Rational.of(100))))
                        .build(),
                JUNE);
    }

    private static Metric units() {
        return metric("units", Measure.number(), new Unit("units"), Direction.HIGHER_IS_BETTER);
    }

    private static Participant.Builder active(long days) {
        return Participant.builder("E1")
                .addActivePeriod(
                        new PerformancePeriod(JUNE.start(), JUNE.start().plusDays(days)));
    }

    private static Plan.Builder earning(TableRow row) {
        Plan.Builder plan = plan(RoundingMode.HALF_UP);
        for (int index = 0; index < row.list("earned").size(); index++) {
            plan.addMetric(metric("m" + index, Measure.number(), new Unit("units"), Direction.HIGHER_IS_BETTER));
            plan.addComponent(
                    Component.builder("c" + index, "m" + index).payout(ONE_EACH).build());
        }
        return plan;
    }

    private static Participant.Builder earner(TableRow row, Participant.Builder person) {
        for (int index = 0; index < row.list("earned").size(); index++) {
            Metric metric = metric("m" + index, Measure.number(), new Unit("units"), Direction.HIGHER_IS_BETTER);
            person.addMeasurement(number(metric, row.numbers("earned").get(index)));
        }
        return person;
    }

    private static Statement capped(TableRow row) {
        return statement(
                earning(row).addCap(Cap.planTotal(row.text("cap"))).build(),
                earner(row, Participant.builder("E1")).build());
    }

    private static Statement floored(TableRow row) {
        return statement(
                earning(row).addFloor(Floor.planTotal(row.text("floor"))).build(),
                earner(row, Participant.builder("E1")).build());
    }

    private static String floorLine(Statement statement) {
        return statement.lines().stream()
                .filter(line -> line.status() == LineStatus.PLAN_FLOOR)
                .map(line -> SmallPlans.text(line.amount()))
                .findFirst()
                .orElse(TableRow.NOTHING);
    }

    private static Plan shrinking(TableRow row) {
        Plan.Builder plan = earning(row).prorationBasis(ProrationBasis.actualDays());
        String[] bound = row.text("bound").split(" ", -1);
        if (bound[0].equals("cap")) {
            Cap cap = Cap.planTotal(bound[1]);
            plan.addCap(bound.length > 2 ? cap.byActivePart() : cap);
        } else {
            Floor floor = Floor.planTotal(bound[1]);
            plan.addFloor(bound.length > 2 ? floor.byActivePart() : floor);
        }
        return plan.build();
    }

    private static Participant active(TableRow row) {
        return earner(row, active(row.whole("active days of 30"))).build();
    }
}
