package dev.incentive.json.examples;

import static dev.incentive.json.examples.PublishedExample.DOLLARS;
import static dev.incentive.json.examples.PublishedExample.QUARTER;
import static dev.incentive.json.examples.PublishedExample.revenue;

import dev.incentive.benchmark.Attainment;
import dev.incentive.benchmark.Benchmark;
import dev.incentive.measurement.NumberMeasurement;
import dev.incentive.measurement.Participant;
import dev.incentive.measurement.Quota;
import dev.incentive.measurement.TargetIncentive;
import dev.incentive.measurement.Transaction;
import dev.incentive.measurement.TransactionMeasurement;
import dev.incentive.payout.EvaluatedPer;
import dev.incentive.payout.PayoutRule;
import dev.incentive.payout.Prorated;
import dev.incentive.plan.Component;
import dev.incentive.plan.Plan;
import dev.incentive.scoring.CurveEnd;
import dev.incentive.scoring.CurvePoint;
import dev.incentive.scoring.Scorer;
import dev.incentive.value.Money;
import dev.incentive.value.PerformancePeriod;
import dev.incentive.value.ProrationBasis;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Published examples of proration, by the participant's days and by the calendar. */
final class ProrationExamples {

    private static final Scorer AS_IT_IS =
            Scorer.curve(CurveEnd.EXTENDS, CurvePoint.of("0", "0"), CurvePoint.of("1", "1"));

    private ProrationExamples() {}

    static Stream<PublishedExample> all() {
        return Stream.of(
                incentive("part-of-a-quarter-by-actual-days", ProrationBasis.actualDays()),
                incentive("part-of-a-quarter-by-months-of-30-days", ProrationBasis.thirtyE360()),
                quota("quota-of-the-first-quarter-from-march", 1, "20000", "2019-03-01"),
                quota("quota-of-the-second-quarter", 2, "20000", "2019-03-01"),
                quota("quota-of-the-third-quarter", 3, "20000", "2019-03-01"),
                quota("quota-of-the-fourth-quarter", 4, "40000", "2019-03-01"),
                quota("quota-of-the-fourth-quarter-from-october", 4, "40000", "2019-10-01"),
                quota("quota-of-the-fourth-quarter-from-november", 4, "40000", "2019-11-01"),
                quota("quota-of-the-fourth-quarter-from-december", 4, "40000", "2019-12-01"));
    }

    /** A year's 4,000,000 is 1,000,000 a quarter; half of it hangs on each of two goals, each with 500,000 to reach. */
    private static PublishedExample incentive(String name, ProrationBasis basis) {
        Plan plan = PublishedExample.plan("plan")
                .targetIncentive(TargetIncentive.of(Money.of("USD", "1000000")))
                .prorationBasis(basis)
                .addMetric(revenue())
                .addMetric(PublishedExample.number("services", DOLLARS))
                .addComponent(half("revenue"))
                .addComponent(half("services"))
                .build();
        Participant joined = Participant.builder("joined")
                .addActivePeriod(PerformancePeriod.of("2019-01-15", "2020-01-01"))
                .addQuota(Quota.of("revenue", "500000", DOLLARS))
                .addQuota(Quota.of("services", "500000", DOLLARS))
                .addMeasurement(TransactionMeasurement.of(
                        "revenue",
                        DOLLARS,
                        List.of(
                                Transaction.of("t1", LocalDate.of(2019, 2, 1), "30000"),
                                Transaction.of("t2", LocalDate.of(2019, 2, 2), "20000"))))
                .addMeasurement(TransactionMeasurement.of("services", DOLLARS, List.of()))
                .build();
        return PublishedExample.of(name, plan, QUARTER, joined);
    }

    private static Component half(String metric) {
        return Component.builder(metric, metric)
                .benchmark(Benchmark.quota())
                .attainment(Attainment.RATIO)
                .scorer(AS_IT_IS)
                .payout(PayoutRule.targetIncentive("0.5"))
                .evaluatedPer(EvaluatedPer.TRANSACTION)
                .prorated(Prorated.TARGET_INCENTIVE)
                .build();
    }

    /** Nothing was sold, so the distance from the quota shows the quota: each dollar short costs a dollar. */
    private static PublishedExample quota(String name, int quarter, String quota, String start) {
        Plan plan = PublishedExample.plan("plan")
                .prorationBasis(ProrationBasis.months())
                .addMetric(revenue())
                .addComponent(Component.builder("distance", "revenue")
                        .benchmark(Benchmark.quota())
                        .attainment(Attainment.DIFFERENCE)
                        .scorer(signed())
                        .payout(PayoutRule.flatBonus(Money.of("USD", "1")))
                        .prorated(Prorated.QUOTA)
                        .build())
                .build();
        Participant joined = Participant.builder("joined")
                .addActivePeriod(new PerformancePeriod(LocalDate.parse(start), LocalDate.of(2020, 1, 1)))
                .addQuota(Quota.of("revenue", quota, DOLLARS))
                .addMeasurement(NumberMeasurement.of("revenue", "0", DOLLARS))
                .build();
        return PublishedExample.of(name, plan, PerformancePeriod.quarter(2019, quarter), joined);
    }

    private static Scorer signed() {
        return Scorer.curve(CurveEnd.EXTENDS, CurvePoint.of("-1000000", "-1000000"), CurvePoint.of("0", "0"));
    }
}
