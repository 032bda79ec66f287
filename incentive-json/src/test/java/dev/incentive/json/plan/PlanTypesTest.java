package dev.incentive.json.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.benchmark.Benchmark;
import dev.incentive.benchmark.NoBenchmark;
import dev.incentive.json.document.TypeTable;
import dev.incentive.metric.Measure;
import dev.incentive.payout.Condition;
import dev.incentive.payout.Operand;
import dev.incentive.payout.PayoutRule;
import dev.incentive.scoring.Scorer;
import dev.incentive.scoring.Unscored;
import dev.incentive.scoring.Window;
import dev.incentive.value.CurrencyUnit;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlanTypesTest {

    private static void assertComplete(TypeTable<?> table, Class<?> sealed) {
        assertThat(table.types()).containsExactlyInAnyOrder(sealed.getPermittedSubclasses());
    }

    @Test
    void everyMeasureHasAWord() {
        assertComplete(MeasureCodec.TYPES, Measure.class);
    }

    @Test
    void everyBenchmarkHasAWordButNone() {
        assertThat(BenchmarkCodec.TYPES.types()).doesNotContain(NoBenchmark.class);
        assertThat(BenchmarkCodec.TYPES.types()).hasSize(Benchmark.class.getPermittedSubclasses().length - 1);
        assertThat(Benchmark.class.getPermittedSubclasses())
                .contains(NoBenchmark.class)
                .containsAll(BenchmarkCodec.TYPES.types());
    }

    @Test
    void everyScorerHasAWordButNone() {
        TypeTable<Scorer> table = new ScorerCodec(new CustomScorerCodec(Map.of())).types();
        assertThat(table.types()).doesNotContain(Unscored.class);
        assertThat(table.types()).hasSize(Scorer.class.getPermittedSubclasses().length - 1);
        assertThat(Scorer.class.getPermittedSubclasses())
                .contains(Unscored.class)
                .containsAll(table.types());
    }

    @Test
    void everyPayoutRuleHasAWord() {
        assertComplete(new PayoutCodec(CurrencyUnit.of("USD")).types(), PayoutRule.class);
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
