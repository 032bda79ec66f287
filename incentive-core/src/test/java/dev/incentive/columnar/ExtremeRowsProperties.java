package dev.incentive.columnar;

import dev.incentive.arbitraries.Metrics;
import dev.incentive.arbitraries.Plans;
import dev.incentive.benchmark.Attainment;
import dev.incentive.benchmark.Benchmark;
import dev.incentive.columnar.ColumnName.Fact;
import dev.incentive.payout.Cap;
import dev.incentive.payout.Floor;
import dev.incentive.payout.Gate;
import dev.incentive.payout.PayoutRule;
import dev.incentive.payout.Tier;
import dev.incentive.payout.TierBasis;
import dev.incentive.payout.TierMode;
import dev.incentive.plan.Component;
import dev.incentive.plan.Plan;
import dev.incentive.plan.UndefinedPolicy;
import dev.incentive.scoring.CurveEnd;
import dev.incentive.scoring.CurvePoint;
import dev.incentive.scoring.Scorer;
import dev.incentive.value.Border;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;

@Label("Columns of extreme numbers")
class ExtremeRowsProperties {

    @Property(tries = 150)
    @Label("are paid, held, refused and cut as the exact evaluator does")
    void arePaidAsTheExactEvaluatorDoes(
            @ForAll("numbers") Long[] revenue,
            @ForAll("numbers") Long[] quota,
            @ForAll("numbers") Long[] credited,
            @ForAll("parts") Long[] part,
            @ForAll("wholes") Long[] whole,
            @ForAll RoundingMode mode,
            @ForAll UndefinedPolicy policy,
            @ForAll("units") String unit) {
        Payouts payouts = new Rows(plan(mode == RoundingMode.UNNECESSARY ? RoundingMode.HALF_UP : mode, policy))
                .withGaps(ColumnName.measured("revenue"), unit, revenue)
                .withGaps(ColumnName.quota("revenue"), "0.01", quota)
                .withGaps(ColumnName.of(Fact.ALREADY_CREDITED, "revenue"), "0.01", credited)
                .withGaps(ColumnName.of(Fact.PART, "retention"), "1", part)
                .withGaps(ColumnName.of(Fact.WHOLE, "retention"), "1", whole)
                .paid();
        for (int row = 0; row < payouts.rows(); row++) {
            Statistics.label("ways").collect(payouts.isExact(row) ? "exact" : "proved", payouts.isFailed(row));
        }
        Statistics.label("ways").coverage(ways -> {
            ways.check("exact", true).percentage(often -> often > 5);
            ways.check("exact", false).percentage(often -> often > 5);
            ways.check("proved", true).percentage(often -> often > 1);
            ways.check("proved", false).percentage(often -> often > 5);
        });
    }

    private static Plan plan(RoundingMode mode, UndefinedPolicy policy) {
        return Plans.in("USD")
                .roundingMode(mode)
                .addMetric(Metrics.REVENUE)
                .addMetric(Metrics.RETENTION)
                .addComponent(commission(policy))
                .addComponent(bonus(policy))
                .addCap(Cap.planTotal("60000"))
                .addFloor(Floor.planTotal("0.5"))
                .build();
    }

    private static Component commission(UndefinedPolicy policy) {
        return Plans.commission(PayoutRule.tiered(
                        TierMode.MARGINAL,
                        TierBasis.QUOTA_ATTAINMENT,
                        Tier.of("0", "0.04"),
                        Tier.of("0.8", "0.06"),
                        Tier.of("1", "0.095")))
                .benchmark(Benchmark.quota())
                .attainment(Attainment.RATIO)
                .whenUndefined(policy)
                .build();
    }

    private static Component bonus(UndefinedPolicy policy) {
        return Plans.bonus("retention", Benchmark.fixed("0.75"), Attainment.RATIO)
                .scorer(Scorer.curve(CurveEnd.FLAT, CurvePoint.of("0.5", "0.4"), CurvePoint.of("1.2", "1.7")))
                .gate(Gate.attainment("commission", Border.AT_OR_ABOVE, "0.5"))
                .whenUndefined(policy)
                .build();
    }

    @Provide
    Arbitrary<String> units() {
        return Arbitraries.of("0.01", "1", "0.0001", "1/3");
    }

    @Provide
    Arbitrary<Long[]> parts() {
        return mostly(Arbitraries.longs().between(0, 6), Arbitraries.longs().between(-1, 1L << 62));
    }

    @Provide
    Arbitrary<Long[]> wholes() {
        return mostly(Arbitraries.longs().between(6, 9), Arbitraries.longs().between((1L << 61) - 2, 1L << 62));
    }

    private static Arbitrary<Long[]> mostly(Arbitrary<Long> usual, Arbitrary<Long> extreme) {
        return Arbitraries.frequencyOf(Tuple.of(20, usual), Tuple.of(1, extreme))
                .injectNull(0.05)
                .array(Long[].class)
                .ofSize(6);
    }

    @Provide
    Arbitrary<Long[]> numbers() {
        Arbitrary<Long> borders = Arbitraries.of(0, 31, 32, 61, 62, 63)
                .flatMap(bits -> Arbitraries.longs().between(-2, 2).map(more -> (1L << bits) + more));
        return Arbitraries.frequencyOf(
                        Tuple.of(5, Arbitraries.longs().between(-3, 100)),
                        Tuple.of(5, Arbitraries.longs().between(-10_000_000, 100_000_000)),
                        Tuple.of(2, borders),
                        Tuple.of(1, Arbitraries.longs()))
                .injectNull(0.1)
                .array(Long[].class)
                .ofSize(6);
    }
}
