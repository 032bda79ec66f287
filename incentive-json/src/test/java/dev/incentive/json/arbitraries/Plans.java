package dev.incentive.json.arbitraries;

import dev.incentive.metric.Counting;
import dev.incentive.metric.Direction;
import dev.incentive.metric.Measure;
import dev.incentive.metric.Metric;
import dev.incentive.metric.MetricKind;
import dev.incentive.metric.Perspective;
import dev.incentive.payout.Cap;
import dev.incentive.plan.Component;
import dev.incentive.plan.Plan;
import dev.incentive.value.CurrencyUnit;
import java.math.RoundingMode;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Plans of every kind; they need not make sense. */
public final class Plans {

    private Plans() {}

    /** Plans with up to three metrics and components. */
    public static Arbitrary<Plan> any() {
        return Texts.currencies().flatMap(Plans::in);
    }

    private static Arbitrary<Plan> in(CurrencyUnit currency) {
        Arbitrary<List<Component>> components = Components.in(currency).list().ofMaxSize(3);
        Arbitrary<RoundingMode> modes =
                Arbitraries.of(RoundingMode.class).filter(mode -> mode != RoundingMode.UNNECESSARY);
        Arbitrary<Integer> scales = Arbitraries.oneOf(
                Arbitraries.just(currency.decimals()), Arbitraries.integers().between(-1, 10));
        Arbitrary<ZoneId> zones = Arbitraries.of("America/New_York", "UTC", "Z", "+05:30", "GMT+2")
                .map(ZoneId::of);
        return Combinators.combine(
                        Texts.ids(),
                        Texts.any(),
                        modes,
                        scales,
                        zones,
                        metrics().list().ofMaxSize(3),
                        components,
                        caps().list().ofMaxSize(2))
                .as((id, name, mode, scale, zone, metrics, parts, caps) -> {
                    Plan.Builder plan =
                            Plan.builder(id).name(name).currency(currency).roundingMode(mode);
                    plan.roundingScale(scale).zone(zone);
                    metrics.forEach(plan::addMetric);
                    parts.forEach(plan::addComponent);
                    caps.forEach(plan::addCap);
                    return plan.build();
                });
    }

    private static Arbitrary<Metric> metrics() {
        return Combinators.combine(
                        Texts.ids(),
                        Texts.any(),
                        Arbitraries.of(Perspective.class),
                        Arbitraries.of(MetricKind.class),
                        measures(),
                        Texts.units(),
                        Arbitraries.of(Direction.class))
                .as((id, name, perspective, kind, measure, unit, direction) -> Metric.builder(id)
                        .name(name)
                        .perspective(perspective)
                        .kind(kind)
                        .measure(measure)
                        .unit(unit)
                        .direction(direction)
                        .build());
    }

    private static Arbitrary<Measure> measures() {
        return Arbitraries.oneOf(
                Arbitraries.of(Measure.number(), Measure.share()),
                Arbitraries.longs().map(Measure::netPromoterScore),
                Arbitraries.of(Counting.class).map(Measure::events));
    }

    static Arbitrary<Cap> caps() {
        return Combinators.combine(Arbitraries.of(Cap.Bounds.class), Numbers.inputs())
                .as(Cap::new);
    }
}
