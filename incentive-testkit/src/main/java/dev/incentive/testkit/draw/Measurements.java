package dev.incentive.testkit.draw;

import dev.incentive.measurement.Event;
import dev.incentive.measurement.Measurement;
import dev.incentive.measurement.Quota;
import dev.incentive.measurement.Survey;
import dev.incentive.metric.Measure;
import dev.incentive.metric.Metric;
import dev.incentive.scoring.MilestoneScorer;
import dev.incentive.testkit.choice.Draw;
import dev.incentive.value.PerformancePeriod;
import dev.incentive.value.Provenance;
import dev.incentive.value.Rational;
import java.util.List;

/**
 * Draws measurements, surveys, events and quotas: mostly at edges and one step beside them.
 *
 * <pre>{@code
 * Metric revenue = FinancialMetrics.revenue(CurrencyUnit.of("USD"));
 * PerformancePeriod quarter = PerformancePeriod.quarter(2026, 1);
 * List<Rational> edges = List.of(Rational.of(1000));
 * Measurement atTheEdge = Measurements.of(revenue, quarter, edges).from(Choices.replay());
 * Rational value = ((NumberMeasurement) atTheEdge).value(); // 1000
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Measurements {

    private static final List<Rational> USUAL = List.of(Rational.ONE, Rational.ZERO);

    private Measurements() {}

    /**
     * Measurements of a metric, in the form that its measure takes; events name no milestone.
     *
     * @param metric the metric
     * @param period when it was measured
     * @param edges measured values at which behaviour changes; one and zero if there are none
     * @return draws measurements
     */
    public static Draw<Measurement> of(Metric metric, PerformancePeriod period, List<Rational> edges) {
        return choices ->
                new MeasurementDraw(choices, any -> List.of(), period, false).measurement(metric, usual(edges));
    }

    /**
     * Surveys of as many answers as just suffice, or one more or less, or many.
     *
     * @param measure a net promoter score, a top-box share or a mean rating
     * @param edges results at which behaviour changes; one and zero if there are none
     * @return draws surveys
     * @throws IllegalArgumentException if the measure takes no survey
     */
    public static Draw<Survey> surveys(Measure measure, List<Rational> edges) {
        if (!SurveyDraw.takes(measure)) {
            throw new IllegalArgumentException("a measure of " + measure.form() + " takes no survey");
        }
        return choices -> new SurveyDraw(choices).survey(measure, usual(edges));
    }

    /**
     * Events for milestones: on the first and the last day of their windows and the days beside them, of quantities
     * that just reach what is asked for, some without evidence or subject.
     *
     * @param milestones the milestones
     * @param period the performance period
     * @return draws lists of events
     */
    public static Draw<List<Event>> events(MilestoneScorer milestones, PerformancePeriod period) {
        return choices -> new EventDraw(choices, milestones.milestones(), period).events(USUAL);
    }

    /**
     * Quotas, mostly round, some zero or negative.
     *
     * @param metric the metric
     * @return draws quotas
     */
    public static Draw<Quota> quotas(Metric metric) {
        return choices -> {
            Numbers numbers = new Numbers(choices);
            Rational value = choices.oneIn(6) ? numbers.signed(2, 1000) : numbers.round();
            return new Quota(metric.id(), value, metric.unit(), Provenance.UNSTATED);
        };
    }

    private static List<Rational> usual(List<Rational> edges) {
        return edges.isEmpty() ? USUAL : edges;
    }
}
