package dev.incentive.json.arbitraries;

import dev.incentive.measurement.TargetIncentive;
import dev.incentive.metric.Counting;
import dev.incentive.metric.Direction;
import dev.incentive.metric.Measure;
import dev.incentive.metric.Metric;
import dev.incentive.metric.MetricKind;
import dev.incentive.metric.Perspective;
import dev.incentive.metric.RaterStatistic;
import dev.incentive.metric.RubricLevel;
import dev.incentive.payout.Cap;
import dev.incentive.payout.Floor;
import dev.incentive.plan.Component;
import dev.incentive.plan.Plan;
import dev.incentive.value.CurrencyUnit;
import dev.incentive.value.ProrationBasis;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Plans of every kind; they need not make sense. */
public final class Plans {

    private record Layout(RoundingMode mode, int scale, ZoneId zone) {}

    private record Amounts(TargetIncentive target, ProrationBasis basis, List<Floor> floors, List<Cap> caps) {}

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
        Arbitrary<Layout> layouts = Combinators.combine(modes, scales, zones).as(Layout::new);
        return Combinators.combine(
                        Texts.ids(), Texts.any(), layouts, metrics().list().ofMaxSize(3), components, amounts(currency))
                .as((id, name, layout, metrics, parts, amounts) -> {
                    Plan.Builder plan = Plan.builder(id).name(name).currency(currency);
                    plan.roundingMode(layout.mode())
                            .roundingScale(layout.scale())
                            .zone(layout.zone());
                    plan.targetIncentive(amounts.target()).prorationBasis(amounts.basis());
                    metrics.forEach(plan::addMetric);
                    parts.forEach(plan::addComponent);
                    amounts.floors().forEach(plan::addFloor);
                    amounts.caps().forEach(plan::addCap);
                    return plan.build();
                });
    }

    private static Arbitrary<Amounts> amounts(CurrencyUnit currency) {
        Arbitrary<TargetIncentive> targets = Arbitraries.oneOf(
                Arbitraries.just(TargetIncentive.none()),
                Numbers.amounts(currency).map(TargetIncentive::of));
        return Combinators.combine(
                        targets,
                        bases(),
                        floors().list().ofMaxSize(2),
                        caps().list().ofMaxSize(2))
                .as(Amounts::new);
    }

    private static Arbitrary<ProrationBasis> bases() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        ProrationBasis.unstated(),
                        ProrationBasis.actualDays(),
                        ProrationBasis.thirtyE360(),
                        ProrationBasis.months()),
                Combinators.combine(
                                Arbitraries.of(DayOfWeek.class).set().ofMaxSize(7),
                                Texts.days().set().ofMaxSize(4))
                        .as(ProrationBasis::workingDays));
    }

    private static Arbitrary<Metric> metrics() {
        return Combinators.combine(
                        Texts.ids(),
                        Texts.any(),
                        Arbitraries.of(Perspective.class),
                        Arbitraries.of(MetricKind.class),
                        measures(),
                        Texts.units(),
                        Arbitraries.of(Direction.class),
                        Numbers.inputs().optional())
                .as((id, name, perspective, kind, measure, unit, direction, step) -> {
                    Metric.Builder metric = Metric.builder(id)
                            .name(name)
                            .perspective(perspective)
                            .kind(kind);
                    metric.measure(measure).unit(unit).direction(direction);
                    step.ifPresent(metric::smallestStep);
                    return metric.build();
                });
    }

    private static Arbitrary<Measure> measures() {
        Arbitrary<RubricLevel> levels =
                Combinators.combine(Texts.ids(), Texts.any(), Numbers.inputs()).as(RubricLevel::new);
        return Arbitraries.oneOf(
                Arbitraries.of(Measure.number(), Measure.share()),
                Arbitraries.longs().map(Measure::netPromoterScore),
                Combinators.combine(Surveys.scales(), Arbitraries.integers(), Arbitraries.longs())
                        .as(Measure.TopBoxShare::new),
                Combinators.combine(Surveys.scales(), Arbitraries.longs()).as(Measure.MeanRating::new),
                Combinators.combine(
                                levels.list().ofMaxSize(3), Arbitraries.of(RaterStatistic.class), Arbitraries.longs())
                        .as(Measure.Rubric::new),
                Arbitraries.of(Counting.class).map(Measure::events));
    }

    static Arbitrary<Cap> caps() {
        return Combinators.combine(Arbitraries.of(Cap.Bounds.class), Numbers.inputs(), Arbitraries.of(true, false))
                .as(Cap::new);
    }

    static Arbitrary<Floor> floors() {
        return Combinators.combine(Arbitraries.of(Floor.Bounds.class), Numbers.inputs(), Arbitraries.of(true, false))
                .as(Floor::new);
    }
}
