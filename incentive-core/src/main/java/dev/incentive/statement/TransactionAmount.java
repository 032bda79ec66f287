package dev.incentive.statement;

import dev.incentive.value.Money;
import java.time.LocalDate;
import java.util.Objects;

/**
 * The part of a line that one transaction earned.
 *
 * <p>The parts of a line total what it earned, each within one minor unit of its exact share: a line of 42,222.22 over
 * 30,000 and 20,000 has the parts 25,333.33 and 16,888.89. Immutable.
 *
 * <pre>{@code
 * TransactionAmount part =
 *         new TransactionAmount("invoice-7", LocalDate.of(2026, 1, 2), Money.of("USD", "25333.33"));
 * Money earned = part.earned(); // USD 25333.33
 * }</pre>
 *
 * @param transaction the transaction's id
 * @param date the day it was credited on
 * @param earned its part of the line, before the plan's cap
 * @since 0.1.0
 */
public record TransactionAmount(String transaction, LocalDate date, Money earned) {

    /** Checks that nothing is missing. */
    public TransactionAmount {
        Objects.requireNonNull(transaction, "transaction");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(earned, "earned");
    }
}
