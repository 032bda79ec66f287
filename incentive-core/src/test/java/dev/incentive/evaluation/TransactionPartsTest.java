package dev.incentive.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.incentive.arbitraries.Metrics;
import dev.incentive.arbitraries.Plans;
import dev.incentive.measurement.Participant;
import dev.incentive.measurement.Transaction;
import dev.incentive.measurement.TransactionMeasurement;
import dev.incentive.payout.EvaluatedPer;
import dev.incentive.payout.PayoutRule;
import dev.incentive.payout.Prorated;
import dev.incentive.plan.Component;
import dev.incentive.statement.StatementLine;
import dev.incentive.statement.TransactionAmount;
import dev.incentive.value.PerformancePeriod;
import dev.incentive.value.ProrationBasis;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("G6: the parts of a line that each transaction earned")
class TransactionPartsTest {

    private static final PerformancePeriod QUARTER = PerformancePeriod.quarter(2019, 1);
    private static final LocalDate JANUARY = LocalDate.of(2019, 1, 20);
    private static final LocalDate MARCH = LocalDate.of(2019, 3, 20);

    @Test
    void totalTheLineAlsoWhereEachHasAFractionOfACent() {
        StatementLine line =
                line(RoundingMode.HALF_UP, "2019-01-15", sale("b", MARCH, "20000"), sale("a", JANUARY, "30000"));
        assertThat(line.earned()).hasToString("USD 42222.22");
        assertThat(line.transactions())
                .extracting(
                        TransactionAmount::transaction, part -> part.earned().toString())
                .containsExactly(tuple("a", "USD 25333.33"), tuple("b", "USD 16888.89"));
    }

    @Test
    void areEachWithinACentAlsoWhereTheSumChangesItsSign() {
        StatementLine line = line(RoundingMode.UP, "2019-03-31", sale("a", JANUARY, "-5"), sale("b", MARCH, "10"));
        // −5 ÷ 90 and 10 ÷ 90 are −0.0555… and 0.1111…; −0.06 and 0.12 would total 0.06 and be 0.0089 off.
        assertThat(line.earned()).hasToString("USD 0.06");
        assertThat(line.transactions())
                .extracting(part -> part.earned().toString())
                .containsExactly("USD -0.05", "USD 0.11");
    }

    @Test
    void areTheirOwnAlsoWhereTheyCancelEachOtherOut() {
        StatementLine line =
                line(RoundingMode.HALF_UP, "2019-03-31", sale("a", JANUARY, "90"), sale("b", MARCH, "-90"));
        assertThat(line.earned()).hasToString("USD 0.00");
        assertThat(line.transactions())
                .extracting(part -> part.earned().toString())
                .containsExactly("USD 1.00", "USD -1.00");
    }

    @Test
    void areInTheOrderOfTheIdsOnTheSameDay() {
        StatementLine line = line(RoundingMode.HALF_UP, "2019-01-01", sale("b", MARCH, "2"), sale("a", MARCH, "1"));
        assertThat(line.transactions())
                .extracting(TransactionAmount::transaction)
                .containsExactly("a", "b");
    }

    @Test
    void countARepetitionOnce() {
        StatementLine line = line(RoundingMode.HALF_UP, "2019-01-01", sale("a", MARCH, "1"), sale("a", MARCH, "1.0"));
        assertThat(line.transactions()).hasSize(1);
        assertThat(line.earned()).hasToString("USD 1.00");
    }

    private static Transaction sale(String id, LocalDate date, String amount) {
        return Transaction.of(id, date, amount);
    }

    private static StatementLine line(RoundingMode mode, String activeFrom, Transaction... sales) {
        Component component = Plans.commission(PayoutRule.flatRate("1"))
                .evaluatedPer(EvaluatedPer.TRANSACTION)
                .prorated(Prorated.PAYOUT)
                .build();
        PlanEvaluator evaluator = PlanEvaluator.of(Plans.dollars()
                .roundingMode(mode)
                .prorationBasis(ProrationBasis.actualDays())
                .addComponent(component)
                .build()
                .resolve());
        Participant seller = Participant.builder("rep-17")
                .addActivePeriod(PerformancePeriod.of(activeFrom, "2019-04-01"))
                .addMeasurement(TransactionMeasurement.of("revenue", Metrics.DOLLARS, List.of(sales)))
                .build();
        return evaluator
                .evaluate(seller, QUARTER, evaluator.peerStatistics(List.of(seller), QUARTER))
                .lines()
                .get(0);
    }
}
