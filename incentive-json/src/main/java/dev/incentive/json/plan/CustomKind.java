package dev.incentive.json.plan;

import dev.incentive.benchmark.Benchmark;
import dev.incentive.benchmark.CustomBenchmark;
import dev.incentive.payout.CustomPayoutRule;
import dev.incentive.payout.PayoutRule;
import dev.incentive.problem.ProblemCode;
import dev.incentive.scoring.CustomScorer;
import dev.incentive.scoring.Scorer;
import dev.incentive.value.Parameters;
import java.util.function.Function;

/**
 * What tells custom scorers, benchmarks and payout rules apart.
 *
 * @param word what people call one
 * @param failed the code of one that does not work
 * @param placeholder stands in for one that could not be made
 * @param name asks one for its name
 * @param parameters asks one for its settings
 * @param <T> the family that it belongs to
 * @param <P> the interface that the host implements
 */
record CustomKind<T, P extends T>(
        String word, ProblemCode failed, T placeholder, Function<P, String> name, Function<P, Parameters> parameters) {

    static final CustomKind<Scorer, CustomScorer> SCORER = new CustomKind<>(
            "scorer", ProblemCode.SCORER_FAILED, Scorer.none(), CustomScorer::name, CustomScorer::parameters);

    static final CustomKind<Benchmark, CustomBenchmark> BENCHMARK = new CustomKind<>(
            "benchmark",
            ProblemCode.BENCHMARK_FAILED,
            Benchmark.none(),
            CustomBenchmark::name,
            CustomBenchmark::parameters);

    static final CustomKind<PayoutRule, CustomPayoutRule> PAYOUT_RULE = new CustomKind<>(
            "payout rule",
            ProblemCode.PAYOUT_RULE_FAILED,
            PayoutRule.flatRate("0"),
            CustomPayoutRule::name,
            CustomPayoutRule::parameters);
}
