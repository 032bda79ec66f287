package dev.incentive.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.arbitraries.Lines;
import dev.incentive.arbitraries.Metrics;
import dev.incentive.arbitraries.Plans;
import dev.incentive.benchmark.Attainment;
import dev.incentive.benchmark.Benchmark;
import dev.incentive.measurement.Participant;
import dev.incentive.measurement.Quota;
import dev.incentive.measurement.TargetIncentive;
import dev.incentive.payout.Cap;
import dev.incentive.payout.Floor;
import dev.incentive.payout.PayoutRule;
import dev.incentive.payout.Prorated;
import dev.incentive.plan.Component;
import dev.incentive.plan.Plan;
import dev.incentive.scoring.CurveEnd;
import dev.incentive.scoring.CurvePoint;
import dev.incentive.scoring.Scorer;
import dev.incentive.statement.Statement;
import dev.incentive.statement.StatementLine;
import dev.incentive.value.Money;
import dev.incentive.value.PerformancePeriod;
import dev.incentive.value.ProrationBasis;
import dev.incentive.value.Rational;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("G3: what shrinks with the part of the period that somebody was active in")
class ProrationTest {

    private static final PerformancePeriod QUARTER = PerformancePeriod.quarter(2019, 4);

    @Test
    void isSeventySixOfNinetyDaysFromMidJanuaryInActualAndInEqualMonths() {
        PerformancePeriod quarter = PerformancePeriod.quarter(2019, 1);
        List<PerformancePeriod> active = List.of(PerformancePeriod.of("2019-01-15", "2019-04-01"));
        assertThat(ProrationBasis.actualDays().share(active, quarter)).contains(Rational.ratio(76, 90));
        assertThat(ProrationBasis.thirtyE360().share(active, quarter)).contains(Rational.ratio(76, 90));
        // 17 of 31 days of January, and two months.
        assertThat(ProrationBasis.months().share(active, quarter)).contains(Rational.ratio(79, 93));
    }

    @ParameterizedTest
    @CsvSource({"2019-10-01, 40000", "2019-11-01, 80000/3", "2019-12-01, 40000/3"})
    void isAQuotaOfAsManyMonthsAsAreLeft(String start, String quota) {
        for (ProrationBasis basis : List.of(ProrationBasis.months(), ProrationBasis.thirtyE360())) {
            // What is paid is the attainment, so the amount over it is the quota.
            Rational paid = Lines.exact(line(basis, quotaBonus(), active(start, "2020-01-01")));
            assertThat(Rational.of(40_000).dividedBy(paid)).isEqualTo(Rational.of(quota));
        }
    }

    @Test
    void isNothingWhereNoActiveDayLiesInThePeriod() {
        assertThat(Lines.exact(line(
                        ProrationBasis.actualDays(), commission(Prorated.PAYOUT), active("2019-01-01", "2019-10-01"))))
                .isEqualTo(Rational.ZERO);
    }

    @Test
    void isEverythingForWhoeverHasNoActiveDaysStated() {
        Participant always = earning().build();
        assertThat(Lines.exact(line(ProrationBasis.actualDays(), commission(Prorated.PAYOUT), always)))
                .isEqualTo(Rational.of(40_000));
    }

    @Test
    void addsUpOverSeveralStretches() {
        Participant twice = earning()
                .addActivePeriod(PerformancePeriod.of("2019-12-01", "2020-01-01"))
                .addActivePeriod(PerformancePeriod.of("2019-10-01", "2019-10-16"))
                .build();
        assertThat(Lines.exact(line(ProrationBasis.actualDays(), commission(Prorated.PAYOUT), twice)))
                .isEqualTo(Rational.of(40_000).times(Rational.ratio(46, 92)));
    }

    @Test
    void countsTheLeapDay() {
        PerformancePeriod february = PerformancePeriod.of("2024-02-01", "2024-03-01");
        List<PerformancePeriod> last = List.of(PerformancePeriod.of("2024-02-29", "2024-03-01"));
        assertThat(ProrationBasis.actualDays().share(last, february)).contains(Rational.ratio(1, 29));
        assertThat(ProrationBasis.months().share(last, february)).contains(Rational.ratio(1, 29));
        assertThat(ProrationBasis.thirtyE360().share(last, february)).contains(Rational.ratio(2, 30));
    }

