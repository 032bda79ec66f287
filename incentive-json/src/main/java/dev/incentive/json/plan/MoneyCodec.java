package dev.incentive.json.plan;

import dev.incentive.json.document.ObjectReading;
import dev.incentive.json.document.ObjectWriting;
import dev.incentive.problem.ProblemCode;
import dev.incentive.value.CurrencyUnit;
import dev.incentive.value.Money;

/** An amount as a number in the plan's currency, which stands once in the plan. */
final class MoneyCodec {

    private final CurrencyUnit currency;

    MoneyCodec(CurrencyUnit currency) {
        this.currency = currency;
    }

    Money read(String property, ObjectReading in) {
        Money nothing = Money.zero(currency, currency.decimals());
        return in.required(property, amount -> amount.amount(currency), nothing);
    }

    void write(String property, Money amount, ObjectWriting out) {
        if (!amount.currency().equals(currency)) {
            out.error(
                    ProblemCode.CURRENCY_MISMATCH,
                    property,
                    amount.toString(),
                    "an amount in the plan's currency " + currency);
        }
        out.number(property, amount.value());
    }
}
