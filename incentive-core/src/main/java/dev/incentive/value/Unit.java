package dev.incentive.value;

import java.util.Objects;

/**
 * What a number counts.
 *
 * <p>A unit is a word. The code of a currency is money in major units; {@link #RATIO} is a share of one (0.3, never
 * 30), {@link #POINTS} are points of a score such as NPS (−100 to 100), {@link #COUNT} are pieces. Any other word is a
 * unit of your own. Numbers of different units never meet: a measurement in another unit than its metric is refused.
 * Immutable.
 *
 * <pre>{@code
 * Unit dollars = Unit.money(CurrencyUnit.of("USD")); // USD
 * boolean money = dollars.isMoney(); // true
 * boolean visits = new Unit("visits").isMoney(); // false
 * }</pre>
 *
 * @param symbol the word, not empty
 * @since 0.1.0
 */
public record Unit(String symbol) {

    /** Pieces: sessions, partners, mentions. */
    public static final Unit COUNT = new Unit("count");

    /** Shares of one: 0.3 is thirty percent. */
    public static final Unit RATIO = new Unit("ratio");

    /** A place on a scale of answers, such as 4.25 of 1 to 5. */
    public static final Unit RATING = new Unit("rating");

    /** Points of a score, such as NPS from −100 to 100. */
    public static final Unit POINTS = new Unit("points");

    /** Checks that the word is there. */
    public Unit {
        Objects.requireNonNull(symbol, "symbol");
    }

    /**
     * Money in major units.
     *
     * @param currency the currency
     * @return the unit
     */
    public static Unit money(CurrencyUnit currency) {
        return new Unit(currency.code());
    }

    /**
     * Whether this is money.
     *
     * @return true if the word is the code of a currency
     */
    public boolean isMoney() {
        return CurrencyUnit.isKnown(symbol);
    }

    /**
     * The word.
     *
     * @return the symbol
     */
    @Override
    public String toString() {
        return symbol;
    }
}
