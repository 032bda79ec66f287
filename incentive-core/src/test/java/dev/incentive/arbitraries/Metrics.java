package dev.incentive.arbitraries;

import dev.incentive.metric.Counting;
import dev.incentive.metric.Direction;
import dev.incentive.metric.Measure;
import dev.incentive.metric.Metric;
import dev.incentive.metric.MetricKind;
import dev.incentive.metric.Perspective;
import dev.incentive.value.CurrencyUnit;
import dev.incentive.value.Unit;
import java.util.List;

/** One metric of each kind. */
public final class Metrics {

    /** The unit of {@link #REVENUE}. */
    public static final Unit DOLLARS = Unit.money(CurrencyUnit.of("USD"));

    /** A number in dollars. */
    public static final Metric REVENUE = revenueIn("USD");

    /** Net promoter score from five answers on. */
    public static final Metric NPS = Metric.builder("nps")
            .name("Customer satisfaction")
            .perspective(Perspective.CUSTOMER)
            .kind(MetricKind.QUALITATIVE)
            .measure(Measure.netPromoterScore(5))
            .unit(Unit.POINTS)
            .direction(Direction.HIGHER_IS_BETTER)
            .build();

    /** A share of which more is better. */
    public static final Metric RETENTION = Metric.builder("retention")
            .perspective(Perspective.CUSTOMER)
            .kind(MetricKind.QUANTITATIVE)
            .measure(Measure.share())
            .unit(Unit.RATIO)
            .direction(Direction.HIGHER_IS_BETTER)
            .build();

    /** A share of which less is better. */
    public static final Metric CHURN = Metric.builder("churn")
            .perspective(Perspective.CUSTOMER)
            .kind(MetricKind.QUANTITATIVE)
            .measure(Measure.share())
            .unit(Unit.RATIO)
            .direction(Direction.LOWER_IS_BETTER)
            .build();

    /** Events, by quantity. */
    public static final Metric VISITS = events("visits", Counting.EVENTS);

    /** Events, by different subjects. */
    public static final Metric SESSIONS = events("sessions", Counting.DISTINCT_SUBJECTS);

    private Metrics() {}

    /** All of them. */
    public static List<Metric> all() {
        return List.of(REVENUE, NPS, RETENTION, CHURN, VISITS, SESSIONS);
    }

    /** The metric {@code revenue} in another currency. */
    public static Metric revenueIn(String currency) {
        return Metric.builder("revenue")
                .perspective(Perspective.FINANCIAL)
                .kind(MetricKind.QUANTITATIVE)
                .measure(Measure.number())
                .unit(Unit.money(CurrencyUnit.of(currency)))
                .direction(Direction.HIGHER_IS_BETTER)
                .build();
    }

    private static Metric events(String id, Counting counting) {
        return Metric.builder(id)
                .perspective(Perspective.TERRITORY)
                .kind(MetricKind.QUALITATIVE)
                .measure(Measure.events(counting))
                .unit(Unit.COUNT)
                .direction(Direction.HIGHER_IS_BETTER)
                .build();
    }
}
