package dev.incentive.arbitraries;

import dev.incentive.benchmark.BenchmarkInput;
import dev.incentive.benchmark.CustomBenchmark;
import dev.incentive.payout.CustomPayoutRule;
import dev.incentive.payout.PayoutInput;
import dev.incentive.payout.PayoutNeed;
import dev.incentive.value.Parameters;
import dev.incentive.value.Rational;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Benchmarks and payout rules of somebody else, made of functions. */
public final class CustomParts {

    private CustomParts() {}

    /** A benchmark without parameters that reads no further metric. */
    public static CustomBenchmark benchmark(String name, Function<BenchmarkInput, Optional<Rational>> function) {
        return benchmark(name, Parameters.none(), List.of(), function);
    }

    /** A benchmark. */
    public static CustomBenchmark benchmark(
            String name,
            Parameters parameters,
            List<String> metrics,
            Function<BenchmarkInput, Optional<Rational>> function) {
        return new FunctionBenchmark(name, parameters, metrics, function);
    }

    /** A payout rule without parameters. */
    public static CustomPayoutRule payoutRule(
            String name, List<PayoutNeed> needs, Function<PayoutInput, Rational> function) {
        return payoutRule(name, Parameters.none(), needs, function);
    }

    /** A payout rule. */
    public static CustomPayoutRule payoutRule(
            String name, Parameters parameters, List<PayoutNeed> needs, Function<PayoutInput, Rational> function) {
        return new FunctionPayout(name, parameters, needs, function);
    }

    private record FunctionBenchmark(
            String name,
            Parameters parameters,
            List<String> metrics,
            Function<BenchmarkInput, Optional<Rational>> function)
            implements CustomBenchmark {

        @Override
        public Optional<Rational> figure(BenchmarkInput input) {
            return function.apply(input);
        }
    }

    private record FunctionPayout(
            String name, Parameters parameters, List<PayoutNeed> needs, Function<PayoutInput, Rational> function)
            implements CustomPayoutRule {

        @Override
        public Rational amount(PayoutInput input) {
            return function.apply(input);
        }
    }
}
