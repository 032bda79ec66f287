package dev.incentive.documentation;

import static dev.incentive.documentation.SmallPlans.QUARTER;
import static dev.incentive.documentation.SmallPlans.joined;
import static dev.incentive.documentation.SmallPlans.metric;
import static dev.incentive.documentation.SmallPlans.number;
import static dev.incentive.documentation.SmallPlans.orCodes;
import static dev.incentive.documentation.SmallPlans.pays;
import static dev.incentive.documentation.SmallPlans.person;
import static dev.incentive.documentation.SmallPlans.plan;
import static dev.incentive.documentation.SmallPlans.points;
import static dev.incentive.documentation.SmallPlans.revenue;
import static dev.incentive.documentation.SmallPlans.statement;
import static dev.incentive.documentation.SmallPlans.text;

import dev.incentive.benchmark.Attainment;
import dev.incentive.benchmark.Benchmark;
import dev.incentive.benchmark.BenchmarkInput;
import dev.incentive.benchmark.PeerStatistics;
import dev.incentive.benchmark.Uplift;
import dev.incentive.derivation.Derivation;
import dev.incentive.derivation.Outcome;
import dev.incentive.evaluation.Evaluation;
import dev.incentive.evaluation.PlanEvaluator;
import dev.incentive.measurement.MeasuredValue;
import dev.incentive.measurement.NumberMeasurement;
import dev.incentive.measurement.Participant;
import dev.incentive.measurement.Population;
import dev.incentive.measurement.ShareMeasurement;
import dev.incentive.metric.Direction;
import dev.incentive.metric.Measure;
import dev.incentive.metric.Metric;
import dev.incentive.payout.PayoutRule;
import dev.incentive.plan.Component;
import dev.incentive.plan.Plan;
import dev.incentive.problem.IncentiveException;
import dev.incentive.scoring.Scorer;
import dev.incentive.statement.StatementLine;
import dev.incentive.value.Apportionment;
import dev.incentive.value.Border;
import dev.incentive.value.CurrencyUnit;
import dev.incentive.value.Money;
import dev.incentive.value.Provenance;
import dev.incentive.value.Rational;
import dev.incentive.value.Unit;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tables of the rules on numbers. */
final class NumberTables {

    private static final Metric RETENTION =
            metric("retention", Measure.share(), Unit.RATIO, Direction.HIGHER_IS_BETTER);

    private NumberTables() {}

    static void addTo(TableChecks checks) {
        checks.add("exact", "benchmark", row -> value(benchmark(row)))
                .add("exact", "attainment", row -> value(attainment(row)))
                .add("exact", "pays", row -> pays(bonusFor(row), retained(row)));
        checks.add(
                        "digits",
                        "as an amount",
                        row -> orCodes(
                                () -> Rational.ofDecimal(row.raw("written")).toString()))
                .add(
                        "digits",
                        "as a weight",
                        row -> orCodes(() -> Rational.of(row.raw("written")).toString()));
        checks.add(
                        "rounded-once",
                        "exact",
                        row -> row.number("amount").times(row.number("rate")).toString())
                .add("rounded-once", "HALF_UP", row -> commission(row, RoundingMode.HALF_UP))
                .add("rounded-once", "HALF_EVEN", row -> commission(row, RoundingMode.HALF_EVEN));
        checks.add(
                        "sum-of-lines",
                        "lines",
                        row -> SmallPlans.lines(
                                statement(
                                        prices(row),
                                        person(number(points(), Rational.ONE)).build()),
                                StatementLine::amount))
                .add(
                        "sum-of-lines",
                        "total",
                        row -> pays(
                                prices(row),
                                person(number(points(), Rational.ONE)).build()))
                .add(
                        "sum-of-lines",
                        "sum before rounding",
                        row -> row.numbers("exact payouts").stream()
                                .reduce(Rational.ZERO, Rational::plus)
                                .toString());
        for (RoundingMode mode : RoundingMode.values()) {
            if (mode != RoundingMode.UNNECESSARY) {
                checks.add("modes", mode.name(), row -> rounded(row.number("exact"), mode));
            }
        }
        checks.add("splitting", "parts", NumberTables::parts);
        checks.add("range", "pays", NumberTables::inRange).add("range", "refused", NumberTables::refused);
    }

    private static String value(Outcome outcome) {
        return outcome instanceof Outcome.Defined defined
                ? defined.derivation().value().toString()
                : ((Outcome.Undefined) outcome).reason().name();
    }

