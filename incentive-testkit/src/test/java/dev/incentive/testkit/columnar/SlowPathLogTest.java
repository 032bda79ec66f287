package dev.incentive.testkit.columnar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.columnar.Column;
import dev.incentive.columnar.ColumnLayout;
import dev.incentive.columnar.ColumnName;
import dev.incentive.columnar.ColumnType;
import dev.incentive.columnar.CompiledPlan;
import dev.incentive.columnar.ParticipantColumns;
import dev.incentive.columnar.Payouts;
import dev.incentive.metric.FinancialMetrics;
import dev.incentive.payout.PayoutRule;
import dev.incentive.plan.Component;
import dev.incentive.plan.Plan;
import dev.incentive.value.CurrencyUnit;
import dev.incentive.value.PerformancePeriod;
import dev.incentive.value.Rational;
import java.math.RoundingMode;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The log says at DEBUG which block had rows that were evaluated exactly")
class SlowPathLogTest {

    private static final ColumnName REVENUE = ColumnName.measured("revenue");

    private final Logger logger = Logger.getLogger("dev.incentive.columnar.ColumnarRun");
    private final List<LogRecord> records = new ArrayList<>();
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            records.add(entry);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        logger.setLevel(Level.FINE);
        logger.setUseParentHandlers(false);
        logger.addHandler(handler);
    }

    @AfterEach
    void listenNoLonger() {
        logger.removeHandler(handler);
        logger.setUseParentHandlers(true);
        logger.setLevel(null);
    }

    @Test
    void onceForTheBlockWithHowManyRows() {
        long[] cents = new long[3000];
        cents[1777] = Long.MAX_VALUE;
        assertThat(paid(cents).exactRows()).isEqualTo(1);
        assertThat(records).extracting(LogRecord::getLevel).containsExactly(Level.FINE);
        assertThat(records)
                .extracting(LogRecord::getMessage)
                .containsExactly("plan commission: 1 of rows 1024 to 2047 evaluated exactly");
    }

    @Test
    void notWhereEveryRowIsProved() {
        assertThat(paid(new long[3000]).exactRows()).isZero();
        assertThat(records).isEmpty();
    }

    private static Payouts paid(long[] cents) {
        Plan plan = Plan.builder("commission")
                .currency(CurrencyUnit.of("USD"))
                .roundingMode(RoundingMode.HALF_UP)
                .zone(ZoneOffset.UTC)
                .addMetric(FinancialMetrics.revenue(CurrencyUnit.of("USD")))
                .addComponent(Component.builder("commission", "revenue")
                        .payout(PayoutRule.flatRate("1"))
                        .build())
                .build();
        ColumnLayout layout = ColumnLayout.builder()
                .column(REVENUE, new ColumnType(Rational.of("0.01"), false))
                .build();
        return CompiledPlan.of(plan.resolve(), PerformancePeriod.quarter(2026, 1), layout)
                .evaluate(ParticipantColumns.builder(layout, cents.length)
                        .put(REVENUE, Column.of(cents))
                        .build());
    }
}
