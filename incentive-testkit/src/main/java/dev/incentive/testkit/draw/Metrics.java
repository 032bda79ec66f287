package dev.incentive.testkit.draw;

import dev.incentive.metric.Metric;
import dev.incentive.testkit.choice.Draw;
import dev.incentive.value.CurrencyUnit;

/**
 * Draws metrics.
 *
 * <pre>{@code
 * Metric metric = Metrics.any("result").from(Choices.random(1));
 * String id = metric.id(); // result
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Metrics {

    private Metrics() {}

    /**
     * Metrics of any measure; amounts are in US dollars.
     *
     * @param id the metric's id
     * @return draws metrics
     */
    public static Draw<Metric> any(String id) {
        return choices -> new MetricDraw(choices, CurrencyUnit.of("USD")).any(id);
    }
}
