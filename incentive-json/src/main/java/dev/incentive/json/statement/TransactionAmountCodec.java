package dev.incentive.json.statement;

import dev.incentive.json.document.ObjectReading;
import dev.incentive.json.document.ObjectWriting;
import dev.incentive.json.document.ValueReading;
import dev.incentive.statement.TransactionAmount;
import dev.incentive.value.CurrencyUnit;
import dev.incentive.value.Money;
import java.time.LocalDate;
import java.util.List;

/** What the transactions of a line earned; none is no property. */
final class TransactionAmountCodec {

    private TransactionAmountCodec() {}

    static List<TransactionAmount> readAll(ObjectReading in, CurrencyUnit currency) {
        Money nothing = Money.zero(currency, currency.decimals());
        return in.listOrNone(
                "transactions", part -> read(part, currency), new TransactionAmount("", LocalDate.EPOCH, nothing));
    }

    private static TransactionAmount read(ObjectReading in, CurrencyUnit currency) {
        return new TransactionAmount(
                in.text("transaction"),
                in.required("date", ValueReading::date, LocalDate.EPOCH),
                AmountCodec.read("earned", currency, in));
    }

    static void writeAll(List<TransactionAmount> parts, ObjectWriting out) {
        out.listUnlessEmpty("transactions", parts, TransactionAmountCodec::write);
    }

    private static void write(TransactionAmount part, ObjectWriting out) {
        out.text("transaction", part.transaction());
        out.date("date", part.date());
        AmountCodec.write("earned", part::earned, part.earned().currency(), out);
    }
}
