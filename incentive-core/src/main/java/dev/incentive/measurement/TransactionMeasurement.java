package dev.incentive.measurement;

import dev.incentive.value.CanonicalWriter;
import dev.incentive.value.Provenance;
import dev.incentive.value.Rational;
import dev.incentive.value.Unit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A number as the transactions that it is the sum of.
 *
 * <p>The same id with the same content counts once. The sum is exact, and zero for no transactions. In a measurement of
 * the period, evaluation refuses a transaction on another day with {@code MEASUREMENT_INVALID}. Immutable.
 *
 * <pre>{@code
 * Transaction large = Transaction.of("invoice-9", LocalDate.of(2026, 1, 1), "45000");
 * Transaction small = Transaction.of("invoice-7", LocalDate.of(2026, 1, 2), "15000");
 * TransactionMeasurement revenue = TransactionMeasurement.of("revenue", usd, List.of(small, large, small));
 * Rational total = revenue.total(); // 60000
 * String first = revenue.inOrder().get(0).id(); // invoice-9
 * }</pre>
 *
 * @param metric the metric's id
 * @param transactions the transactions, in any order
 * @param unit the unit of the amounts
 * @param provenance source and evidence
 * @since 0.1.0
 */
public record TransactionMeasurement(String metric, List<Transaction> transactions, Unit unit, Provenance provenance)
        implements Measurement {

    /** Copies the transactions. */
    public TransactionMeasurement {
        Objects.requireNonNull(metric, "metric");
        transactions = List.copyOf(transactions);
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(provenance, "provenance");
    }

    /**
     * Transactions without a stated source.
     *
     * @param metric the metric's id
     * @param unit the unit of the amounts
     * @param transactions the transactions
     * @return the measurement
     */
    public static TransactionMeasurement of(String metric, Unit unit, List<Transaction> transactions) {
        return new TransactionMeasurement(metric, transactions, unit, Provenance.UNSTATED);
    }

    /**
     * The same with a stated source.
     *
     * @param source the system or person, for example {@code "CRM"}
     * @param evidence the document; may be empty
     * @return a copy with this provenance
     */
    public TransactionMeasurement from(String source, String evidence) {
        return new TransactionMeasurement(metric, transactions, unit, new Provenance(source, evidence));
    }

    /**
     * Each transaction once, in the order in which they are paid.
     *
     * @return by date, then id
     */
    public List<Transaction> inOrder() {
        Map<String, Transaction> first = new LinkedHashMap<>();
        transactions.forEach(transaction -> first.putIfAbsent(transaction.id(), transaction));
        return first.values().stream().sorted().toList();
    }

    /**
     * The sum of the amounts, each transaction once.
     *
     * @return the sum; zero for none
     */
    public Rational total() {
        return inOrder().stream().map(Transaction::amount).reduce(Rational.ZERO, Rational::plus);
    }

    @Override
    public String form() {
        return "transactions";
    }

    @Override
    public void describeTo(CanonicalWriter out) {
        out.text("transactions")
                .text(metric)
                .parts(transactions)
                .text(unit.symbol())
                .part(provenance);
    }
}
