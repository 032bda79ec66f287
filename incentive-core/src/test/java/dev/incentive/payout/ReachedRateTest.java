package dev.incentive.payout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.arbitraries.Metrics;
import dev.incentive.arbitraries.Plans;
import dev.incentive.measurement.Participant;
import dev.incentive.measurement.Transaction;
import dev.incentive.measurement.TransactionMeasurement;
import dev.incentive.plan.Component;
import dev.incentive.value.Rational;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("T1: each transaction at the rate reached with it")
class ReachedRateTest {

    private static final Transaction SMALL = Transaction.of("s", LocalDate.of(2024, 4, 2), "10000");
    private static final Transaction LARGE = Transaction.of("l", LocalDate.of(2024, 4, 1), "140000");

    @Test
    void paysWhatReachesATierWhollyAtItsRate() {
        // 140,000 × 4 % + 10,000 × 6 %, since the total after it is 150,000, which belongs to the upper tier.
        assertThat(paid(EvaluatedPer.TRANSACTION, LARGE, SMALL)).hasToString("6200");
    }

    @Test
    void dependsOnTheOrderOfTheDaysAndNotOfTheList() {
        Transaction before = Transaction.of("s", LocalDate.of(2024, 3, 31).plusDays(1), "10000");
        Transaction after = Transaction.of("t", LocalDate.of(2024, 4, 2), "140000");
        // 10,000 × 4 % + 140,000 × 6 %.
        assertThat(paid(EvaluatedPer.TRANSACTION, after, before)).hasToString("8800");
        assertThat(paid(EvaluatedPer.TRANSACTION, SMALL, LARGE)).hasToString("6200");
    }

    @Test
    void paysThePeriodAsOneTransactionIfThePlanSaysSo() {
        assertThat(paid(EvaluatedPer.PERIOD, LARGE, SMALL)).hasToString("9000");
    }

    @Test
    void paysNothingForNoTransactions() {
        assertThat(paid(EvaluatedPer.TRANSACTION)).hasToString("0");
    }

    private static Rational paid(EvaluatedPer unit, Transaction... transactions) {
        Component component = Plans.commission(PayoutRule.tiered(
                        TierMode.TRANSACTION_AT_REACHED_RATE,
                        TierBasis.AMOUNT,
                        Tier.of("0", "0.04"),
                        Tier.of("150000", "0.06")))
                .evaluatedPer(unit)
                .build();
        Participant seller = Participant.builder("rep-17")
                .addMeasurement(TransactionMeasurement.of("revenue", Metrics.DOLLARS, List.of(transactions)))
                .build();
        return Plans.total(Plans.of(component), seller);
    }
}
