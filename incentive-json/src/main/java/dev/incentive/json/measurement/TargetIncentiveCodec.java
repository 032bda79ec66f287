package dev.incentive.json.measurement;

import dev.incentive.json.document.ObjectReading;
import dev.incentive.json.document.ObjectWriting;
import dev.incentive.json.value.ProvenanceCodec;
import dev.incentive.measurement.TargetIncentive;
import dev.incentive.value.CurrencyUnit;
import dev.incentive.value.Money;

/** A participant's own target incentive, with its currency as the unit; none is no property. */
final class TargetIncentiveCodec {

    private static final CurrencyUnit CURRENCY_PLACEHOLDER = CurrencyUnit.of("USD");

    private TargetIncentiveCodec() {}

    static TargetIncentive read(ObjectReading in) {
        CurrencyUnit currency = in.required(
                "unit", code -> code.converted(CurrencyUnit::of, CURRENCY_PLACEHOLDER), CURRENCY_PLACEHOLDER);
        Money nothing = Money.zero(currency, currency.decimals());
        Money amount = in.required("value", value -> value.amount(currency), nothing);
        return new TargetIncentive.Stated(amount, ProvenanceCodec.read(in));
    }

    static void write(TargetIncentive incentive, ObjectWriting out) {
        if (incentive instanceof TargetIncentive.Stated stated) {
            out.number("value", stated.amount().value());
            out.text("unit", stated.amount().currency().code());
            ProvenanceCodec.write(stated.provenance(), out);
        }
    }
}
