package dev.incentive.columnar;

import dev.incentive.scoring.Milestone;
import java.util.Objects;

/**
 * What a column holds: which part of which measurement, quota or other fact of a participant.
 *
 * <pre>{@code
 * ColumnName before = ColumnName.prior("retention"); // prior VALUE of retention
 * ColumnName promoters = ColumnName.of(ColumnName.Fact.PROMOTERS, "nps"); // PROMOTERS of nps
 * }</pre>
 *
 * @param fact which fact
 * @param of the metric, or the kind of peer group; empty where the fact belongs to none
 * @param part the milestone or the rubric level; empty where there is none
 * @param observed in which period
 * @since 0.1.0
 */
public record ColumnName(Fact fact, String of, String part, Observed observed) {

    /** When a fact was observed. */
    public enum Observed {
        /** In the performance period. */
        IN_PERIOD,
        /** In the period before. */
        IN_PRIOR_PERIOD
    }

    /** The facts a column can hold. */
    public enum Fact {
        /** The number measured, or the count of events. */
        VALUE,
        /** The amounts of single transactions, in order of date, then id. */
        TRANSACTIONS,
        /** The part of a share. */
        PART,
        /** The whole of a share. */
        WHOLE,
        /** Answers of 9 and 10. */
        PROMOTERS,
        /** Answers of 7 and 8. */
        PASSIVES,
        /** Answers of 0 to 6. */
        DETRACTORS,
        /** Answers from the top box. */
        TOP_BOX,
        /** The sum of all answers. */
        RATING_SUM,
        /** The number of answers. */
        ANSWERS,
        /** Raters that gave a level of a rubric. */
        RATERS,
        /** What was done for one milestone: events, or different subjects. */
        MILESTONE,
        /** Milestones of one event each as bits, the plan's first milestone the lowest. */
        MILESTONES,
        /** What was credited earlier in the reset window. */
        ALREADY_CREDITED,
        /** The quota. */
        QUOTA,
        /** The number of the peer group of a kind, from zero. */
        GROUP,
        /** The participant's own target incentive. */
        TARGET_INCENTIVE,
        /** The part of the period in which the participant was active. */
        ACTIVE_PART
    }

    /** Refuses nulls. */
    public ColumnName {
        Objects.requireNonNull(fact, "fact");
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(observed, "observed");
    }

    /**
     * A fact of a metric.
     *
     * @param fact which fact
     * @param metric the id of the metric
     */
    public static ColumnName of(Fact fact, String metric) {
        return new ColumnName(fact, metric, "", Observed.IN_PERIOD);
    }

    /**
     * The number that a metric measured.
     *
     * @param metric the id of the metric
     */
    public static ColumnName measured(String metric) {
        return of(Fact.VALUE, metric);
    }

    /**
     * The number that a metric measured in the prior period.
     *
     * @param metric the id of the metric
     */
    public static ColumnName prior(String metric) {
        return measured(metric).inPriorPeriod();
    }

    /**
     * The quota.
     *
     * @param metric the id of the metric
     */
    public static ColumnName quota(String metric) {
        return of(Fact.QUOTA, metric);
    }

    /**
     * The peer group.
     *
     * @param kind the kind of group, for example region
     */
    public static ColumnName group(String kind) {
        return of(Fact.GROUP, kind);
    }

    /**
     * What was done for a milestone.
     *
     * @param metric the id of the metric
     * @param milestone the id of the milestone
     */
    public static ColumnName milestone(String metric, String milestone) {
        return new ColumnName(Fact.MILESTONE, metric, milestone, Observed.IN_PERIOD);
    }

    /**
     * What was done for a milestone, where milestones of one id count different things: subjects and events, or in
     * different windows.
     *
     * @param metric the id of the metric
     * @param milestone the milestone
     */
    public static ColumnName milestone(String metric, Milestone milestone) {
        String counted = milestone.id() + ", " + milestone.achievement().counting() + ", " + milestone.window();
        return new ColumnName(Fact.MILESTONE, metric, counted, Observed.IN_PERIOD);
    }

    /**
     * Milestones as bits.
     *
     * @param metric the id of the metric
     */
    public static ColumnName milestones(String metric) {
        return of(Fact.MILESTONES, metric);
    }

    /**
     * The raters that gave a level.
     *
     * @param metric the id of the metric
     * @param level the id of the level
     */
    public static ColumnName raters(String metric, String level) {
        return new ColumnName(Fact.RATERS, metric, level, Observed.IN_PERIOD);
    }

    /** The participant's own target incentive. */
    public static ColumnName targetIncentive() {
        return of(Fact.TARGET_INCENTIVE, "");
    }

    /** The part of the period in which the participant was active. */
    public static ColumnName activePart() {
        return of(Fact.ACTIVE_PART, "");
    }

    /** The same fact, observed in the period before. */
    public ColumnName inPriorPeriod() {
        return new ColumnName(fact, of, part, Observed.IN_PRIOR_PERIOD);
    }

    ColumnName observed(Observed when) {
        return new ColumnName(fact, of, part, when);
    }

    @Override
    public String toString() {
        return (observed == Observed.IN_PERIOD ? "" : "prior ")
                + fact
                + (of.isEmpty() ? "" : " of " + of)
                + (part.isEmpty() ? "" : ", " + part);
    }
}
