package dev.incentive.evaluation;

import dev.incentive.arbitraries.CustomParts;
import dev.incentive.payout.PayoutNeed;
import dev.incentive.scoring.Scorer;
import dev.incentive.scoring.ScorerNeeds;
import dev.incentive.value.Parameters;
import dev.incentive.value.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Variations of parts that somebody else writes. Their function is not looked into: their name stands for it. */
final class CustomVariations {

    private CustomVariations() {}

    static List<Object> scorers(Variations variations) {
        List<Object> all = described(variations, CustomVariations::scorer);
        for (Object needs : variations.of(ScorerNeeds.class)) {
            all.add(Scorer.custom("acme.needs", Parameters.none(), (ScorerNeeds) needs, input -> Rational.ONE));
        }
        return all;
    }

    static List<Object> benchmarks(Variations variations) {
        List<Object> all = described(variations, (name, parameters) -> benchmark(name, parameters, List.of()));
        all.add(benchmark("acme.a", Parameters.none(), List.of("revenue")));
        all.add(benchmark("acme.a", Parameters.none(), List.of("nps")));
        all.add(benchmark("acme.a", Parameters.none(), List.of("revenue", "nps")));
        return all;
    }

    static List<Object> payoutRules(Variations variations) {
        List<Object> all = described(variations, (name, parameters) -> payoutRule(name, parameters, List.of()));
        all.add(payoutRule("acme.a", Parameters.none(), List.of(PayoutNeed.SCORE)));
        all.add(payoutRule("acme.a", Parameters.none(), List.of(PayoutNeed.MEASURED_VALUE)));
        all.add(payoutRule("acme.a", Parameters.none(), List.of(PayoutNeed.SCORE, PayoutNeed.MEASURED_VALUE)));
        return all;
    }

    private static List<Object> described(Variations variations, BiFunction<String, Parameters, Object> custom) {
        List<Object> all = new ArrayList<>();
        variations.of(Parameters.class).forEach(parameters -> all.add(custom.apply("acme.a", (Parameters) parameters)));
        all.add(custom.apply("acme.b", Parameters.none()));
        return all;
    }

    private static Object scorer(String name, Parameters parameters) {
        return Scorer.custom(name, parameters, ScorerNeeds.nothing(), input -> Rational.ONE);
    }

    private static Object benchmark(String name, Parameters parameters, List<String> metrics) {
        return CustomParts.benchmark(name, parameters, metrics, input -> Optional.empty());
    }

    private static Object payoutRule(String name, Parameters parameters, List<PayoutNeed> needs) {
        return CustomParts.payoutRule(name, parameters, needs, input -> Rational.ONE);
    }
}
