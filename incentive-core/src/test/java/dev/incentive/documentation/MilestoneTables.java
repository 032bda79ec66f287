package dev.incentive.documentation;

import static dev.incentive.documentation.SmallPlans.QUARTER;
import static dev.incentive.documentation.SmallPlans.metric;
import static dev.incentive.documentation.SmallPlans.number;
import static dev.incentive.documentation.SmallPlans.orCodes;
import static dev.incentive.documentation.SmallPlans.pays;
import static dev.incentive.documentation.SmallPlans.person;
import static dev.incentive.documentation.SmallPlans.plan;
import static dev.incentive.documentation.SmallPlans.statement;

import dev.incentive.benchmark.Attainment;
import dev.incentive.benchmark.Benchmark;
import dev.incentive.measurement.Event;
import dev.incentive.measurement.EventMeasurement;
import dev.incentive.measurement.Participant;
import dev.incentive.measurement.TargetIncentive;
import dev.incentive.metric.Counting;
import dev.incentive.metric.Direction;
import dev.incentive.metric.Measure;
import dev.incentive.metric.Metric;
import dev.incentive.payout.PayoutRule;
import dev.incentive.plan.Component;
import dev.incentive.plan.Plan;
import dev.incentive.scoring.Achievement;
import dev.incentive.scoring.CurveEnd;
import dev.incentive.scoring.CurvePoint;
import dev.incentive.scoring.Milestone;
import dev.incentive.scoring.MilestoneScorer;
import dev.incentive.scoring.Scorer;
import dev.incentive.scoring.Window;
import dev.incentive.statement.Statement;
import dev.incentive.statement.StatementLine;
import dev.incentive.value.Money;
import dev.incentive.value.Rational;
import dev.incentive.value.Unit;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The tables of the rules on milestones and on shares of a target incentive. */
final class MilestoneTables {

    private static final Metric GOALS =
            metric("goals", Measure.events(Counting.EVENTS), Unit.COUNT, Direction.HIGHER_IS_BETTER);

    private MilestoneTables() {}

    static void addTo(TableChecks checks) {
        checks.add(
                        "milestone",
                        "done",
                        row -> String.valueOf(MilestoneScorer.done(milestone(row), events(row), QUARTER)))
                .add(
                        "milestone",
                        "pays",
                        row -> pays(bonus(milestone(row)), person(events(row)).build()));
        checks.add("milestone-weights", "pays", MilestoneTables::weighted);
        checks.add(
                        "shares-of-target",
                        "lines",
                        row -> orCodes(() -> SmallPlans.lines(shared(row), StatementLine::amount)))
                .add(
                        "shares-of-target",
                        "total",
                        row -> orCodes(() -> SmallPlans.text(shared(row).total())));
    }

    private static Plan bonus(Milestone... milestones) {
        return plan(
                GOALS,
                Component.builder("mbo", "goals")
                        .scorer(Scorer.milestones(milestones))
                        .payout(PayoutRule.flatBonus(Money.of("USD", "1000")))
                        .build());
    }

    private static Milestone milestone(TableRow row) {
        Counting counting = Counting.valueOf(row.text("counting"));
        return Milestone.of(
                "m",
                "the milestone",
                "1",
                new Achievement(
                        counting, row.whole("required"), Achievement.Completion.valueOf(row.text("completion"))));
    }

    /** Events such as "Acme 2026-05-12", with "×40" for a quantity or "no evidence" behind. */
    private static EventMeasurement events(TableRow row) {
        List<Event> events = new ArrayList<>();
        for (String event : row.list("events")) {
            String[] words = event.split(" ", -1);
            String subject = words[0].equals("nobody") ? "" : words[0];
            String evidence = event.endsWith("no evidence") ? "" : "minutes";
            long quantity = words[2 % words.length].startsWith("×") ? Long.parseLong(words[2].substring(1)) : 1;
            events.add(Event.forMilestone("e" + events.size(), "m", LocalDate.parse(words[1]), subject, evidence)
                    .withQuantity(quantity));
        }
        return EventMeasurement.of("goals", events);
    }

    private static String weighted(TableRow row) {
        List<Milestone> milestones = new ArrayList<>();
        List<Event> events = new ArrayList<>();
        List<String> achieved = row.list("achieved");
        for (String weight : row.list("weights")) {
            String id = "m" + milestones.size();
            if (achieved.get(milestones.size()).equals("yes")) {
                events.add(Event.forMilestone("e" + id, id, QUARTER.start(), "", "minutes"));
            }
            milestones.add(new Milestone(id, id, Rational.of(weight), Achievement.once(), Window.duringPeriod()));
        }
        return pays(
                bonus(milestones.toArray(Milestone[]::new)),
                person(EventMeasurement.of("goals", events)).build());
    }

    private static Statement shared(TableRow row) {
        Plan.Builder plan = plan(RoundingMode.HALF_UP);
        Participant.Builder person = Participant.builder("E1");
        if (!row.isNothing("own target incentive")) {
            person.targetIncentive(TargetIncentive.of(Money.of("USD", row.text("own target incentive"))));
        }
        if (!row.isNothing("target incentive of the plan")) {
            plan.targetIncentive(TargetIncentive.of(Money.of("USD", row.text("target incentive of the plan"))));
        }
        List<String> weights = row.list("weights");
        for (int index = 0; index < weights.size(); index++) {
            plan.addMetric(goal(index)).addComponent(share(index, weights.get(index)));
            person.addMeasurement(number(goal(index), row.numbers("scores").get(index)));
        }
        return statement(plan.build(), person.build());
    }

    private static Metric goal(int index) {
        return metric("goal" + index, Measure.number(), new Unit("units"), Direction.HIGHER_IS_BETTER);
    }

    private static Component share(int index, String weight) {
        return Component.builder("share" + index, "goal" + index)
                .benchmark(Benchmark.fixed("1"))
                .attainment(Attainment.RATIO)
                .scorer(Scorer.curve(CurveEnd.EXTENDS, CurvePoint.of("0", "0"), CurvePoint.of("1", "1")))
                .payout(PayoutRule.targetIncentive(weight))
                .build();
    }
}
