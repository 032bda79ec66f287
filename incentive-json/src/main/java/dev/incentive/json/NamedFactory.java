package dev.incentive.json;

import dev.incentive.benchmark.CustomBenchmark;
import dev.incentive.payout.CustomPayoutRule;
import dev.incentive.scoring.CustomScorer;
import dev.incentive.value.Parameters;
import java.util.Objects;
import java.util.function.Function;

/** A factory made of a name and a function. */
abstract class NamedFactory<P> {

    private final String name;
    private final Function<Parameters, ? extends P> function;

    private NamedFactory(String name, Function<Parameters, ? extends P> function) {
        this.name = Objects.requireNonNull(name, "name");
        this.function = Objects.requireNonNull(function, "function");
    }

    public final String name() {
        return name;
    }

    public final P create(Parameters parameters) {
        return function.apply(parameters);
    }

    /** One that makes scorers. */
    static final class OfScorer extends NamedFactory<CustomScorer> implements ScorerFactory {

        OfScorer(String name, Function<Parameters, ? extends CustomScorer> function) {
            super(name, function);
        }
    }

    /** One that makes benchmarks. */
    static final class OfBenchmark extends NamedFactory<CustomBenchmark> implements BenchmarkFactory {

        OfBenchmark(String name, Function<Parameters, ? extends CustomBenchmark> function) {
            super(name, function);
        }
    }

    /** One that makes payout rules. */
    static final class OfPayoutRule extends NamedFactory<CustomPayoutRule> implements PayoutRuleFactory {

        OfPayoutRule(String name, Function<Parameters, ? extends CustomPayoutRule> function) {
            super(name, function);
        }
    }
}
