package dev.incentive.json.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.benchmark.Attainment;
import dev.incentive.benchmark.Benchmark;
import dev.incentive.benchmark.Comparison;
import dev.incentive.benchmark.NoBenchmark;
import dev.incentive.benchmark.PeerStatistic;
import dev.incentive.benchmark.Progress;
import dev.incentive.json.document.TypeTable;
import dev.incentive.measurement.TargetIncentive;
import dev.incentive.metric.Measure;
import dev.incentive.payout.Condition;
import dev.incentive.payout.Operand;
import dev.incentive.payout.PayoutRule;
import dev.incentive.plan.Scorecard;
import dev.incentive.scoring.FunctionScorer;
import dev.incentive.scoring.Scorer;
import dev.incentive.scoring.Unscored;
import dev.incentive.scoring.Window;
import dev.incentive.value.CurrencyUnit;
import dev.incentive.value.ProrationBasis;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PlanTypesTest {

    private static void assertComplete(TypeTable<?> table, Class<?> sealed) {
        assertThat(table.types()).containsExactlyInAnyOrderElementsOf(alternatives(sealed));
    }

    /** None is no property. */
    private static void assertCompleteBut(Class<?> none, TypeTable<?> table, Class<?> sealed) {
        List<Class<?>> alternatives = alternatives(sealed);
        assertThat(alternatives.remove(none)).isTrue();
        assertThat(table.types()).containsExactlyInAnyOrderElementsOf(alternatives);
    }

    /** What a sealed interface permits, and what the sealed interfaces among that permit. */
    private static List<Class<?>> alternatives(Class<?> sealed) {
        List<Class<?>> alternatives = new ArrayList<>();
        for (Class<?> permitted : sealed.getPermittedSubclasses()) {
            alternatives.addAll(permitted.isSealed() ? alternatives(permitted) : List.of(permitted));
        }
        return alternatives;
    }

    @Test
    void everyMeasureHasAWord() {
        assertComplete(MeasureCodec.TYPES, Measure.class);
    }

    @Test
    void everyBenchmarkHasAWordButNone() {
        assertCompleteBut(NoBenchmark.class, new BenchmarkCodec(CustomParts.NONE).types(), Benchmark.class);
    }

    @Test
    void everyStatisticOfPeersHasAWord() {
        assertThat(PeerStatistic.class.getPermittedSubclasses())
                .extracting(type -> type.getSimpleName().toUpperCase(Locale.ROOT))
                .containsExactly(Arrays.stream(PeerBenchmarkCodec.Statistic.values())
                        .map(Enum::name)
                        .toArray(String[]::new));
    }

    @Test
    void anAttainmentIsAComparisonOrAProgress() {
        assertThat(Attainment.class.getPermittedSubclasses())
                .containsExactlyInAnyOrder(Comparison.class, Progress.class);
        assertThat(AttainmentCodec.TYPES.types()).containsExactly(Progress.class);
        assertThat(Progress.Start.class.getPermittedSubclasses())
                .containsExactlyInAnyOrder(Progress.FixedStart.class, Progress.PriorPeriodStart.class);
    }

    @Test
    void everyScorerHasAWordButNone() {
        assertCompleteBut(Unscored.class, new ScorerCodec(CustomParts.NONE).types(), Scorer.class);
    }

    @Test
    void everyFunctionHasAWord() {
        assertComplete(FunctionCodec.TYPES, FunctionScorer.class);
    }

    @Test
    void everyScorecardHasAWordButNone() {
        assertCompleteBut(
                Scorecard.None.class, new ScorecardCodec(new GoalCodec(CustomParts.NONE)).types(), Scorecard.class);
    }

    @Test
    void everyPayoutRuleHasAWord() {
        assertComplete(new PayoutCodec(CurrencyUnit.of("USD"), CustomParts.NONE).types(), PayoutRule.class);
    }

    @Test
    void everyBasisOfProrationHasAWordButNone() {
        assertCompleteBut(ProrationBasis.Unstated.class, ProrationCodec.TYPES, ProrationBasis.class);
    }

    @Test
    void aTargetIncentiveIsStatedOrNot() {
        assertThat(TargetIncentive.class.getPermittedSubclasses())
                .containsExactlyInAnyOrder(TargetIncentive.None.class, TargetIncentive.Stated.class);
    }

    @Test
    void everyConditionHasAWord() {
        assertComplete(GateCodec.CONDITIONS, Condition.class);
    }

    @Test
    void everyOperandHasAWord() {
        assertComplete(GateCodec.OPERANDS, Operand.class);
    }

    @Test
    void aWindowIsDatesOrNothing() {
        assertThat(Window.class.getPermittedSubclasses())
                .containsExactlyInAnyOrder(Window.DuringPeriod.class, Window.Between.class);
    }
}
