package dev.incentive.json.arbitraries;

import dev.incentive.benchmark.Attainment;
import dev.incentive.benchmark.Benchmark;
import dev.incentive.benchmark.Comparison;
import dev.incentive.benchmark.ExternalBenchmark;
import dev.incentive.benchmark.FixedBenchmark;
import dev.incentive.benchmark.Membership;
import dev.incentive.benchmark.PeerBenchmark;
import dev.incentive.benchmark.PeerStatistic;
import dev.incentive.benchmark.Progress;
import dev.incentive.benchmark.Uplift;
import dev.incentive.plan.Goal;
import dev.incentive.plan.Scorecard;
import dev.incentive.plan.UndefinedGoals;
import dev.incentive.plan.WeightedGoal;
import dev.incentive.value.Parameters;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Goals and scorecards of every kind. */
final class Goals {

    private Goals() {}

    static Arbitrary<Goal> any() {
        return Combinators.combine(Texts.ids(), benchmarks(), attainments(), Scorers.any())
                .as(Goal::new);
    }

    static Arbitrary<Scorecard> scorecards() {
        Arbitrary<WeightedGoal> weighted =
                Combinators.combine(Numbers.exact(), any()).as(WeightedGoal::new);
        return Arbitraries.oneOf(
                Combinators.combine(weighted.list().ofMaxSize(3), Arbitraries.of(UndefinedGoals.class))
                        .as(Scorecard.Additive::new),
                any().list().ofMaxSize(3).map(Scorecard.Multiplicative::new));
    }

    private static Arbitrary<Benchmark> benchmarks() {
        return Arbitraries.oneOf(
                Arbitraries.of(Benchmark.none(), Benchmark.quota()),
                Numbers.inputs().map(FixedBenchmark::new),
                Combinators.combine(Arbitraries.of(Uplift.Kind.class), Numbers.inputs())
                        .as((kind, by) -> Benchmark.priorPeriod(new Uplift(kind, by))),
                Combinators.combine(Texts.any(), statistics(), Arbitraries.of(Membership.class))
                        .as(PeerBenchmark::new),
                Combinators.combine(Numbers.inputs(), Texts.provenances()).as(ExternalBenchmark::new),
                Texts.byName().map(values -> new NamedBenchmark(Parameters.of(values))));
    }

    private static Arbitrary<PeerStatistic> statistics() {
        return Arbitraries.oneOf(
                Arbitraries.of(PeerStatistic.pooled(), PeerStatistic.mean(), PeerStatistic.median()),
                Numbers.inputs().map(PeerStatistic.Percentile::new));
    }

    private static Arbitrary<Attainment> attainments() {
        Arbitrary<Progress.Start> starts = Arbitraries.oneOf(
                Arbitraries.just(new Progress.PriorPeriodStart()),
                Numbers.inputs().map(Progress.FixedStart::new));
        return Arbitraries.oneOf(
                Arbitraries.of(Comparison.class),
                Combinators.combine(starts, Arbitraries.of(Progress.Clamp.class))
                        .as(Progress::new));
    }
}
