package dev.incentive.metric;

import static dev.incentive.metric.Perspective.CUSTOMER;

import dev.incentive.value.Unit;

/**
 * Ready metrics of what customers think and do.
 *
 * <p>Each has an id, a name, a unit and a direction; {@link Metric#renamed} gives a plan two of a kind.
 *
 * <pre>{@code
 * Metric satisfaction = CustomerMetrics.customerSatisfaction(new RatingScale(1, 5), 4, 5);
 * Metric churn = CustomerMetrics.customerChurn();
 * String unit = satisfaction.unit().symbol(); // ratio
 * String direction = churn.direction().name(); // LOWER_IS_BETTER
 * }</pre>
 *
 * @since 0.1.0
 */
public final class CustomerMetrics {

    private CustomerMetrics() {}

    /**
     * Customer satisfaction (CSAT), {@code customer-satisfaction}: the share of answers in the top box, a ratio, higher is
     * better.
     *
     * <p>Evidence: the answers of a survey with their ids. It is held against a fixed target or the prior period (RATIO), the
     * peers' answers together (DIFFERENCE), or a published figure of the industry (RATIO).
     *
     * @param scale the scale of the question, often 1 to 5
     * @param topFrom the lowest answer of the top box, often 4
     * @param minimumAnswers how many answers it takes at least, 1 or more; fewer are undefined
     * @return the metric
     */
    public static Metric customerSatisfaction(RatingScale scale, int topFrom, long minimumAnswers) {
        Measure share = Measure.topBoxShare(scale, topFrom, minimumAnswers);
        return ReadyMetric.soft(CUSTOMER, "customer-satisfaction", "customer satisfaction", share, Unit.RATIO);
    }

    /**
     * Net promoter score (NPS), {@code net-promoter-score}: points from −100 to 100, higher is better.
     *
     * <p>Evidence: answers from 0 to 10 to "would you recommend us?" with their ids. Points are compared by their distance:
     * the peers' answers together, the prior period with an absolute uplift, an external figure (DIFFERENCE), or the progress
     * towards a fixed target. A bonus for an above-average score takes {@code Scorer.npsAboveAverage()}.
     *
     * @param minimumAnswers how many answers it takes at least, 1 or more; fewer are undefined
     * @return the metric
     */
    public static Metric netPromoterScore(long minimumAnswers) {
        Measure points = Measure.netPromoterScore(minimumAnswers);
        return ReadyMetric.soft(CUSTOMER, "net-promoter-score", "net promoter score", points, Unit.POINTS);
    }

    /**
     * Customer effort (CES), {@code customer-effort}: the mean of answers to "it was easy to get this done", a rating, higher
     * is better.
     *
     * <p>Evidence: the answers of a survey after a case. It is held against a fixed target or the prior period (DIFFERENCE),
     * or the peers' answers together (DIFFERENCE). A question for how <em>much</em> effort it took needs a metric of its own,
     * since less is better there.
     *
     * @param scale the scale of the question, often 1 to 7
     * @param minimumAnswers how many answers it takes at least, 1 or more; fewer are undefined
     * @return the metric
     */
    public static Metric customerEffort(RatingScale scale, long minimumAnswers) {
        Measure mean = Measure.meanRating(scale, minimumAnswers);
        return ReadyMetric.soft(CUSTOMER, "customer-effort", "ease for customers", mean, Unit.RATING);
    }

    /**
     * Post-meeting rating, {@code post-meeting-rating}: the mean of what customers answer after a meeting, a rating, higher is
     * better.
     *
     * <p>Evidence: one answer for each meeting, with its id. It is held against a fixed target, the prior period or the
     * peers' answers together (DIFFERENCE).
     *
     * @param scale the scale of the question, often 1 to 5
     * @param minimumAnswers how many answers it takes at least, 1 or more; fewer are undefined
     * @return the metric
     */
    public static Metric postMeetingRating(RatingScale scale, long minimumAnswers) {
        Measure mean = Measure.meanRating(scale, minimumAnswers);
        return ReadyMetric.soft(CUSTOMER, "post-meeting-rating", "post-meeting rating", mean, Unit.RATING);
    }

    /**
     * Customer retention, {@code customer-retention}: customers who stayed by those there at the start, a ratio, higher is
     * better.
     *
     * <p>Evidence: the customer lists of both days. It is held against the prior period with a relative or absolute uplift
     * (RATIO), a fixed target (RATIO), or the peers' customers together (DIFFERENCE).
     *
     * @return the metric
     */
    public static Metric customerRetention() {
        return ReadyMetric.soft(CUSTOMER, "customer-retention", "customer retention", Measure.share(), Unit.RATIO);
    }

