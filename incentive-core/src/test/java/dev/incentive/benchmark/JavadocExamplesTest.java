package dev.incentive.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.arbitraries.Metrics;
import dev.incentive.derivation.Derivation;
import dev.incentive.derivation.Origin;
import dev.incentive.derivation.Outcome;
import dev.incentive.derivation.UndefinedReason;
import dev.incentive.measurement.NumberMeasurement;
import dev.incentive.measurement.Participant;
import dev.incentive.measurement.Quota;
import dev.incentive.measurement.ShareMeasurement;
import dev.incentive.metric.Metric;
import dev.incentive.plan.Goal;
import dev.incentive.value.PerformancePeriod;
import dev.incentive.value.Provenance;
import dev.incentive.value.Rational;
import dev.incentive.value.Unit;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JavadocExamplesTest {

    private final Metric revenue = Metrics.REVENUE;
    private final Metric nps = Metrics.NPS;
    private final Metric retention = Metrics.RETENTION;
    private final Metric churn = Metrics.CHURN;
    private final Unit usd = Metrics.DOLLARS;
    private final PerformancePeriod quarter = PerformancePeriod.quarter(2026, 1);

    @Test
    void attainment() {
        BenchmarkInput input = input(nps, Participant.builder("seller").build());
        // example Attainment
        Derivation points = Derivation.given("NPS", Rational.of(42), Origin.MEASUREMENT);
        Derivation target = Derivation.given("target", Rational.of(40), Origin.PLAN);
        Outcome reached = Attainment.RATIO.of(points, target, input);
        Outcome way = Attainment.progressFrom("32", Progress.Clamp.UNCLAMPED).of(points, target, input);
        Rational ratio = ((Outcome.Defined) reached).derivation().value(); // 1.05
        Rational progress = ((Outcome.Defined) way).derivation().value(); // 1.25
        // end
        assertThat(ratio).hasToString("1.05");
        assertThat(progress).hasToString("1.25");
    }

    @Test
    void benchmark() {
        Participant seller = Participant.builder("seller")
                .addQuota(Quota.of("revenue", "650000", usd))
                .build();
        BenchmarkInput input = input(revenue, seller);
        // example Benchmark
        // The participant has a quota of USD 650000 and no prior measurement.
        Outcome quota = Benchmark.quota().value(input);
        Outcome prior = Benchmark.priorPeriod(Uplift.relative("0.1")).value(input);
        Rational toReach = ((Outcome.Defined) quota).derivation().value(); // 650000
        UndefinedReason reason = ((Outcome.Undefined) prior).reason(); // PRIOR_MEASUREMENT_MISSING
        // end
        assertThat(toReach).hasToString("650000");
        assertThat(reason).hasToString("PRIOR_MEASUREMENT_MISSING");
    }

    @Test
    void benchmarkInput() {
        // example BenchmarkInput
        Participant seller = Participant.builder("seller")
                .addMeasurement(ShareMeasurement.of("retention", 31, 38))
                .build();
        BenchmarkInput input = new BenchmarkInput(retention, seller, quarter, PeerStatistics.NOBODY);
        Rational own = input.ownValue().orElseThrow(); // 31/38
        // end
        assertThat(own).hasToString("31/38");
    }

    @Test
    void comparison() {
        // example Comparison
        Derivation days = Derivation.given("days to answer", Rational.of(5), Origin.MEASUREMENT);
        Derivation target = Derivation.given("target", Rational.of(4), Origin.PLAN);
        Outcome ratio = Comparison.RATIO.of(days, target);
        Outcome excess = Comparison.EXCESS.of(days, target);
        Outcome turned = Comparison.TARGET_OVER_ACTUAL.of(days, target);
        Rational actualOverTarget = ((Outcome.Defined) ratio).derivation().value(); // 1.25
        Rational above = ((Outcome.Defined) excess).derivation().value(); // 1
        Rational targetOverActual = ((Outcome.Defined) turned).derivation().value(); // 0.8
        // end
        assertThat(actualOverTarget).hasToString("1.25");
        assertThat(above).hasToString("1");
        assertThat(targetOverActual).hasToString("0.8");
    }

    @SuppressWarnings("MissingOverride") // The comment that shows this cannot begin a line with an annotation.
    @Test
    void customBenchmark() {
        Participant seller = Participant.builder("seller")
                .addQuota(Quota.of("revenue", "650000", usd))
                .addPriorMeasurement(NumberMeasurement.of("revenue", "700000", usd))
                .build();
        BenchmarkInput input = input(revenue, seller);
        // example CustomBenchmark
        CustomBenchmark halfOfTheQuota = new CustomBenchmark() {
            public String name() {
                return "acme.half-of-the-quota";
            }

            public Optional<Rational> figure(BenchmarkInput given) {
                Optional<Quota> quota = given.participant().quota(given.metric().id());
                return quota.map(full -> full.value().dividedBy(Rational.of(2)));
            }
        };
        Rational toReach = halfOfTheQuota.figure(input).orElseThrow(); // 325000
        // end
        assertThat(toReach).hasToString("325000");
    }

    @Test
    void externalBenchmark() {
        BenchmarkInput input = input(nps, Participant.builder("seller").build());
        // example ExternalBenchmark
        Provenance study = new Provenance("industry association", "survey 2025, table 3");
        Outcome average = new ExternalBenchmark(Rational.of(32), study).value(input);
        Rational toReach = ((Outcome.Defined) average).derivation().value(); // 32
        // end
        assertThat(toReach).hasToString("32");
    }

    @Test
    void fixedBenchmark() {
        BenchmarkInput input = input(nps, Participant.builder("seller").build());
        // example FixedBenchmark
        Outcome target = new FixedBenchmark(Rational.of(40)).value(input);
        Rational toReach = ((Outcome.Defined) target).derivation().value(); // 40
        // end
        assertThat(toReach).hasToString("40");
    }

    @Test
    void noBenchmark() {
        // example NoBenchmark
        Goal paidAsMeasured = Goal.of("revenue");
        boolean compares = !(paidAsMeasured.benchmark() instanceof NoBenchmark); // false
        // end
        assertThat(compares).hasToString("false");
    }

    @Test
    void priorPeriodBenchmark() {
        // example PriorPeriodBenchmark
        Participant seller = Participant.builder("seller")
                .addPriorMeasurement(ShareMeasurement.of("retention", 24, 40))
                .build();
        BenchmarkInput input = new BenchmarkInput(retention, seller, quarter, PeerStatistics.NOBODY);
        Outcome tenPercentBetter = new PriorPeriodBenchmark(Uplift.relative("0.1")).value(input);
        Rational toReach = ((Outcome.Defined) tenPercentBetter).derivation().value(); // 0.66
        // end
        assertThat(toReach).hasToString("0.66");
    }

    @Test
    void progress() {
        BenchmarkInput input = input(nps, Participant.builder("seller").build());
        // example Progress
        Derivation target = Derivation.given("target", Rational.of(45), Origin.PLAN);
        Derivation better = Derivation.given("NPS", Rational.of(42), Origin.MEASUREMENT);
        Derivation worse = Derivation.given("NPS", Rational.of(30), Origin.MEASUREMENT);
        Progress fromThirtyTwo = Progress.from("32", Progress.Clamp.AT_LEAST_ZERO);
        Outcome forward = fromThirtyTwo.of(better, target, input);
        Outcome backward = fromThirtyTwo.of(worse, target, input);
        Rational done = ((Outcome.Defined) forward).derivation().value(); // 10/13
        Rational nothing = ((Outcome.Defined) backward).derivation().value(); // 0
        // end
        assertThat(done).hasToString("10/13");
        assertThat(nothing).hasToString("0");
    }

    @Test
    void quotaBenchmark() {
        // example QuotaBenchmark
        Participant seller = Participant.builder("seller")
                .addQuota(Quota.of("revenue", "650000", usd))
                .build();
        BenchmarkInput input = new BenchmarkInput(revenue, seller, quarter, PeerStatistics.NOBODY);
        Outcome quota = new QuotaBenchmark().value(input);
        Rational toReach = ((Outcome.Defined) quota).derivation().value(); // 650000
        // end
        assertThat(toReach).hasToString("650000");
    }

    @Test
    void uplift() {
        // example Uplift
        // Of 40 customers, 6 left in the period before: lower is better.
        Participant seller = Participant.builder("seller")
                .addPriorMeasurement(ShareMeasurement.of("churn", 6, 40))
                .build();
        BenchmarkInput input = new BenchmarkInput(churn, seller, quarter, PeerStatistics.NOBODY);
        Outcome relative = Benchmark.priorPeriod(Uplift.relative("0.2")).value(input);
        Outcome absolute = Benchmark.priorPeriod(Uplift.absolute("0.02")).value(input);
        Rational byAFifth = ((Outcome.Defined) relative).derivation().value(); // 0.12
        Rational byTwoPoints = ((Outcome.Defined) absolute).derivation().value(); // 0.13
        // end
        assertThat(byAFifth).hasToString("0.12");
        assertThat(byTwoPoints).hasToString("0.13");
    }

    private BenchmarkInput input(Metric metric, Participant participant) {
        return new BenchmarkInput(metric, participant, quarter, PeerStatistics.NOBODY);
    }
}
