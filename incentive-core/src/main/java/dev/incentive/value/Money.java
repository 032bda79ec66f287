package dev.incentive.value;

import dev.incentive.problem.IncentiveException;
import dev.incentive.problem.Place;
import dev.incentive.problem.Problem;
import dev.incentive.problem.ProblemCode;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * An exact amount of one currency.
 *
 * <p>The amount is in major units and has at least the decimals of the currency; more where they were given, as in a
 * plan that rounds to a scale of its own. Its minor units are below 2<sup>63</sup> in magnitude. Two amounts are equal if
 * currency, value and scale are. Immutable.
 *
 * <pre>{@code
 * Money fee = Money.of("USD", "2500"); // USD 2500.00
 * Money total = fee.plus(Money.of("USD", "0.5")); // USD 2500.50
 * Money difference = fee.minus(total); // USD -0.50
 * }</pre>
 *
 * @param currency the currency
 * @param amount the amount in major units
 * @since 0.1.0
 */
public record Money(CurrencyUnit currency, BigDecimal amount) {

    private static final int LONG_BITS = 63;

    /**
     * Checks the amount and gives it at least the currency's decimals.
     *
     * @throws IncentiveException {@code AMOUNT_OUT_OF_RANGE} if the minor units reach 2<sup>63</sup>,
     *     {@code NUMBER_OUT_OF_RANGE} beyond the digits of a {@link Rational}
     */
    public Money {
        Objects.requireNonNull(currency, "currency");
        amount = widened(new NumberText(Rational.MAXIMUM_DIGITS).bounded(amount), currency.decimals());
        if (amount.unscaledValue().bitLength() > LONG_BITS
                || amount.unscaledValue().longValueExact() == Long.MIN_VALUE) {
            throw new IncentiveException(Problem.error(
                    ProblemCode.AMOUNT_OUT_OF_RANGE,
                    Place.ROOT,
                    currency + " " + amount,
                    "less than 2^63 minor units in magnitude"));
        }
    }

    /**
     * An amount from text.
     *
     * @param currency the currency's code
     * @param amount the amount in major units, as {@code -?digits[.digits]}
     * @return the amount
     * @throws IncentiveException for an unknown currency, a malformed or a too large amount
     */
    public static Money of(String currency, String amount) {
        return new Money(CurrencyUnit.of(currency), new NumberText(Rational.MAXIMUM_DIGITS).decimal(amount));
    }

    /**
     * No money.
     *
     * @param currency the currency
     * @param decimals digits after the point
     * @return zero with that many decimals
     */
    public static Money zero(CurrencyUnit currency, int decimals) {
        return new Money(currency, BigDecimal.ZERO.setScale(decimals));
    }

    /**
     * The sum of two amounts of one currency.
     *
     * @param other the amount to add
     * @return the exact sum, with the larger of the two scales
     * @throws IncentiveException {@code CURRENCY_MISMATCH} for another currency, {@code AMOUNT_OUT_OF_RANGE} if the sum
     *     is too large
     */
    public Money plus(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IncentiveException(Problem.error(
                    ProblemCode.CURRENCY_MISMATCH, Place.ROOT, this + " and " + other, "amounts of one currency"));
        }
        return new Money(currency, amount.add(other.amount));
    }

    /**
     * The difference of two amounts of one currency.
     *
     * @param other the amount to take away
     * @return the exact difference, with the larger of the two scales
     * @throws IncentiveException as in {@link #plus(Money)}
     */
    public Money minus(Money other) {
        return plus(new Money(other.currency, other.amount.negate()));
    }

    /**
     * The same amount without zeros that say nothing: {@code USD 2500.0000} becomes {@code USD 2500.00}.
     *
     * @return the amount with as few decimals as it needs, and at least the currency's
     */
    public Money withoutTrailingZeros() {
        int needed = Math.max(amount.stripTrailingZeros().scale(), currency.decimals());
        return new Money(currency, amount.setScale(needed));
    }

    /**
     * The amount as an exact number.
     *
     * @return the amount in major units
     */
    public Rational value() {
        return Rational.of(amount);
    }

    /**
     * The text form.
     *
     * @return code, a blank, the amount with all its decimals, for example {@code USD 2500.00}
     */
    @Override
    public String toString() {
        return currency + " " + amount.toPlainString();
    }

    private static BigDecimal widened(BigDecimal amount, int decimals) {
        return amount.scale() < decimals ? amount.setScale(decimals) : amount;
    }
}