    /**
     * Customer churn, {@code customer-churn}: customers who left by those there at the start, a ratio, lower is better.
     *
     * <p>Evidence: notices of termination and the customer list. It is held against a fixed target or the prior period
     * (TARGET_OVER_ACTUAL, undefined when nobody left), or as progress from the prior period to a target, which has a value
     * for no churn at all.
     *
     * @return the metric
     */
    public static Metric customerChurn() {
        return ReadyMetric.soft(
                CUSTOMER, "customer-churn", "customer churn", Measure.share(), Unit.RATIO, Direction.LOWER_IS_BETTER);
    }

    /**
     * Cross-selling, {@code cross-sell-rate}: customers who bought a further product line by all customers, a ratio, higher
     * is better.
     *
     * <p>Evidence: order lines by customer. It is held against the prior period or a fixed target (RATIO), or the peers'
     * customers together (DIFFERENCE).
     *
     * @return the metric
     */
    public static Metric crossSellRate() {
        return ReadyMetric.soft(CUSTOMER, "cross-sell-rate", "cross-sell rate", Measure.share(), Unit.RATIO);
    }

    /**
     * Up-selling, {@code up-sell-rate}: renewals at a higher edition or volume by all renewals, a ratio, higher is better.
     *
     * <p>Evidence: old and new contract of each renewal. It is held against the prior period or a fixed target (RATIO), or
     * the peers' renewals together (DIFFERENCE).
     *
     * @return the metric
     */
    public static Metric upSellRate() {
        return ReadyMetric.soft(CUSTOMER, "up-sell-rate", "up-sell rate", Measure.share(), Unit.RATIO);
    }

    /**
     * Wins in a competitive segment, {@code competitive-win-rate}: deals won by deals decided against a competitor, a ratio,
     * higher is better.
     *
     * <p>Evidence: decided opportunities with the competitor named. It is held against the prior period or a fixed target
     * (RATIO), or the peers' deals together (DIFFERENCE).
     *
     * @return the metric
     */
    public static Metric competitiveWinRate() {
        return ReadyMetric.soft(CUSTOMER, "competitive-win-rate", "competitive win rate", Measure.share(), Unit.RATIO);
    }

    /**
     * Milestones at key accounts, {@code key-account-milestones}: things that happened, pieces, higher is better.
     *
     * <p>Evidence: the signed page, protocol or order of each milestone; an event without it achieves nothing. Scored by
     * {@code Scorer.milestones}, whose required numbers are the benchmark.
     *
     * @return the metric
     */
    public static Metric keyAccountMilestones() {
        Measure events = Measure.events(Counting.EVENTS);
        return ReadyMetric.soft(CUSTOMER, "key-account-milestones", "milestones at key accounts", events, Unit.COUNT);
    }

    /**
     * Detailed discovery sessions, {@code discovery-sessions}: the different key accounts that had one, pieces, higher is
     * better.
     *
     * <p>Evidence: minutes of each session, with the account as subject; two sessions with one account are one. It is held
     * against a fixed target such as five accounts a quarter, or the quota (RATIO), or scored as a milestone.
     *
     * @return the metric
     */
    public static Metric discoverySessions() {
        Measure accounts = Measure.events(Counting.DISTINCT_SUBJECTS);
        return ReadyMetric.soft(
                CUSTOMER, "discovery-sessions", "key accounts with a discovery session", accounts, Unit.COUNT);
    }

    /**
     * Quality of the account plan, {@code account-plan-quality}: the level of a rubric that raters saw, a rating, higher is
     * better.
     *
     * <p>Evidence: the rated plan, and each rater's level. It is held against a fixed target (RATIO) or the prior period
     * (DIFFERENCE). Anchors say what is seen at each level, so that raters agree.
     *
     * @param statistic how several raters' levels become one value
     * @param minimumRaters how many raters it takes at least, 1 or more; fewer are undefined
     * @param levels the levels, from the least to the most worth
     * @return the metric
     */
    public static Metric accountPlanQuality(RaterStatistic statistic, long minimumRaters, RubricLevel... levels) {
        Measure rubric = Measure.rubric(statistic, minimumRaters, levels);
        return ReadyMetric.soft(CUSTOMER, "account-plan-quality", "quality of the account plan", rubric, Unit.RATING);
    }
}
