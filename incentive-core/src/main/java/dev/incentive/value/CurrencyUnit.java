package dev.incentive.value;

import dev.incentive.problem.IncentiveException;
import dev.incentive.problem.Place;
import dev.incentive.problem.Problem;
import dev.incentive.problem.ProblemCode;
import java.util.Objects;

/**
 * A currency of ISO 4217 and the number of decimals of its minor unit.
 *
 * <p>The table is the library's own and not the Java platform's: the platform's differs between versions and can be
 * changed by a file, and the same plan must pay the same on every machine. Immutable.
 *
 * <pre>{@code
 * int dollar = CurrencyUnit.of("USD").decimals(); // 2
 * int yen = CurrencyUnit.of("JPY").decimals(); // 0
 * int dinar = CurrencyUnit.of("KWD").decimals(); // 3
 * boolean known = CurrencyUnit.isKnown("usd"); // false
 * }</pre>
 *
 * @param code three capital letters
 * @param decimals digits after the point of the minor unit, 0 to 4
 * @since 0.1.0
 */
public record CurrencyUnit(String code, int decimals) {

    /**
     * Checks the pair against the table.
     *
     * @throws IncentiveException {@code CURRENCY_UNKNOWN} if the code is not in the table with these decimals
     */
    public CurrencyUnit {
        Objects.requireNonNull(code, "code");
        if (!CurrencyTable.contains(code) || CurrencyTable.decimals(code) != decimals) {
            throw new IncentiveException(Problem.error(
                    ProblemCode.CURRENCY_UNKNOWN,
                    Place.ROOT,
                    "currency '" + code + "'",
                    "a currency code of ISO 4217",
                    "codes are three capital letters, for example USD"));
        }
    }

    /**
     * The currency with a code.
     *
     * @param code three capital letters
     * @return the currency
     * @throws IncentiveException {@code CURRENCY_UNKNOWN} if the code is not in the table
     */
    public static CurrencyUnit of(String code) {
        return new CurrencyUnit(code, CurrencyTable.decimals(code));
    }

    /**
     * Whether a text is the code of a currency in the table.
     *
     * @param code any text
     * @return true if {@link #of(String)} takes it
     */
    public static boolean isKnown(String code) {
        return CurrencyTable.contains(code);
    }

    /**
     * The code.
     *
     * @return three capital letters
     */
    @Override
    public String toString() {
        return code;
    }
}