    private static ShareMeasurement share(String text) {
        String[] parts = text.split(" of ", -1);
        return ShareMeasurement.of("retention", Long.parseLong(parts[0]), Long.parseLong(parts[1]));
    }

    private static Participant retained(TableRow row) {
        return person(share(row.text("now")))
                .addPriorMeasurement(share(row.text("before")))
                .build();
    }

    private static Benchmark prior(TableRow row) {
        return Benchmark.priorPeriod(Uplift.relative(row.text("uplift")));
    }

    private static BenchmarkInput input(TableRow row) {
        return new BenchmarkInput(RETENTION, retained(row), QUARTER, PeerStatistics.NOBODY);
    }

    private static Outcome benchmark(TableRow row) {
        return prior(row).value(input(row));
    }

    private static Outcome attainment(TableRow row) {
        Derivation now = ((Outcome.Defined)
                        MeasuredValue.ofPeriod(RETENTION).read(share(row.text("now")), QUARTER::contains))
                .derivation();
        return benchmark(row).then(benchmark -> Attainment.RATIO.of(now, benchmark, input(row)));
    }

    private static Plan bonusFor(TableRow row) {
        return plan(
                RETENTION,
                Component.builder("bonus", "retention")
                        .benchmark(prior(row))
                        .attainment(Attainment.RATIO)
                        .scorer(Scorer.threshold("1", Border.AT_OR_ABOVE))
                        .payout(PayoutRule.flatBonus(Money.of("USD", "2500")))
                        .build());
    }

    private static String commission(TableRow row, RoundingMode mode) {
        Plan plan = plan(mode, revenue())
                .addComponent(Component.builder("commission", "revenue")
                        .payout(PayoutRule.flatRate(row.text("rate")))
                        .build())
                .build();
        return pays(plan, SmallPlans.credited(row.number("amount")));
    }

    private static Plan prices(TableRow row) {
        Plan.Builder plan = plan(RoundingMode.HALF_UP, points());
        List<String> prices = row.list("exact payouts");
        for (int index = 0; index < prices.size(); index++) {
            plan.addComponent(Component.builder("c" + index, "points")
                    .payout(PayoutRule.perUnit(Money.of("USD", prices.get(index))))
                    .build());
        }
        return plan.build();
    }

    private static String rounded(Rational exact, RoundingMode mode) {
        Plan plan = plan(mode, points())
                .addComponent(Component.builder("each", "points")
                        .payout(PayoutRule.perUnit(Money.of("USD", "1")))
                        .build())
                .build();
        return pays(plan, person(number(points(), exact)).build());
    }

    private static String parts(TableRow row) {
        Map<String, Rational> weights = new LinkedHashMap<>();
        for (String weight : row.list("weights")) {
            weights.put(weight.split(" ", -1)[0], Rational.of(weight.split(" ", -1)[1]));
        }
        Map<String, BigInteger> parts = Apportionment.split(new BigInteger(row.text("whole")), weights);
        return joined(parts.entrySet().stream()
                .map(part -> part.getKey() + " " + part.getValue())
                .toList());
    }

    private static Evaluation ranged(TableRow row) {
        CurrencyUnit currency = CurrencyUnit.of(row.text("currency"));
        Unit unit = Unit.money(currency);
        Metric metric = metric("revenue", Measure.number(), unit, Direction.HIGHER_IS_BETTER);
        Plan plan = Plan.builder("plan")
                .currency(currency)
                .roundingMode(RoundingMode.HALF_UP)
                .zone(ZoneId.of("UTC"))
                .addMetric(metric)
                .addComponent(Component.builder("commission", "revenue")
                        .payout(PayoutRule.flatRate(row.text("rate")))
                        .build())
                .build();
        return PlanEvaluator.of(plan.resolve())
                .evaluate(Population.builder("plan", QUARTER)
                        .addParticipant(person(new NumberMeasurement(
                                        "revenue", row.number("credited"), unit, Provenance.UNSTATED))
                                .build())
                        .build());
    }

    private static String inRange(TableRow row) {
        return orCodes(() -> {
            Evaluation result = ranged(row);
            return result.failures().isEmpty()
                    ? text(result.statements().get(0).total())
                    : result.failures().get(0).problems().get(0).code().name();
        });
    }

    private static String refused(TableRow row) {
        try {
            return ranged(row).failures().isEmpty() ? "nobody" : "the participant";
        } catch (IncentiveException everybody) {
            return "everybody: " + everybody.problems().size() + " problem";
        }
    }
}
