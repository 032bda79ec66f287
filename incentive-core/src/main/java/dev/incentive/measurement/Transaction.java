package dev.incentive.measurement;

import dev.incentive.value.Canonical;
import dev.incentive.value.CanonicalWriter;
import dev.incentive.value.Rational;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;

/**
 * One credited transaction: a deal, an invoice, a return.
 *
 * <p>Transactions are paid in the order of their dates, then of their ids by code point. The amount is a decimal in the
 * metric's unit; a return has a negative one. The same id with other content is refused with {@code
 * MEASUREMENT_CONFLICT}. Immutable.
 *
 * <pre>{@code
 * Transaction sale = Transaction.of("invoice-7", LocalDate.of(2026, 1, 2), "15000");
 * Transaction refund = Transaction.of("invoice-5", LocalDate.of(2026, 1, 3), "-200");
 * boolean saleFirst = sale.compareTo(refund) < 0; // true
 * }</pre>
 *
 * @param id the id, unique in its measurement
 * @param date the day it is credited on, in the plan's zone
 * @param amount the amount in the metric's unit
 * @since 0.1.0
 */
public record Transaction(String id, LocalDate date, Rational amount) implements Canonical, Comparable<Transaction> {

    private static final Comparator<Transaction> ORDER =
            Comparator.comparing(Transaction::date).thenComparing(Transaction::id);

    /** Checks that nothing is missing. */
    public Transaction {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(amount, "amount");
    }

    /**
     * A transaction over a decimal amount.
     *
     * @param id the id
     * @param date the day it is credited on
     * @param amount the amount
     * @return the transaction
     */
    public static Transaction of(String id, LocalDate date, String amount) {
        return new Transaction(id, date, Rational.ofDecimal(amount));
    }

    @Override
    public int compareTo(Transaction other) {
        return ORDER.thenComparing(Transaction::amount).compare(this, other);
    }

    @Override
    public void describeTo(CanonicalWriter out) {
        out.text(id).text(date.toString()).number(amount);
    }
}
