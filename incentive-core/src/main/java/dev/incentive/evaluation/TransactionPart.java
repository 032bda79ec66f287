package dev.incentive.evaluation;

import dev.incentive.measurement.Transaction;
import dev.incentive.value.Rational;

/** What a component pays for all transactions up to one of them. */
record TransactionPart(Transaction transaction, Rational cumulativePayout) {}
