package dev.incentive.metric;

import static dev.incentive.metric.Perspective.INDUSTRY;

import dev.incentive.value.Unit;

/**
 * Ready metrics of the place in an industry.
 *
 * <p>Each has an id, a name, a unit and a direction; {@link Metric#renamed} gives a plan two of a kind.
 *
 * <pre>{@code
 * Metric share = IndustryMetrics.marketShare();
 * Metric inFrance = share.renamed("share-in-france", "market share in France");
 * String kind = inFrance.kind().name(); // QUALITATIVE
 * String id = inFrance.id(); // share-in-france
 * }</pre>
 *
 * @since 0.1.0
 */
public final class IndustryMetrics {

    private IndustryMetrics() {}

    /**
     * New markets, {@code new-markets}: the different markets with a first contract in the period, pieces, higher is better.
     *
     * <p>Evidence: the first contract, with the market as subject. It is held against a fixed target or the quota (RATIO),
     * or scored as a milestone.
     *
     * @return the metric
     */
    public static Metric newMarkets() {
        return distinct("new-markets", "new markets");
    }

    /**
     * Market share, {@code market-share}: own sales by the sales of all suppliers in the segment, a ratio, higher is better.
     *
     * <p>Evidence: own ledger and the report of a market researcher, named as source. It is held against the prior period
     * with an absolute uplift or against a published share (RATIO, DIFFERENCE), or as progress towards a fixed target.
     *
     * @return the metric
     */
    public static Metric marketShare() {
        return ReadyMetric.soft(INDUSTRY, "market-share", "market share", Measure.share(), Unit.RATIO);
    }

    /**
     * Awareness at an event, {@code event-awareness}: the asked visitors who name us, by all asked, a ratio, higher is
     * better.
     *
     * <p>Evidence: the sheets of the poll at the exit. It is held against a fixed target or the same event before (RATIO,
     * DIFFERENCE), or a published figure (RATIO).
     *
     * @return the metric
     */
    public static Metric eventAwareness() {
        return ReadyMetric.soft(INDUSTRY, "event-awareness", "awareness at events", Measure.share(), Unit.RATIO);
    }

    /**
     * Product launches, {@code product-launches}: things that happened on the way to the market, pieces, higher is better.
     *
     * <p>Evidence: the release note, the first order or the press release of each. Scored by {@code Scorer.milestones}, or
     * held against a fixed target (RATIO).
     *
     * @return the metric
     */
    public static Metric productLaunches() {
        Measure events = Measure.events(Counting.EVENTS);
        return ReadyMetric.soft(INDUSTRY, "product-launches", "product launches", events, Unit.COUNT);
    }

    /**
     * Strategic accounts, {@code strategic-accounts}: the different accounts of the strategic list that were won, pieces,
     * higher is better.
     *
     * <p>Evidence: the contract, with the account as subject. It is held against a fixed target or the quota (RATIO), or
     * scored as a milestone.
     *
     * @return the metric
     */
    public static Metric strategicAccounts() {
        return distinct("strategic-accounts", "strategic accounts won");
    }

    private static Metric distinct(String id, String name) {
        return ReadyMetric.soft(INDUSTRY, id, name, Measure.events(Counting.DISTINCT_SUBJECTS), Unit.COUNT);
    }
}
