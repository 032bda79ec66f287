package dev.incentive.metric;

import static dev.incentive.metric.Perspective.TERRITORY;

import dev.incentive.value.Unit;

/**
 * Ready metrics of presence in a territory.
 *
 * <p>Each has an id, a name, a unit and a direction; {@link Metric#renamed} gives a plan two of a kind.
 *
 * <pre>{@code
 * Metric partners = TerritoryMetrics.partnershipSignUps();
 * String perspective = partners.perspective().name(); // TERRITORY
 * String unit = partners.unit().symbol(); // count
 * }</pre>
 *
 * @since 0.1.0
 */
public final class TerritoryMetrics {

    private TerritoryMetrics() {}

    /**
     * Local partnerships that are alive, {@code local-partnerships}: the different partners with a joint activity in the
     * period, pieces, higher is better.
     *
     * <p>Evidence: the invitation, offer or visit made together, with the partner as subject. It is held against a fixed
     * target or the prior period (RATIO), or the median of the peers (RATIO).
     *
     * @return the metric
     */
    public static Metric localPartnerships() {
        return distinct("local-partnerships", "active local partners");
    }

    /**
     * Partnership sign-ups, {@code partnership-sign-ups}: the different partners who signed in the period, pieces, higher is
     * better.
     *
     * <p>Evidence: the signed agreement, with the partner as subject. It is held against a fixed target, the quota or the
     * median of the peers (RATIO), or scored as a milestone.
     *
     * @return the metric
     */
    public static Metric partnershipSignUps() {
        return distinct("partnership-sign-ups", "partners signed up");
    }

    /**
     * Social mentions, {@code social-mentions}: posts of others in the territory that name us, pieces, higher is better.
     *
     * <p>Evidence: the export of the monitoring tool, with its query. It is held against the prior period (RATIO), or the
     * median or a percentile of the peers (RATIO). Shares of voice are harder to inflate; see {@link #regionalVisibility}.
     *
     * @return the metric
     */
    public static Metric socialMentions() {
        return ReadyMetric.soft(TERRITORY, "social-mentions", "social mentions", Measure.number(), Unit.COUNT);
    }

    /**
     * Regional visibility, {@code regional-visibility}: mentions of us by mentions of all suppliers in the region (share of
     * voice), a ratio, higher is better.
     *
     * <p>Evidence: the export of the monitoring tool, with its query. It is held against the prior period with an absolute
     * uplift (RATIO, DIFFERENCE), a fixed target (RATIO), or the peers' regions together (DIFFERENCE).
     *
     * @return the metric
     */
    public static Metric regionalVisibility() {
        return ReadyMetric.soft(
                TERRITORY, "regional-visibility", "share of voice in the region", Measure.share(), Unit.RATIO);
    }

    /**
     * Contacts from trade shows, {@code trade-show-contacts}: qualified contacts made there, pieces, higher is better.
     *
     * <p>Evidence: scanned badges or contact sheets; an event's quantity says how many. It is held against a fixed target
     * or the prior period (RATIO), a percentile of the peers (RATIO), or scored as a milestone in proportion.
     *
     * @return the metric
     */
    public static Metric tradeShowContacts() {
        Measure events = Measure.events(Counting.EVENTS);
        return ReadyMetric.soft(TERRITORY, "trade-show-contacts", "contacts from trade shows", events, Unit.COUNT);
    }

    /**
     * Influencers and networks, {@code influencers-and-networks}: the different people and associations that spoke, wrote or
     * opened a door for us, pieces, higher is better.
     *
     * <p>Evidence: the talk, article or introduction, with the person or association as subject. It is held against a fixed
     * target or the prior period (RATIO), or scored as a milestone.
     *
     * @return the metric
     */
    public static Metric influencersAndNetworks() {
        return distinct("influencers-and-networks", "influencers and networks");
    }

    private static Metric distinct(String id, String name) {
        return ReadyMetric.soft(TERRITORY, id, name, Measure.events(Counting.DISTINCT_SUBJECTS), Unit.COUNT);
    }
}