    @Test
    void leavesOutWeekendsAndHolidays() {
        ProrationBasis basis = ProrationBasis.workingDays(
                EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), List.of(LocalDate.of(2019, 12, 25)));
        PerformancePeriod december = PerformancePeriod.of("2019-12-01", "2020-01-01");
        // 22 working days but Christmas; from the 23rd on 23, 24, 26, 27, 30, 31.
        assertThat(basis.share(List.of(PerformancePeriod.of("2019-12-23", "2020-01-01")), december))
                .contains(Rational.ratio(6, 21));
    }

    @Test
    void isTheTargetIncentiveIfThePlanSaysSo() {
        Component share = Component.builder("share", "revenue")
                .benchmark(Benchmark.fixed("40000"))
                .attainment(Attainment.RATIO)
                .scorer(identity())
                .payout(PayoutRule.targetIncentive("1"))
                .prorated(Prorated.TARGET_INCENTIVE)
                .build();
        Participant half = earning()
                .targetIncentive(TargetIncentive.of(Money.of("USD", "9200")))
                .addActivePeriod(PerformancePeriod.of("2019-10-01", "2019-11-16"))
                .build();
        assertThat(line(ProrationBasis.actualDays(), share, half).earned()).hasToString("USD 4600.00");
    }

    @Test
    void isNoCapOrFloorUnlessItSaysSo() {
        Component.Builder capped = commission(Prorated.NOTHING);
        Participant half = active("2019-10-01", "2019-11-16");
        Component whole = capped.addCap(Cap.componentPayout("30000")).build();
        assertThat(line(ProrationBasis.actualDays(), whole, half).earned()).hasToString("USD 30000.00");
        Component part = commission(Prorated.NOTHING)
                .addCap(Cap.componentPayout("30000").byActivePart())
                .build();
        assertThat(line(ProrationBasis.actualDays(), part, half).earned()).hasToString("USD 15000.00");
    }

    @Test
    void isAPlansFloorRoundedAsThePlanRounds() {
        Plan plan = Plans.dollars()
                .prorationBasis(ProrationBasis.actualDays())
                .addComponent(Plans.commission(PayoutRule.flatRate("0")).build())
                .addFloor(Floor.planTotal("100").byActivePart())
                .build();
        Statement statement = statement(plan, active("2019-10-01", "2019-10-31"));
        // 100 × 30 ÷ 92 = 32.608…
        assertThat(statement.total()).hasToString("USD 32.61");
        assertThat(statement.lines())
                .extracting(StatementLine::component)
                .containsExactly("commission", Plan.FLOOR_LINE);
    }

    private static Component quotaBonus() {
        return Component.builder("bonus", "revenue")
                .benchmark(Benchmark.quota())
                .attainment(Attainment.RATIO)
                .scorer(identity())
                .payout(PayoutRule.flatBonus(Money.of("USD", "1")))
                .prorated(Prorated.QUOTA)
                .build();
    }

    private static Scorer identity() {
        return Scorer.curve(CurveEnd.EXTENDS, CurvePoint.of("0", "0"), CurvePoint.of("1", "1"));
    }

    private static Component.Builder commission(Prorated prorated) {
        return Plans.commission(PayoutRule.flatRate("1")).prorated(prorated);
    }

    private static Participant.Builder earning() {
        return Plans.earning("40000").addQuota(Quota.of("revenue", "40000", Metrics.DOLLARS));
    }

    private static Participant active(String from, String until) {
        return earning().addActivePeriod(PerformancePeriod.of(from, until)).build();
    }

    private static StatementLine line(ProrationBasis basis, Component.Builder component, Participant participant) {
        return line(basis, component.build(), participant);
    }

    private static StatementLine line(ProrationBasis basis, Component component, Participant participant) {
        Plan plan =
                Plans.dollars().prorationBasis(basis).addComponent(component).build();
        return statement(plan, participant).lines().get(0);
    }

    private static Statement statement(Plan plan, Participant participant) {
        PlanEvaluator evaluator = PlanEvaluator.of(plan.resolve());
        return evaluator.evaluate(participant, QUARTER, evaluator.peerStatistics(List.of(participant), QUARTER));
    }
}
