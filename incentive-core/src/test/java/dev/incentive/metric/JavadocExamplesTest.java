package dev.incentive.metric;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.arbitraries.Metrics;
import dev.incentive.arbitraries.Plans;
import dev.incentive.benchmark.Attainment;
import dev.incentive.benchmark.Benchmark;
import dev.incentive.derivation.Outcome;
import dev.incentive.measurement.Event;
import dev.incentive.measurement.EventTotal;
import dev.incentive.measurement.MeasuredValue;
import dev.incentive.measurement.Rating;
import dev.incentive.measurement.RatingMeasurement;
import dev.incentive.payout.PayoutRule;
import dev.incentive.plan.Component;
import dev.incentive.plan.Plan;
import dev.incentive.problem.ProblemCode;
import dev.incentive.scoring.Scorer;
import dev.incentive.value.Border;
import dev.incentive.value.CurrencyUnit;
import dev.incentive.value.Money;
import dev.incentive.value.Rational;
import dev.incentive.value.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class JavadocExamplesTest {

    @Test
    void counting() {
        // example Counting
        LocalDate day = LocalDate.of(2026, 3, 2);
        List<Event> sessions = List.of(
                Event.of("session-1", day, "account-1", "minutes"), Event.of("session-2", day, "account-1", "minutes"));
        Rational held = EventTotal.of(Counting.EVENTS, sessions); // 2
        Rational accounts = EventTotal.of(Counting.DISTINCT_SUBJECTS, sessions); // 1
        // end
        assertThat(held).hasToString("2");
        assertThat(accounts).hasToString("1");
    }

    @Test
    void direction() {
        // example Direction
        boolean revenue = Attainment.RATIO.suits(Direction.HIGHER_IS_BETTER); // true
        boolean churn = Attainment.RATIO.suits(Direction.LOWER_IS_BETTER); // false
        boolean turned = Attainment.TARGET_OVER_ACTUAL.suits(Direction.LOWER_IS_BETTER); // true
        // end
        assertThat(revenue).hasToString("true");
        assertThat(churn).hasToString("false");
        assertThat(turned).hasToString("true");
    }

    @Test
    void measure() {
        // example Measure
        Measure nps = Measure.netPromoterScore(5);
        String form = nps.form(); // survey
        boolean points = nps.allows(Unit.POINTS); // true
        boolean ratio = nps.allows(Unit.RATIO); // false
        // end
        assertThat(form).hasToString("survey");
        assertThat(points).hasToString("true");
        assertThat(ratio).hasToString("false");
    }

    @Test
    void metric() {
        // example Metric
        Metric nps = Metric.builder("nps")
                .name("Customer satisfaction")
                .perspective(Perspective.CUSTOMER)
                .kind(MetricKind.QUALITATIVE)
                .measure(Measure.netPromoterScore(5))
                .unit(Unit.POINTS)
                .direction(Direction.HIGHER_IS_BETTER)
                .build();
        // end
        assertThat(nps.name()).hasToString("Customer satisfaction");
        assertThat(nps.unit()).hasToString("points");
    }

    @Test
    void metricKind() {
        Metric nps = Metrics.NPS;
        Plan threeSoftGoals = threeSoftGoals();
        // example MetricKind
        MetricKind kind = nps.kind(); // QUALITATIVE
        ProblemCode advice = threeSoftGoals.check().get(0).code(); // PLAN_TOO_MANY_QUALITATIVE_GOALS
        // end
        assertThat(kind).hasToString("QUALITATIVE");
        assertThat(advice).hasToString("PLAN_TOO_MANY_QUALITATIVE_GOALS");
    }

    @Test
    void perspective() {
        Plan plan = Plans.in("USD")
                .addMetric(Metrics.REVENUE)
                .addMetric(Metrics.NPS)
                .addMetric(Metrics.RETENTION)
                .build();
        // example Perspective
        Map<Perspective, Long> balance = plan.metrics().stream()
                .collect(Collectors.groupingBy(Metric::perspective, TreeMap::new, Collectors.counting()));
        String metrics = balance.toString(); // {FINANCIAL=1, CUSTOMER=2}
        // end
        assertThat(metrics).hasToString("{FINANCIAL=1, CUSTOMER=2}");
    }

    @Test
    void raterStatistic() {
        Metric ratedByMean = planning(RaterStatistic.MEAN);
        Metric ratedByMedian = planning(RaterStatistic.MEDIAN);
        // example RaterStatistic
        // The level "absent" is worth 0, the level "leads" 3.
        RatingMeasurement ratings = RatingMeasurement.of(
                "planning", new Rating("r-1", "absent"), new Rating("r-2", "leads"), new Rating("r-3", "leads"));
        Outcome byMean = MeasuredValue.ofPeriod(ratedByMean).read(ratings, day -> true);
        Outcome byMedian = MeasuredValue.ofPeriod(ratedByMedian).read(ratings, day -> true);
        Rational mean = ((Outcome.Defined) byMean).derivation().value(); // 2
        Rational median = ((Outcome.Defined) byMedian).derivation().value(); // 3
        // end
        assertThat(mean).hasToString("2");
        assertThat(median).hasToString("3");
    }

    @Test
    void ratingScale() {
        // example RatingScale
        RatingScale stars = new RatingScale(1, 5); // 1..5
        int answers = stars.size(); // 5
        boolean none = stars.contains(0); // false
        // end
        assertThat(stars).hasToString("1..5");
        assertThat(answers).hasToString("5");
        assertThat(none).hasToString("false");
    }

    @Test
    void rubricLevel() {
        // example RubricLevel
        RubricLevel leads = RubricLevel.of("leads", "leads the account plan and reviews it with the customer", "3");
        Rational worth = leads.value(); // 3
        // end
        assertThat(worth).hasToString("3");
    }

    private static Metric planning(RaterStatistic statistic) {
        return Metric.builder("planning")
                .perspective(Perspective.CUSTOMER)
                .kind(MetricKind.QUALITATIVE)
                .measure(Measure.rubric(
                        statistic,
                        1,
                        RubricLevel.of("absent", "has no account plan", "0"),
                        RubricLevel.of("leads", "leads the account plan", "3")))
                .unit(Unit.POINTS)
                .direction(Direction.HIGHER_IS_BETTER)
                .build();
    }

    private static Plan threeSoftGoals() {
        Plan.Builder plan = Plans.dollars();
        for (String metric : List.of("nps", "visits", "sessions")) {
            plan.addComponent(Component.builder("goal-" + metric, metric)
                    .benchmark(Benchmark.fixed("5"))
                    .attainment(Attainment.RATIO)
                    .scorer(Scorer.threshold("1", Border.AT_OR_ABOVE))
                    .payout(PayoutRule.flatBonus(Money.of("USD", "100")))
                    .build());
        }
        return plan.build();
    }

    @Test
    void financialMetrics() {
        // example FinancialMetrics
        Metric revenue = FinancialMetrics.revenue(CurrencyUnit.of("USD"));
        String unit = revenue.unit().symbol(); // USD
        String direction = revenue.direction().name(); // HIGHER_IS_BETTER
        // end
        assertThat(unit).hasToString("USD");
        assertThat(direction).hasToString("HIGHER_IS_BETTER");
    }

    @Test
    void customerMetrics() {
        // example CustomerMetrics
        Metric satisfaction = CustomerMetrics.customerSatisfaction(new RatingScale(1, 5), 4, 5);
        Metric churn = CustomerMetrics.customerChurn();
        String unit = satisfaction.unit().symbol(); // ratio
        String direction = churn.direction().name(); // LOWER_IS_BETTER
        // end
        assertThat(unit).hasToString("ratio");
        assertThat(direction).hasToString("LOWER_IS_BETTER");
    }

    @Test
    void industryMetrics() {
        // example IndustryMetrics
        Metric share = IndustryMetrics.marketShare();
        Metric inFrance = share.renamed("share-in-france", "market share in France");
        String kind = inFrance.kind().name(); // QUALITATIVE
        String id = inFrance.id(); // share-in-france
        // end
        assertThat(kind).hasToString("QUALITATIVE");
        assertThat(id).hasToString("share-in-france");
    }

    @Test
    void territoryMetrics() {
        // example TerritoryMetrics
        Metric partners = TerritoryMetrics.partnershipSignUps();
        String perspective = partners.perspective().name(); // TERRITORY
        String unit = partners.unit().symbol(); // count
        // end
        assertThat(perspective).hasToString("TERRITORY");
        assertThat(unit).hasToString("count");
    }
}
