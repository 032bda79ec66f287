package dev.incentive.json.plan;

import dev.incentive.benchmark.CustomBenchmark;
import dev.incentive.payout.CustomPayoutRule;
import dev.incentive.scoring.CustomScorer;
import dev.incentive.value.Parameters;
import java.util.Map;
import java.util.function.Function;

/**
 * How the parts of the host's own are made, by name.
 *
 * @param scorers custom scorers
 * @param benchmarks custom benchmarks
 * @param payoutRules custom payout rules
 * @since 0.1.0
 */
public record CustomParts(
        Map<String, Function<Parameters, CustomScorer>> scorers,
        Map<String, Function<Parameters, CustomBenchmark>> benchmarks,
        Map<String, Function<Parameters, CustomPayoutRule>> payoutRules) {

    /** None: every custom part is unknown. */
    public static final CustomParts NONE = new CustomParts(Map.of(), Map.of(), Map.of());
}
