package dev.incentive.json.statement;

import dev.incentive.derivation.Derivation;
import dev.incentive.derivation.Operator;
import dev.incentive.json.document.ObjectReading;
import dev.incentive.json.document.ObjectWriting;
import dev.incentive.json.document.Words;
import dev.incentive.problem.ProblemCode;
import dev.incentive.statement.LineStatus;
import dev.incentive.statement.StatementLine;
import dev.incentive.value.CurrencyUnit;
import dev.incentive.value.Money;
import dev.incentive.value.Rational;
import java.util.List;
import java.util.Optional;

/** A line of a statement with the derivation of its amount, which must give that amount. */
final class StatementLineCodec {

    private static final Words<LineStatus> STATUSES = Words.of(LineStatus.class);

    /** An amount that does not fit, and what would. */
    private record Contradiction(String property, String found, String allowed) {}

    private StatementLineCodec() {}

    static List<StatementLine> readAll(ObjectReading in, CurrencyUnit currency) {
        List<StatementLine> lines = in.list("lines", line -> read(line, currency), placeholder(currency));
        if (lines.isEmpty() && in.isSound()) {
            in.errorAt("lines", ProblemCode.LIST_EMPTY, "nothing", "at least one line");
        }
        return lines;
    }

    static StatementLine placeholder(CurrencyUnit currency) {
        Money nothing = Money.zero(currency, currency.decimals());
        return StatementLine.builder()
                .component("")
                .name("")
                .status(LineStatus.CALCULATED)
                .earned(nothing)
                .cut(nothing)
                .derivation(DerivationCodec.TYPES.placeholder())
                .build();
    }

    private static StatementLine read(ObjectReading in, CurrencyUnit currency) {
        StatementLine line = StatementLine.builder()
                .component(in.text("component"))
                .name(in.text("name"))
                .status(in.word("status", STATUSES))
                .reason(in.text("reason", ""))
                .earned(AmountCodec.read("earned", currency, in))
                .cut(AmountCodec.read("cut", currency, in))
                .addAllTransactions(TransactionAmountCodec.readAll(in, currency))
                .derivation(in.object("derivation", DerivationCodec.TYPES::read, DerivationCodec.TYPES.placeholder()))
                .build();
        DerivedAmounts sums = new DerivedAmounts(in, currency);
        boolean comparable = in.isSound();
        sums.check("amount", line::amount);
        if (comparable) {
            contradiction(line)
                    .ifPresent(wrong -> in.errorAt(
                            wrong.property(), ProblemCode.DOCUMENT_INCONSISTENT, wrong.found(), wrong.allowed()));
        }
        return line;
    }

    static void write(StatementLine line, ObjectWriting out) {
        CurrencyUnit currency = line.earned().currency();
        out.text("component", line.component());
        out.text("name", line.name());
        out.word("status", line.status(), STATUSES);
        out.text("reason", line.reason(), "");
        AmountCodec.write("earned", line::earned, currency, out);
        AmountCodec.write("cut", line::cut, currency, out);
        AmountCodec.write("amount", line::amount, currency, out);
        TransactionAmountCodec.writeAll(line.transactions(), out);
        out.object("derivation", line.derivation(), DerivationCodec.TYPES::write);
        contradiction(line)
                .ifPresent(wrong ->
                        out.error(ProblemCode.DOCUMENT_INCONSISTENT, wrong.property(), wrong.found(), wrong.allowed()));
    }

    /** The first amount of a line that its derivation does not give. */
    private static Optional<Contradiction> contradiction(StatementLine line) {
        Rational cut = line.cut().value();
        if (line.status() == LineStatus.UNDEFINED && line.earned().value().signum() != 0) {
            return Optional.of(new Contradiction(
                    "earned", line.earned().toString(), "0, since the status is " + LineStatus.UNDEFINED));
        }
        if (cut.signum() < 0 || cut.compareTo(line.earned().value().maximum(Rational.ZERO)) > 0) {
            return Optional.of(new Contradiction("cut", line.cut().toString(), "0 up to what a positive line earned"));
        }
        if (cut.signum() != 0 && !isCutFromEarned(line)) {
            return Optional.of(new Contradiction(
                    "earned", line.earned().toString(), "what the derivation takes the cut from, by DIFFERENCE"));
        }
        if (!line.transactions().isEmpty() && !totalWhatWasEarned(line)) {
            return Optional.of(new Contradiction(
                    "transactions", "parts that total something else", line.earned() + ", which the line earned"));
        }
        // Exact numbers, because an amount that is out of range is reported where it is read or written.
        Rational amount = line.earned().value().minus(line.cut().value());
        Rational derived = line.derivation().value();
        return derived.equals(amount)
                ? Optional.empty()
                : Optional.of(new Contradiction("amount", amount.toString(), derived + ", as the derivation gives"));
    }

    private static boolean totalWhatWasEarned(StatementLine line) {
        CurrencyUnit currency = line.earned().currency();
        Rational total =
                line.transactions().stream().map(part -> part.earned().value()).reduce(Rational.ZERO, Rational::plus);
        return total.equals(line.earned().value())
                && line.transactions().stream()
                        .allMatch(part -> part.earned().currency().equals(currency));
    }

    private static boolean isCutFromEarned(StatementLine line) {
        return line.derivation() instanceof Derivation.Step step
                && step.operator() == Operator.DIFFERENCE
                && !step.operands().isEmpty()
                && step.operands().get(0).value().equals(line.earned().value());
    }
}
