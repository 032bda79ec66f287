package dev.incentive.metric;

import dev.incentive.value.CurrencyUnit;
import dev.incentive.value.Unit;

/**
 * Ready metrics of what is sold: the core numbers beside which soft goals are paid.
 *
 * <p>Each has an id, a name, a unit and a direction; {@link Metric#renamed} gives a plan two of a kind.
 *
 * <pre>{@code
 * Metric revenue = FinancialMetrics.revenue(CurrencyUnit.of("USD"));
 * String unit = revenue.unit().symbol(); // USD
 * String direction = revenue.direction().name(); // HIGHER_IS_BETTER
 * }</pre>
 *
 * @since 0.1.0
 */
public final class FinancialMetrics {

    private FinancialMetrics() {}

    /**
     * Revenue credited in the period, {@code revenue}: money, higher is better.
     *
     * <p>Evidence: orders or invoices of the ledger, as a number or as transactions. It is held against the quota (RATIO;
     * tiers and payout curves), the prior period (RATIO, or EXCESS to pay for growth alone) or the median of the peers
     * (RATIO). Commissions are paid on it.
     *
     * @param currency the currency; for a commission, that of the plan
     * @return the metric
     */
    public static Metric revenue(CurrencyUnit currency) {
        return ReadyMetric.core("revenue", "revenue", Unit.money(currency));
    }

    /**
     * Gross margin credited in the period, {@code gross-margin}: money, higher is better.
     *
     * <p>Evidence: invoices and their cost of sales. It is held against the quota, a fixed target or the prior period
     * (RATIO). It takes the incentive out of discounts; a loss is a negative number.
     *
     * @param currency the currency; for a commission, that of the plan
     * @return the metric
     */
    public static Metric grossMargin(CurrencyUnit currency) {
        return ReadyMetric.core("gross-margin", "gross margin", Unit.money(currency));
    }

    /**
     * Units sold of a product that is pushed, {@code product-units}: pieces, higher is better.
     *
     * <p>Evidence: order lines of the product. An amount for each unit needs no benchmark; a bonus is held against the quota
     * or a fixed target (RATIO), or the prior period (RATIO, EXCESS).
     *
     * @return the metric
     */
    public static Metric productUnits() {
        return ReadyMetric.core("product-units", "units of the pushed product", Unit.COUNT);
    }
}
