package dev.incentive.testkit.breakpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.incentive.benchmark.PeerStatistics;
import dev.incentive.evaluation.PlanEvaluator;
import dev.incentive.measurement.Participant;
import dev.incentive.plan.ResolvedPlan;
import dev.incentive.problem.IncentiveException;
import dev.incentive.statement.Statement;
import dev.incentive.value.PerformancePeriod;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BreakpointsTest {

    private static final PerformancePeriod QUARTER = SmallPlans.QUARTER;

    private final Breakpoints commission = Breakpoints.of(SmallPlans.commission(), QUARTER);

    @Test
    void tellWhatChangesWhereAndWhy() {
        assertThat(commission.all())
                .filteredOn(breakpoint -> !isTie(breakpoint))
                .extracting(each -> each.id() + " | " + each.input() + " | " + each.where() + " | " + each.why())
                .containsExactly(
                        "commission-nothing | measurement of revenue | 0 | commission begins or ceases to pay",
                        "commission-tier-2 | measurement of revenue | 80000 | tier 2 of commission begins at 80 % of the"
                                + " quota",
                        "commission-cap | measurement of revenue | 380000/3 | commission reaches its cap",
                        "quota-commission-no-attainment | quota for revenue | 0 | the benchmark of commission leaves no"
                                + " attainment, here or on one side; quota for revenue is zero",
                        "quota-commission-tier-2 | quota for revenue | 100000 | tier 2 of commission begins at 80 % of"
                                + " the quota",
                        "credited-commission-tier-2 | already credited for revenue | 0 | tier 2 of commission begins at"
                                + " 80 % of the quota; already credited for revenue is zero",
                        "credited-commission-tier-2-before | already credited for revenue | 80000 | tier 2 of commission"
                                + " begins at 80 % of the quota, reached before the period",
                        "revenue | measurement of revenue | missing | there is no measurement of revenue",
                        "quota-revenue | quota for revenue | missing | there is no quota for revenue");
    }

    @Test
    void comeWithTheNearestValuesThatCanBeMeasured() {
        assertThat(totals(commission, "commission-tier-2"))
                .containsExactly(
                        "commission-tier-2-below, 79999.99: USD 3200.00",
                        "commission-tier-2-at, 80000: USD 3200.00",
                        "commission-tier-2-above, 80000.01: USD 3200.00");
    }

    @Test
    void invertACapExactlyWhereItCannotBeMet() {
        assertThat(totals(commission, "commission-cap"))
                .containsExactly(
                        "commission-cap-below, 126666.66: USD 6000.00", "commission-cap-above, 126666.67: USD 6000.00");
    }

    @Test
    void findTheTiesNearestToAnEdge() {
        assertThat(commission.all())
                .filteredOn(BreakpointsTest::isTie)
                .extracting(Breakpoint::where)
                .containsExactly("80000.25", "126666.25");
    }

    @Test
    void showWhatIsMissing() {
        assertThat(totals(commission, "quota-revenue")).containsExactly("quota-revenue-missing, missing: USD 0.00");
        assertThat(totals(commission, "quota-commission-no-attainment"))
                .containsExactly(
                        "quota-commission-no-attainment-below, -0.01: USD 0.00",
                        "quota-commission-no-attainment-at, 0: USD 0.00",
                        "quota-commission-no-attainment-above, 0.01: USD 4800.00");
    }

    @Test
    void stepBesideAnAverageAnswerByAnswer() {
        Breakpoints bonus = Breakpoints.of(SmallPlans.aboveTheRegion(), QUARTER);

        assertThat(totals(bonus, "bonus-comparison"))
                .containsExactly(
                        "bonus-comparison-below, 59: USD 0.00",
                        "bonus-comparison-at, 60: USD 0.00",
                        "bonus-comparison-above, 61: USD 1500.00");
        assertThat(totals(bonus, "nps-minimum"))
                .containsExactly(
                        "nps-minimum-below, 4 answers: USD 0.00",
                        "nps-minimum-at, 5 answers: USD 1500.00",
                        "nps-minimum-above, 6 answers: USD 1500.00");
        assertThat(totals(bonus, "peers")).containsExactly("peers-none, nobody else: USD 0.00");
        assertThat(totals(bonus, "group-region")).containsExactly("group-region-missing, missing: USD 0.00");
    }

    @Test
    void ofAllPeopleStandInOnePopulationWithoutTouchingEachOther() {
        ResolvedPlan plan = SmallPlans.aboveTheRegion();
        Breakpoints bonus = Breakpoints.of(plan, QUARTER);
        List<Statement> together = bonus.paid().statements();

        for (Breakpoint breakpoint : bonus.all()) {
            for (BreakpointCase each : breakpoint.cases()) {
                Statement alone = PlanEvaluator.of(plan).evaluate(each.participant(), QUARTER, statistics(plan, each));
                assertThat(together)
                        .filteredOn(statement -> statement.participant().equals(alone.participant()))
                        .extracting(Statement::total)
                        .containsExactly(alone.total());
            }
        }
    }

    @Test
    void standBesideSomebodyWhoIsGiven() {
        Participant base = Participant.builder("E042").build();

        assertThat(Breakpoints.of(SmallPlans.commission(), QUARTER, base, List.of())
                        .all())
                .extracting(Breakpoint::id)
                .containsExactly("quota-revenue-zero", "revenue", "quota-revenue");
    }

    @Test
    void areRefusedForSomebodyWhoDoesNotFitThePlan() {
        Participant stranger = commission.base().participant();

        assertThatExceptionOfType(IncentiveException.class)
                .isThrownBy(() -> Breakpoints.of(SmallPlans.aboveTheRegion(), QUARTER, stranger, List.of()))
                .withMessageContaining("REFERENCE_UNKNOWN");
    }

    private static boolean isTie(Breakpoint breakpoint) {
        return breakpoint.id().matches("commission-tie(-\\d+)?");
    }

    private static PeerStatistics statistics(ResolvedPlan plan, BreakpointCase each) {
        List<Participant> members = new ArrayList<>(each.peers());
        members.add(each.participant());
        return PlanEvaluator.of(plan).peerStatistics(members, QUARTER);
    }

    private static List<String> totals(Breakpoints breakpoints, String id) {
        List<Statement> statements = breakpoints.paid().statements();
        return breakpoints.all().stream()
                .filter(breakpoint -> breakpoint.id().equals(id))
                .flatMap(breakpoint -> breakpoint.cases().stream())
                .map(each -> each.participant().id() + ", " + each.value() + ": "
                        + statements.stream()
                                .filter(statement -> statement
                                        .participant()
                                        .equals(each.participant().id()))
                                .findFirst()
                                .orElseThrow()
                                .total())
                .toList();
    }
}
