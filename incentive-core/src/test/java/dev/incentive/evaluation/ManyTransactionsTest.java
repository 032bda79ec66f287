package dev.incentive.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.arbitraries.Metrics;
import dev.incentive.arbitraries.Plans;
import dev.incentive.measurement.Participant;
import dev.incentive.measurement.Transaction;
import dev.incentive.measurement.TransactionMeasurement;
import dev.incentive.payout.EvaluatedPer;
import dev.incentive.payout.PayoutRule;
import dev.incentive.payout.Tier;
import dev.incentive.payout.TierBasis;
import dev.incentive.payout.TierMode;
import dev.incentive.statement.Statement;
import dev.incentive.statement.StatementLine;
import dev.incentive.statement.StatementText;
import dev.incentive.value.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Thousands of transactions of one participant")
class ManyTransactionsTest {

    private static final int MANY = 4_000;

    @ParameterizedTest
    @EnumSource(TierMode.class)
    @Timeout(value = 120, unit = TimeUnit.SECONDS)
    void arePaidAndExplained(TierMode mode) {
        Statement statement = Plans.statement(
                Plans.of(Plans.commission(
                                PayoutRule.tiered(mode, TierBasis.AMOUNT, Tier.of("0", "0.1"), Tier.of("1000", "0.3")))
                        .evaluatedPer(EvaluatedPer.TRANSACTION)
                        .build()),
                Participant.builder("rep-17")
                        .addMeasurement(TransactionMeasurement.of("revenue", Metrics.DOLLARS, sales()))
                        .build());
        StatementLine line = statement.lines().get(0);
        assertThat(line.transactions()).hasSize(MANY);
        assertThat(line.transactions().stream()
                        .map(part -> part.earned().value())
                        .reduce(Rational.ZERO, Rational::plus))
                .isEqualTo(line.earned().value());
        assertThat(StatementText.of(statement)).contains("Total: ");
    }

    private static List<Transaction> sales() {
        List<Transaction> sales = new ArrayList<>();
        while (sales.size() < MANY) {
            sales.add(
                    Transaction.of("sale-" + sales.size(), Plans.QUARTER.start().plusDays(sales.size() % 91), "10.07"));
        }
        return sales;
    }
}
