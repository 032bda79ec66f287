package dev.incentive.testkit.jqwik;

import dev.incentive.measurement.Event;
import dev.incentive.measurement.Measurement;
import dev.incentive.measurement.Population;
import dev.incentive.measurement.Quota;
import dev.incentive.measurement.Survey;
import dev.incentive.measurement.SurveyTally;
import dev.incentive.metric.Measure;
import dev.incentive.metric.Metric;
import dev.incentive.metric.RatingScale;
import dev.incentive.plan.Plan;
import dev.incentive.scoring.MilestoneScorer;
import dev.incentive.testkit.draw.Amounts;
import dev.incentive.testkit.draw.Measurements;
import dev.incentive.testkit.draw.Metrics;
import dev.incentive.testkit.draw.NumberDraw;
import dev.incentive.testkit.draw.Periods;
import dev.incentive.testkit.draw.Populations;
import dev.incentive.testkit.draw.SoundPlan;
import dev.incentive.testkit.draw.SoundPlans;
import dev.incentive.value.CurrencyUnit;
import dev.incentive.value.Money;
import dev.incentive.value.PerformancePeriod;
import dev.incentive.value.Rational;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * Arbitraries of what plans are made of and measured by, mostly where behaviour can change.
 *
 * <pre>{@code
 * class PayProperties {
 *     @Property
 *     boolean everybodyIsPaid(@ForAll("sound") SoundPlan sound) {
 *         int people = sound.population().participants().size();
 *         var paid = PlanEvaluator.of(sound.plan().resolve()).evaluate(sound.population());
 *         return paid.statements().size() + paid.failures().size() == people;
 *     }
 *
 *     @Provide
 *     Arbitrary<SoundPlan> sound() {
 *         return IncentiveArbitraries.soundPlans();
 *     }
 * }
 * }</pre>
 *
 * @since 0.1.0
 */
public final class IncentiveArbitraries {

    private IncentiveArbitraries() {}

    /**
     * Plans from the whole algebra that pass the check.
     *
     * @return the arbitrary
     */
    public static DrawArbitrary<Plan> plans() {
        return DrawArbitrary.of(SoundPlans.plans());
    }

    /**
     * Plans, each with people whose measurements fit it.
     *
     * @return the arbitrary
     */
    public static DrawArbitrary<SoundPlan> soundPlans() {
        return DrawArbitrary.of(SoundPlans.withPopulation());
    }

    /**
     * People whose measurements fit a plan.
     *
     * @param plan a plan that passes the check
     * @return the arbitrary
     */
    public static DrawArbitrary<Population> populations(Plan plan) {
        return DrawArbitrary.of(Populations.of(plan));
    }

    /**
     * Metrics of any measure.
     *
     * @return the arbitrary
     */
    public static DrawArbitrary<Metric> metrics() {
        return DrawArbitrary.of(Metrics.any("metric"));
    }

    /**
     * Measurements of a metric.
     *
     * @param metric the metric
     * @param period when it was measured
     * @param edges values at which behaviour changes; zero and one if there are none
     * @return the arbitrary
     */
    public static DrawArbitrary<Measurement> measurements(Metric metric, PerformancePeriod period, Rational... edges) {
        return DrawArbitrary.of(Measurements.of(metric, period, List.of(edges)));
    }

    /**
     * Surveys; one without any answer is an edge case.
     *
     * @param measure a measure of answers
     * @return the arbitrary
     * @throws IllegalArgumentException if the measure takes no survey
     */
    public static DrawArbitrary<Survey> surveys(Measure measure) {
        return DrawArbitrary.of(Measurements.surveys(measure, List.of()))
                .alsoTrying(List.of(SurveyTally.none(scale(measure))));
    }

    private static RatingScale scale(Measure measure) {
        if (measure instanceof Measure.TopBoxShare topBox) {
            return topBox.scale();
        }
        return measure instanceof Measure.MeanRating mean ? mean.scale() : RatingScale.ZERO_TO_TEN;
    }

    /**
     * Events for milestones, on the first and the last day of their windows and beside them; none is an edge case.
     *
     * @param milestones the milestones
     * @param period the performance period
     * @return the arbitrary
     */
    public static DrawArbitrary<List<Event>> events(MilestoneScorer milestones, PerformancePeriod period) {
        return DrawArbitrary.of(Measurements.events(milestones, period));
    }

    /**
     * Quotas of a metric, mostly round; zero is an edge case.
     *
     * @param metric the metric
     * @return the arbitrary
     */
    public static DrawArbitrary<Quota> quotas(Metric metric) {
        return DrawArbitrary.of(Measurements.quotas(metric))
                .alsoTrying(List.of(Quota.of(metric.id(), "0", metric.unit())));
    }

    /**
     * Performance periods: quarters, months, years, and others, in leap years too.
     *
     * @return the arbitrary
     */
    public static DrawArbitrary<PerformancePeriod> periods() {
        return DrawArbitrary.of(Periods.any())
                .alsoTrying(
                        List.of(PerformancePeriod.of("2024-02-29", "2024-03-01"), PerformancePeriod.quarter(2024, 1)));
    }

    /**
     * Amounts from zero on, mostly round or the smallest unit beside that; zero and one unit are edge cases.
     *
     * @param currency the currency
     * @return the arbitrary
     */
    public static DrawArbitrary<Money> money(CurrencyUnit currency) {
        BigDecimal unit = BigDecimal.ONE.movePointLeft(currency.decimals());
        return DrawArbitrary.of(Amounts.money(currency))
                .alsoTrying(List.of(Money.zero(currency, currency.decimals()), new Money(currency, unit)));
    }

    /**
     * Rates from 0 to 1 in thousandths; both ends are edge cases.
     *
     * @return the arbitrary
     */
    public static DrawArbitrary<Rational> rates() {
        return DrawArbitrary.of(Amounts.rates()).alsoTrying(List.of(Rational.ZERO, Rational.ONE));
    }

    /**
     * Numbers of a range, mostly at its borders and a step beside them, which are edge cases too.
     *
     * @param numbers the range, with a step and its borders
     * @return the arbitrary
     */
    public static DrawArbitrary<Rational> numbers(NumberDraw numbers) {
        Stream<Rational> beside = numbers.borders().stream()
                .flatMap(border -> Stream.of(border, border.minus(numbers.step()), border.plus(numbers.step())));
        return DrawArbitrary.of(numbers)
                .alsoTrying(Stream.concat(beside, Stream.of(numbers.low(), numbers.high()))
                        .filter(number -> number.compareTo(numbers.low()) >= 0 && number.compareTo(numbers.high()) <= 0)
                        .distinct()
                        .toList());
    }
}
