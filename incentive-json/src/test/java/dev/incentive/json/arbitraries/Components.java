package dev.incentive.json.arbitraries;

import dev.incentive.benchmark.Attainment;
import dev.incentive.benchmark.Benchmark;
import dev.incentive.benchmark.ExternalBenchmark;
import dev.incentive.benchmark.FixedBenchmark;
import dev.incentive.benchmark.Membership;
import dev.incentive.benchmark.Uplift;
import dev.incentive.payout.Cap;
import dev.incentive.payout.Condition;
import dev.incentive.payout.FlatBonus;
import dev.incentive.payout.FlatRateCommission;
import dev.incentive.payout.Gate;
import dev.incentive.payout.Operand;
import dev.incentive.payout.PayoutRule;
import dev.incentive.payout.Tier;
import dev.incentive.payout.TierBasis;
import dev.incentive.payout.TierMode;
import dev.incentive.payout.TieredCommission;
import dev.incentive.plan.Component;
import dev.incentive.plan.UndefinedPolicy;
import dev.incentive.value.Border;
import dev.incentive.value.CurrencyUnit;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Components of every kind. */
final class Components {

    private static final int DEEPEST_CONDITION = 4;

    private record Head(String id, String name, String metric) {}

    private record Parts(List<Cap> caps, Gate gate, UndefinedPolicy policy) {}

    private Components() {}

    static Arbitrary<Component> in(CurrencyUnit currency) {
        Arbitrary<Head> heads =
                Combinators.combine(Texts.ids(), Texts.any(), Texts.ids()).as(Head::new);
        Arbitrary<Parts> parts = Combinators.combine(
                        Plans.caps().list().ofMaxSize(2), gates(), Arbitraries.of(UndefinedPolicy.class))
                .as(Parts::new);
        return Combinators.combine(
                        heads, benchmarks(), Arbitraries.of(Attainment.class), Scorers.any(), payouts(currency), parts)
                .as((head, benchmark, attainment, scorer, payout, part) -> {
                    Component.Builder component = Component.builder(head.id(), head.metric())
                            .name(head.name())
                            .benchmark(benchmark)
                            .attainment(attainment)
                            .scorer(scorer)
                            .payout(payout)
                            .gate(part.gate())
                            .whenUndefined(part.policy());
                    part.caps().forEach(component::addCap);
                    return component.build();
                });
    }

    private static Arbitrary<Benchmark> benchmarks() {
        return Arbitraries.oneOf(
                Arbitraries.of(Benchmark.none(), Benchmark.quota()),
                Numbers.inputs().map(FixedBenchmark::new),
                Combinators.combine(Arbitraries.of(Uplift.Kind.class), Numbers.inputs())
                        .as((kind, by) -> Benchmark.priorPeriod(new Uplift(kind, by))),
                Combinators.combine(Texts.any(), Arbitraries.of(Membership.class))
                        .as(Benchmark::pooledPeers),
                Combinators.combine(Numbers.inputs(), Texts.provenances()).as(ExternalBenchmark::new));
    }

    private static Arbitrary<PayoutRule> payouts(CurrencyUnit currency) {
        Arbitrary<List<Tier>> tiers = Combinators.combine(Numbers.inputs(), Numbers.inputs())
                .as(Tier::new)
                .list()
                .ofMaxSize(3);
        return Arbitraries.oneOf(
                Numbers.amounts(currency).map(FlatBonus::new),
                Numbers.inputs().map(FlatRateCommission::new),
                Combinators.combine(
                                Arbitraries.of(TierMode.class),
                                Arbitraries.of(TierBasis.class),
                                Arbitraries.of(Border.class),
                                tiers)
                        .as(TieredCommission::new));
    }

    private static Arbitrary<Gate> gates() {
        Arbitrary<Condition> conditions =
                Arbitraries.recursive(Components::comparisons, Components::combinations, 0, DEEPEST_CONDITION);
        return Arbitraries.oneOf(
                Arbitraries.just(Gate.none()),
                Combinators.combine(conditions, Numbers.inputs()).as(Gate::new));
    }

    private static Arbitrary<Condition> comparisons() {
        Arbitrary<Operand> operands = Arbitraries.oneOf(
                Texts.ids().map(Operand.MeasuredValueOf::new), Texts.ids().map(Operand.AttainmentOf::new));
        return Arbitraries.oneOf(
                Arbitraries.just(new Condition.Always()),
                Combinators.combine(operands, Arbitraries.of(Border.class), Numbers.inputs())
                        .as(Condition.Reaches::new));
    }

    private static Arbitrary<Condition> combinations(Arbitrary<Condition> parts) {
        return Arbitraries.oneOf(
                parts.list().ofMaxSize(2).map(Condition.AllOf::new),
                parts.list().ofMaxSize(2).map(Condition.AnyOf::new),
                parts.map(Condition.Not::new));
    }
}
