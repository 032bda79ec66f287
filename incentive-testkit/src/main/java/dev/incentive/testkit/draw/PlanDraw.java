package dev.incentive.testkit.draw;

import dev.incentive.measurement.TargetIncentive;
import dev.incentive.metric.Measure;
import dev.incentive.metric.Metric;
import dev.incentive.payout.Cap;
import dev.incentive.payout.Floor;
import dev.incentive.payout.TargetIncentiveShare;
import dev.incentive.plan.Component;
import dev.incentive.plan.Plan;
import dev.incentive.testkit.choice.Choices;
import dev.incentive.value.CurrencyUnit;
import dev.incentive.value.Money;
import dev.incentive.value.ProrationBasis;
import dev.incentive.value.Rational;
import dev.incentive.value.Unit;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Draws a plan. */
final class PlanDraw {

    private static final RoundingMode[] MODES = {
        RoundingMode.HALF_UP,
        RoundingMode.HALF_EVEN,
        RoundingMode.HALF_DOWN,
        RoundingMode.DOWN,
        RoundingMode.UP,
        RoundingMode.FLOOR,
        RoundingMode.CEILING
    };

    private final Choices choices;
    private final Numbers numbers;
    private final CurrencyUnit currency;
    private final int scale;
    private final ProrationBasis basis;
    private final List<Metric> metrics = new ArrayList<>();

    PlanDraw(Choices choices) {
        this.choices = choices;
        this.numbers = new Numbers(choices);
        this.currency = CurrencyUnit.of(choices.oneOf("USD", "EUR", "JPY", "KWD"));
        this.scale = choices.oneIn(3) ? choices.between(0, 4) : currency.decimals();
        this.basis = basis();
    }

    private ProrationBasis basis() {
        return choices.oneOf(
                ProrationBasis.unstated(),
                ProrationBasis.actualDays(),
                ProrationBasis.thirtyE360(),
                ProrationBasis.months(),
                ProrationBasis.workingDays(
                        List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), List.of(LocalDate.of(2024, 5, 1))));
    }

    boolean prorates() {
        return !(basis instanceof ProrationBasis.Unstated);
    }

    Choices choices() {
        return choices;
    }

    Numbers numbers() {
        return numbers;
    }

    Rational amount(long highest) {
        return numbers.decimal(scale, highest);
    }

    Money money(long highest) {
        return new Money(currency, amount(highest).round(scale, RoundingMode.UNNECESSARY));
    }

    /** One of the metrics so far, or another one. */
    Metric metric() {
        if (!metrics.isEmpty() && choices.below(3) == 0) {
            return choices.oneOf(metrics);
        }
        return added(metricDraw().any("m" + metrics.size()));
    }

    /** A metric that a commission can be paid on. */
    Metric moneyMetric() {
        List<Metric> money = metrics.stream().filter(this::isMoney).toList();
        if (!money.isEmpty() && choices.below(3) == 0) {
            return choices.oneOf(money);
        }
        return added(metricDraw().money("m" + metrics.size()));
    }

    /** One of the metrics so far. */
    Metric known() {
        return choices.oneOf(metrics);
    }

    boolean isMoney(Metric metric) {
        return metric.measure() instanceof Measure.Numeric && metric.unit().equals(Unit.money(currency));
    }

    private MetricDraw metricDraw() {
        return new MetricDraw(choices, currency);
    }

    private Metric added(Metric metric) {
        metrics.add(metric);
        return metric;
    }

    Plan plan() {
        List<Component> components = new ComponentsDraw(this).components();
        if (choices.oneIn(4)) {
            metric();
        }
        Plan.Builder plan = Plan.builder("plan")
                .currency(currency)
                .roundingMode(choices.oneOf(MODES))
                .roundingScale(scale)
                .zone(ZoneId.of("UTC"))
                .prorationBasis(basis);
        metrics.forEach(plan::addMetric);
        components.forEach(plan::addComponent);
        boolean shared = components.stream().anyMatch(PlanDraw::sharesTheTarget);
        if (shared && !choices.oneIn(4)) {
            plan.targetIncentive(TargetIncentive.of(money(1_000_000)));
        }
        bounds(plan);
        return plan.build();
    }

    private static boolean sharesTheTarget(Component component) {
        return component.payout() instanceof TargetIncentiveShare;
    }

    private void bounds(Plan.Builder plan) {
        boolean floor = choices.oneIn(4);
        boolean cap = choices.oneIn(3);
        Rational low = floor ? amount(1000) : Rational.ZERO;
        boolean shrinks = (floor || cap) && prorates() && choices.oneIn(2);
        if (floor) {
            plan.addFloor(new Floor(Floor.Bounds.PLAN_TOTAL, low, shrinks));
        }
        if (cap) {
            plan.addCap(new Cap(Cap.Bounds.PLAN_TOTAL, low.plus(amount(100_000)), shrinks && choices.oneIn(2)));
        }
    }
}
