package dev.incentive.json.statement;

import dev.incentive.json.document.ObjectReading;
import dev.incentive.json.document.ObjectWriting;
import dev.incentive.value.CurrencyUnit;
import dev.incentive.value.Money;
import java.util.Optional;
import java.util.function.Supplier;

/** An amount as text with all its decimals; the currency stands once in the statement. */
final class AmountCodec {

    private AmountCodec() {}

    /** The amount, or nothing if it was reported. */
    static Optional<Money> find(String property, CurrencyUnit currency, ObjectReading in) {
        return in.required(
                property,
                text -> text.converted(amount -> Optional.of(Money.of(currency.code(), amount)), Optional.empty()),
                Optional.empty());
    }

    static Money read(String property, CurrencyUnit currency, ObjectReading in) {
        return find(property, currency, in).orElseGet(() -> nothing(currency));
    }

    static void write(String property, Supplier<Money> amount, CurrencyUnit currency, ObjectWriting out) {
        Money written = out.attempt(property, amount, nothing(currency));
        out.text(property, written.amount().toPlainString());
    }

    private static Money nothing(CurrencyUnit currency) {
        return Money.zero(currency, currency.decimals());
    }
}
