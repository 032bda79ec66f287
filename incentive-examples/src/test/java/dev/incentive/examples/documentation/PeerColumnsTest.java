package dev.incentive.examples.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.benchmark.Attainment;
import dev.incentive.benchmark.Benchmark;
import dev.incentive.benchmark.Membership;
import dev.incentive.benchmark.PeerStatistic;
import dev.incentive.columnar.BatchEvaluation;
import dev.incentive.columnar.Column;
import dev.incentive.columnar.ColumnLayout;
import dev.incentive.columnar.ColumnName;
import dev.incentive.columnar.CompiledPlan;
import dev.incentive.columnar.Outputs;
import dev.incentive.columnar.ParticipantColumns;
import dev.incentive.columnar.PeerCounts;
import dev.incentive.columnar.PeerFigures;
import dev.incentive.metric.Direction;
import dev.incentive.metric.Measure;
import dev.incentive.metric.Metric;
import dev.incentive.metric.MetricKind;
import dev.incentive.metric.Perspective;
import dev.incentive.payout.PayoutRule;
import dev.incentive.plan.Component;
import dev.incentive.plan.Plan;
import dev.incentive.scoring.Scorer;
import dev.incentive.value.Border;
import dev.incentive.value.CurrencyUnit;
import dev.incentive.value.Money;
import dev.incentive.value.PerformancePeriod;
import dev.incentive.value.Unit;
import java.math.RoundingMode;
import java.time.ZoneOffset;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PeerColumnsTest {
    private static final ColumnLayout LAYOUT = ColumnLayout.builder()
            .column(ColumnName.measured("revenue"), "1")
            .column(ColumnName.group("team"), "1")
            .build();

    private final CompiledPlan compiled =
            CompiledPlan.of(aboveTheMedian().resolve(), PerformancePeriod.quarter(2026, 3), LAYOUT);
    private final LongStream.Builder paid = LongStream.builder();

    @Test
    void arePaidBatchByBatchIfTheyDoNotFitTogether() {
        // region columns-batches
        BatchEvaluation.of(compiled, this::batches)
                .evaluate(Outputs.TOTALS, (batch, payouts) -> write(payouts.totals()));
        // endregion
        assertThat(paid.build()).containsExactly(0L, 0L, 0L, 100_000L, 100_000L);
    }

    @Test
    void areCountedWhereTheyAreAndPaidThere() {
        ParticipantColumns north = batch(100, 300, 200);
        ParticipantColumns south = batch(500, 400);
        // region columns-peers
        PeerFigures peers = compiled.peers();
        while (!peers.isComplete()) {
            PeerCounts pass = peers.count(north).merge(peers.count(south));
            peers = peers.after(pass);
        }
        write(compiled.evaluate(north, Outputs.TOTALS, peers).totals());
        write(compiled.evaluate(south, Outputs.TOTALS, peers).totals());
        // endregion
        assertThat(paid.build()).containsExactly(0L, 0L, 0L, 100_000L, 100_000L);
    }

    private Stream<ParticipantColumns> batches() {
        return Stream.of(batch(100, 300), batch(200, 500), batch(400));
    }

    private void write(long[] cents) {
        LongStream.of(cents).forEach(paid::add);
    }

    /** 1,000 dollars for more revenue than the median of the team. */
    private static Plan aboveTheMedian() {
        return Plan.builder("teams")
                .currency(CurrencyUnit.of("USD"))
                .roundingMode(RoundingMode.HALF_UP)
                .zone(ZoneOffset.UTC)
                .addMetric(Metric.builder("revenue")
                        .perspective(Perspective.FINANCIAL)
                        .kind(MetricKind.QUANTITATIVE)
                        .measure(Measure.number())
                        .unit(Unit.money(CurrencyUnit.of("USD")))
                        .direction(Direction.HIGHER_IS_BETTER)
                        .build())
                .addComponent(Component.builder("bonus", "revenue")
                        .benchmark(Benchmark.peers("team", PeerStatistic.median(), Membership.WITH_PARTICIPANT))
                        .attainment(Attainment.RATIO)
                        .scorer(Scorer.threshold("1", Border.ABOVE))
                        .payout(PayoutRule.flatBonus(Money.of("USD", "1000")))
                        .build())
                .build();
    }

    private static ParticipantColumns batch(long... revenues) {
        return ParticipantColumns.builder(LAYOUT, revenues.length)
                .put(ColumnName.measured("revenue"), Column.of(revenues))
                .put(ColumnName.group("team"), Column.of(new byte[revenues.length]))
                .build();
    }
}
