package dev.incentive.evaluation;

import dev.incentive.measurement.Transaction;
import dev.incentive.measurement.TransactionMeasurement;
import dev.incentive.metric.Metric;
import dev.incentive.problem.Place;
import dev.incentive.problem.ProblemCode;
import dev.incentive.problem.Problems;
import dev.incentive.value.Identifiers;
import dev.incentive.value.PerformancePeriod;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Checks the transactions that a number is the sum of. */
final class TransactionCheck {

    private final MeasurementCheck amounts;
    private final Problems problems;

    TransactionCheck(MeasurementCheck amounts, Problems problems) {
        this.amounts = amounts;
        this.problems = problems;
    }

    void run(TransactionMeasurement measurement, Metric metric, Place place) {
        amounts.amount(measurement.total(), measurement.unit(), metric, place);
        Place list = place.at("transactions");
        Map<String, Transaction> seen = new HashMap<>();
        for (int index = 0; index < measurement.transactions().size(); index++) {
            Transaction transaction = measurement.transactions().get(index);
            Identifiers.check(transaction.id(), list.at(index).at("id"), problems);
            amounts.range(
                    transaction.amount(), measurement.unit(), list.at(index).at("amount"));
            Transaction earlier = seen.putIfAbsent(transaction.id(), transaction);
            if (earlier != null && !earlier.equals(transaction)) {
                problems.error(
                        ProblemCode.MEASUREMENT_CONFLICT,
                        list.at(index),
                        "transaction '" + transaction.id() + "' again, with other content",
                        "each transaction once, or repeated unchanged");
            }
        }
    }

    void dates(TransactionMeasurement measurement, PerformancePeriod period, Place place) {
        List<Transaction> transactions = measurement.transactions();
        for (int index = 0; index < transactions.size(); index++) {
            if (!period.contains(transactions.get(index).date())) {
                problems.error(
                        ProblemCode.MEASUREMENT_INVALID,
                        place.at("transactions").at(index).at("date"),
                        transactions.get(index).date().toString(),
                        "a day in " + period,
                        "what was credited before belongs to 'alreadyCredited'");
            }
        }
    }
}
