package dev.incentive.json.soundplans;

import dev.incentive.measurement.TargetIncentive;
import dev.incentive.metric.Metric;
import dev.incentive.payout.Cap;
import dev.incentive.payout.Floor;
import dev.incentive.payout.TargetIncentiveShare;
import dev.incentive.plan.Component;
import dev.incentive.plan.Plan;
import dev.incentive.value.CurrencyUnit;
import dev.incentive.value.Money;
import dev.incentive.value.ProrationBasis;
import dev.incentive.value.Rational;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Draws a plan. */
final class PlanDraw {

    private static final RoundingMode[] MODES = {
        RoundingMode.UP,
        RoundingMode.DOWN,
        RoundingMode.CEILING,
        RoundingMode.FLOOR,
        RoundingMode.HALF_UP,
        RoundingMode.HALF_DOWN,
        RoundingMode.HALF_EVEN
    };

    private final Draw draw;
    private final CurrencyUnit currency;
    private final int scale;
    private final ProrationBasis basis;
    private final List<Metric> metrics = new ArrayList<>();

    PlanDraw(Draw draw) {
        this.draw = draw;
        this.currency = CurrencyUnit.of(draw.oneOf("USD", "EUR", "JPY", "KWD"));
        this.scale = draw.oneIn(3) ? draw.between(0, 4) : currency.decimals();
        this.basis = basis();
    }

    private ProrationBasis basis() {
        return draw.oneOf(
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

    Draw draw() {
        return draw;
    }

    CurrencyUnit currency() {
        return currency;
    }

    Rational amount(long highest) {
        return draw.decimal(scale, highest);
    }

    Money money(long highest) {
        Rational amount = amount(highest);
        return new Money(currency, amount.round(scale, RoundingMode.UNNECESSARY));
    }

    List<Metric> metrics() {
        return metrics;
    }

    Plan plan() {
        for (int index = 0; index < draw.between(1, 6); index++) {
            metrics.add(new MetricDraw(draw, currency).metric("m" + index));
        }
        List<Component> components = new ComponentsDraw(this).components();
        Plan.Builder plan = Plan.builder("plan")
                .currency(currency)
                .roundingMode(draw.oneOf(MODES))
                .roundingScale(scale)
                .zone(ZoneId.of("UTC"))
                .prorationBasis(basis);
        metrics.forEach(plan::addMetric);
        components.forEach(plan::addComponent);
        boolean shared = components.stream().anyMatch(PlanDraw::sharesTheTarget);
        if (shared && !draw.oneIn(4)) {
            plan.targetIncentive(TargetIncentive.of(money(1_000_000)));
        }
        bounds(plan);
        return plan.build();
    }

    private static boolean sharesTheTarget(Component component) {
        return component.payout() instanceof TargetIncentiveShare;
    }

    private void bounds(Plan.Builder plan) {
        Rational low = amount(1000);
        boolean shrinks = prorates() && draw.oneIn(2);
        if (draw.oneIn(4)) {
            plan.addFloor(new Floor(Floor.Bounds.PLAN_TOTAL, low, shrinks));
        }
        if (draw.oneIn(3)) {
            plan.addCap(new Cap(Cap.Bounds.PLAN_TOTAL, low.plus(amount(100_000)), shrinks && draw.oneIn(2)));
        }
    }
}
