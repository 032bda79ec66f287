package dev.incentive.documentation;

import static dev.incentive.documentation.SmallPlans.USD;
import static dev.incentive.documentation.SmallPlans.number;
import static dev.incentive.documentation.SmallPlans.orCodes;
import static dev.incentive.documentation.SmallPlans.person;
import static dev.incentive.documentation.SmallPlans.plan;
import static dev.incentive.documentation.SmallPlans.revenue;
import static dev.incentive.documentation.SmallPlans.statement;

import dev.incentive.benchmark.Attainment;
import dev.incentive.benchmark.Benchmark;
import dev.incentive.measurement.Participant;
import dev.incentive.measurement.Quota;
import dev.incentive.measurement.TargetIncentive;
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
import dev.incentive.value.Provenance;
import dev.incentive.value.Rational;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** The tables of the rules on periods and proration. */
final class TimeTables {

    private static final PerformancePeriod JUNE = PerformancePeriod.of("2026-06-01", "2026-07-01");

    private TimeTables() {}

    static void addTo(TableChecks checks) {
        checks.add(
                "periods",
                "contains the day",
                row -> orCodes(() -> yes(period(row.text("period")).contains(LocalDate.parse(row.text("day"))))));
        checks.add(
                "zones",
                "day",
                row -> plan(RoundingMode.HALF_UP, revenue())
                        .zone(ZoneId.of(row.text("zone")))
                        .build()
                        .dayOf(Instant.parse(row.text("instant")))
                        .toString());
        checks.add("proration", "actual days", row -> share(row, ProrationBasis.actualDays()))
                .add("proration", "30E/360", row -> share(row, ProrationBasis.thirtyE360()))
                .add("proration", "months", row -> share(row, ProrationBasis.months()))
                .add(
                        "proration",
                        "working days",
                        row -> share(
                                row,
                                ProrationBasis.workingDays(
                                        List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
                                        List.of(LocalDate.of(2019, 1, 1)))));
        checks.add("prorated-what", "attainment", TimeTables::attainment)
                .add(
                        "prorated-what",
                        "pays",
                        row -> orCodes(() -> SmallPlans.text(
                                statement(prorating(row), half(row), JUNE).total())));
    }

    private static String yes(boolean answer) {
        return answer ? "yes" : "no";
    }

    private static PerformancePeriod period(String text) {
        return PerformancePeriod.of(text.split("/", -1)[0], text.split("/", -1)[1]);
    }

    private static String share(TableRow row, ProrationBasis basis) {
        List<PerformancePeriod> active =
                row.list("active").stream().map(TimeTables::period).toList();
        return basis.share(active, period(row.text("period")))
                .map(Rational::toString)
                .orElse("PERIOD_WITHOUT_LENGTH");
    }

    private static Plan prorating(TableRow row) {
        return plan(RoundingMode.HALF_UP, revenue())
                .targetIncentive(TargetIncentive.of(Money.of("USD", "6000")))
                .prorationBasis(ProrationBasis.actualDays())
                .addComponent(Component.builder("incentive", "revenue")
                        .benchmark(Benchmark.quota())
                        .attainment(Attainment.RATIO)
                        .scorer(Scorer.curve(CurveEnd.EXTENDS, CurvePoint.of("0", "0"), CurvePoint.of("1", "1")))
                        .payout(PayoutRule.targetIncentive("1"))
                        .prorated(Prorated.valueOf(row.text("prorated")))
                        .build())
                .build();
    }

    private static Participant half(TableRow row) {
        return person(number(revenue(), Rational.of(60_000)))
                .addQuota(new Quota("revenue", Rational.of(100_000), USD, Provenance.UNSTATED))
                .addActivePeriod(
                        new PerformancePeriod(JUNE.start(), JUNE.start().plusDays(row.whole("active days of 30"))))
                .build();
    }

    private static String attainment(TableRow row) {
        return orCodes(() -> Derivations.value(
                statement(prorating(row), half(row), JUNE).lines().get(0), "attainment"));
    }
}
