package dev.incentive.evaluation;

import static dev.incentive.derivation.Derivation.given;

import dev.incentive.derivation.Derivation;
import dev.incentive.derivation.Origin;
import dev.incentive.derivation.Outcome;
import dev.incentive.measurement.Measurement;
import dev.incentive.measurement.Transaction;
import dev.incentive.measurement.TransactionMeasurement;
import dev.incentive.metric.Metric;
import dev.incentive.payout.PayoutRule;
import dev.incentive.payout.TierMode;
import dev.incentive.payout.TieredCommission;
import dev.incentive.plan.ResolvedComponent;
import dev.incentive.statement.TransactionAmount;
import dev.incentive.value.Money;
import dev.incentive.value.Rational;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which part of a line each transaction earned. */
final class TransactionParts {

    private TransactionParts() {}

    /**
     * What the component pays for the first transaction, the first two, and so on; nothing where one is undefined.
     *
     * @param payout what the rule pays for all of them
     * @param share what the gate lets through of a payout
     */
    static List<TransactionPart> of(
            ParticipantFacts facts, ResolvedComponent resolved, Derivation payout, Rational share) {
        Optional<Measurement> measurement =
                facts.measured().measurement(resolved.own().metric());
        if (measurement.isEmpty() || !(measurement.get() instanceof TransactionMeasurement transactions)) {
            return List.of();
        }
        List<TransactionPart> paid = isPaidOneByOne(resolved.component().payout())
                ? runningTotals(transactions.inOrder(), payout)
                : prefixes(facts, resolved, transactions.inOrder());
        Adjustments adjustments = new Adjustments(facts, resolved.component());
        return paid.stream().map(part -> adjusted(part, adjustments, share)).toList();
    }

    /** Proration, floor, multipliers and cap apply to what is paid up to a transaction as they do to all of it. */
    private static TransactionPart adjusted(TransactionPart part, Adjustments adjustments, Rational share) {
        Derivation paid = given("paid up to here", part.cumulativePayout(), Origin.RULE);
        Rational amount = ((Outcome.Defined) adjustments.of(paid)).derivation().value();
        return new TransactionPart(part.transaction(), amount.times(share));
    }

    private static boolean isPaidOneByOne(PayoutRule rule) {
        return rule instanceof TieredCommission tiered && tiered.mode() == TierMode.TRANSACTION_AT_REACHED_RATE;
    }

    /** The rule has paid each transaction for itself already. */
    private static List<TransactionPart> runningTotals(List<Transaction> ordered, Derivation payout) {
        List<TransactionPart> parts = new ArrayList<>();
        Rational total = Rational.ZERO;
        for (int index = 0; index < ordered.size(); index++) {
            total = total.plus(payout.operands().get(index).value());
            parts.add(new TransactionPart(ordered.get(index), total));
        }
        return parts;
    }

    private static List<TransactionPart> prefixes(
            ParticipantFacts facts, ResolvedComponent resolved, List<Transaction> ordered) {
        List<TransactionPart> parts = new ArrayList<>();
        Metric metric = resolved.own().metric();
        Rational sum = Rational.ZERO;
        for (Transaction transaction : ordered) {
            sum = sum.plus(transaction.amount());
            ParticipantFacts upToHere = facts.with(metric, given(metric.name(), sum, Origin.MEASUREMENT));
            if (new ComponentPayout(upToHere, resolved).payout() instanceof Outcome.Defined defined) {
                parts.add(new TransactionPart(transaction, defined.derivation().value()));
            }
        }
        return parts.size() == ordered.size() ? parts : List.of();
    }

    /**
     * Hands a line out to its transactions: each gets what the rounded line rises by with it, so that the parts total
     * the line and each is within one unit of its exact share.
     */
    static List<TransactionAmount> amounts(List<TransactionPart> parts, Money line, Rational exact, RoundingMode mode) {
        List<TransactionAmount> amounts = new ArrayList<>();
        RoundingMode towards = oneWay(mode, exact);
        BigDecimal before = BigDecimal.ZERO.setScale(line.amount().scale());
        for (int index = 0; index < parts.size(); index++) {
            boolean last = index == parts.size() - 1;
            BigDecimal upToHere = last
                    ? line.amount()
                    : parts.get(index).cumulativePayout().round(line.amount().scale(), towards);
            amounts.add(new TransactionAmount(
                    parts.get(index).transaction().id(),
                    parts.get(index).transaction().date(),
                    new Money(line.currency(), upToHere.subtract(before))));
            before = upToHere;
        }
        return amounts;
    }

    /** Rounded to one side all along, also where the sum changes its sign, no part is more than one unit off. */
    private static RoundingMode oneWay(RoundingMode mode, Rational exact) {
        boolean negative = exact.signum() < 0;
        return switch (mode) {
            case UP -> negative ? RoundingMode.FLOOR : RoundingMode.CEILING;
            case DOWN -> negative ? RoundingMode.CEILING : RoundingMode.FLOOR;
            default -> mode;
        };
    }
}
