package dev.incentive.documentation;

import static dev.incentive.documentation.SmallPlans.QUARTER;
import static dev.incentive.documentation.SmallPlans.USD;
import static dev.incentive.documentation.SmallPlans.credited;
import static dev.incentive.documentation.SmallPlans.metric;
import static dev.incentive.documentation.SmallPlans.number;
import static dev.incentive.documentation.SmallPlans.revenue;
import static dev.incentive.documentation.SmallPlans.statement;

import dev.incentive.benchmark.Attainment;
import dev.incentive.benchmark.Benchmark;
import dev.incentive.benchmark.PeerStatistics;
import dev.incentive.derivation.Derivation;
import dev.incentive.evaluation.Improvement;
import dev.incentive.evaluation.PlanEvaluator;
import dev.incentive.measurement.Event;
import dev.incentive.measurement.EventMeasurement;
import dev.incentive.measurement.Participant;
import dev.incentive.measurement.Quota;
import dev.incentive.measurement.SurveyMeasurement;
import dev.incentive.measurement.SurveyTally;
import dev.incentive.metric.Counting;
import dev.incentive.metric.Direction;
import dev.incentive.metric.Measure;
import dev.incentive.metric.Metric;
import dev.incentive.metric.RatingScale;
import dev.incentive.payout.Cap;
import dev.incentive.payout.PayoutRule;
import dev.incentive.payout.TierMode;
import dev.incentive.plan.Component;
import dev.incentive.plan.Plan;
import dev.incentive.scoring.Achievement;
import dev.incentive.scoring.Milestone;
import dev.incentive.scoring.Scorer;
import dev.incentive.statement.StatementLine;
import dev.incentive.value.Border;
import dev.incentive.value.Money;
import dev.incentive.value.Provenance;
import dev.incentive.value.Rational;
import dev.incentive.value.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The tables of the rules on explanation. */
final class ExplanationTables {

    private static final PayoutRule BONUS = PayoutRule.flatBonus(Money.of("USD", "1000"));
    private static final Metric COMPLAINTS =
            metric("complaints", Measure.number(), Unit.COUNT, Direction.LOWER_IS_BETTER);
    private static final Metric NPS =
            metric("nps", Measure.netPromoterScore(10), Unit.POINTS, Direction.HIGHER_IS_BETTER);
    private static final Metric GOALS =
            metric("goals", Measure.events(Counting.EVENTS), Unit.COUNT, Direction.HIGHER_IS_BETTER);

    private ExplanationTables() {}

    static void addTo(TableChecks checks) {
        checks.add("derivation", "value", row -> explained(row, Derivation::value))
                .add("derivation", "from the inputs alone", row -> explained(row, Derivation::recompute));
        checks.add(
                        "better",
                        "nearest better",
                        row -> better(row, found -> found.to().toString()))
                .add("better", "pays now", row -> better(row, found -> SmallPlans.text(found.now())))
                .add("better", "would pay", row -> better(row, found -> SmallPlans.text(found.then())));
    }

    private static String explained(TableRow row, Function<Derivation, Rational> value) {
        Plan plan = SmallPlans.plan(
                revenue(), TierTables.commission(TierTables.tiered(TierMode.MARGINAL, Border.AT_OR_ABOVE)));
        StatementLine line =
                statement(plan, credited(Rational.of("200000.125"))).lines().get(0);
        return Derivations.step(line, row.raw("step"))
                .map(value)
                .map(Rational::toString)
                .orElse("no step '" + row.raw("step") + "'");
    }

    private static String better(TableRow row, Function<Improvement, String> part) {
        Rational measured = row.number("measured");
        List<Improvement> found = PlanEvaluator.of(plan(row.text("plan")).resolve())
                .improvements(person(row.text("plan"), measured), QUARTER, PeerStatistics.NOBODY);
        return SmallPlans.joined(found.stream().map(part).toList());
    }

    private static Plan plan(String text) {
        Component.Builder commission = Component.builder("commission", "revenue");
        return switch (text) {
            case "5 %" ->
                SmallPlans.plan(
                        revenue(),
                        commission.payout(PayoutRule.flatRate("0.05")).build());
            case "5 %, at most 1000" ->
                SmallPlans.plan(
                        revenue(),
                        commission
                                .payout(PayoutRule.flatRate("0.05"))
                                .addCap(Cap.componentPayout("1000"))
                                .build());
            case "the tiers of T1, WHOLE_AMOUNT" ->
                SmallPlans.plan(
                        revenue(), TierTables.commission(TierTables.tiered(TierMode.WHOLE_AMOUNT, Border.AT_OR_ABOVE)));
            case "1000 from 0.8 of a quota of 100000" -> SmallPlans.plan(revenue(), fromAttainment("revenue"));
            case "1000 for 10 complaints or fewer" -> SmallPlans.plan(COMPLAINTS, fewComplaints());
            case "1000 for an NPS above 30" -> SmallPlans.plan(NPS, promoted());
            default -> SmallPlans.plan(GOALS, visits());
        };
    }

    private static Component fromAttainment(String metric) {
        return Component.builder("bonus", metric)
                .benchmark(Benchmark.quota())
                .attainment(Attainment.RATIO)
                .scorer(Scorer.threshold("0.8", Border.AT_OR_ABOVE))
                .payout(BONUS)
                .build();
    }

    private static Component fewComplaints() {
        return Component.builder("bonus", "complaints")
                .benchmark(Benchmark.fixed("10"))
                .attainment(Attainment.TARGET_OVER_ACTUAL)
                .scorer(Scorer.threshold("1", Border.AT_OR_ABOVE))
                .payout(BONUS)
                .build();
    }

    private static Component promoted() {
        return Component.builder("bonus", "nps")
                .benchmark(Benchmark.fixed("30"))
                .attainment(Attainment.DIFFERENCE)
                .scorer(Scorer.npsAboveAverage())
                .payout(BONUS)
                .build();
    }

    private static Component visits() {
        return Component.builder("bonus", "goals")
                .scorer(Scorer.milestones(Milestone.of(
                        "visits",
                        "visits to five accounts",
                        "1",
                        Achievement.distinct(5, Achievement.Completion.ALL_OR_NOTHING))))
                .payout(BONUS)
                .build();
    }

    private static Participant person(String text, Rational measured) {
        return switch (text) {
            case "1000 for 10 complaints or fewer" ->
                SmallPlans.person(number(COMPLAINTS, measured)).build();
            case "1000 for an NPS above 30" -> SmallPlans.person(nps(measured)).build();
            case "1000 for visits to 5 different accounts" ->
                SmallPlans.person(visited(measured.numerator().intValueExact())).build();
            default ->
                SmallPlans.person(number(revenue(), measured))
                        .addQuota(new Quota("revenue", Rational.of(100_000), USD, Provenance.UNSTATED))
                        .build();
        };
    }

    /** A hundred answers without detractors. */
    private static SurveyMeasurement nps(Rational points) {
        long promoters = points.numerator().longValueExact();
        return SurveyMeasurement.of(
                "nps",
                new SurveyTally(
                        RatingScale.ZERO_TO_TEN,
                        List.of(0L, 0L, 0L, 0L, 0L, 0L, 0L, 100 - promoters, 0L, 0L, promoters)));
    }

    private static EventMeasurement visited(int accounts) {
        List<Event> events = new ArrayList<>();
        for (int index = 0; index < accounts; index++) {
            events.add(Event.forMilestone("e" + index, "visits", QUARTER.start(), "account-" + index, "minutes"));
        }
        return EventMeasurement.of("goals", events);
    }
}
