package dev.incentive.json.value;

import dev.incentive.json.document.ObjectReading;
import dev.incentive.value.CurrencyUnit;

/**
 * A currency as {@code "currency": "USD"}.
 *
 * @since 0.1.0
 */
public final class CurrencyCodec {

    private static final CurrencyUnit PLACEHOLDER = CurrencyUnit.of("USD");

    private CurrencyCodec() {}

    /**
     * Reads the currency of a document.
     *
     * @param in the object that it belongs to
     * @return the currency
     */
    public static CurrencyUnit read(ObjectReading in) {
        return in.required("currency", code -> code.converted(CurrencyUnit::of, PLACEHOLDER), PLACEHOLDER);
    }
}
