package dev.incentive.json;

import dev.incentive.problem.Place;
import dev.incentive.problem.Problems;
import dev.incentive.scoring.CustomScorer;
import dev.incentive.scoring.Parameters;
import dev.incentive.value.Identifiers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The factories of custom scorers by name. */
final class ScorerRegister {

    private ScorerRegister() {}

    static Map<String, Function<Parameters, CustomScorer>> of(List<ScorerFactory> factories) {
        Problems problems = new Problems();
        Identifiers.checkAll(
                factories.stream().map(ScorerFactory::name).toList(), Place.ROOT.at("scorerFactories"), problems);
        problems.throwIfErrors("The list of scorer factories");
        Map<String, Function<Parameters, CustomScorer>> byName = new LinkedHashMap<>();
        factories.forEach(factory -> byName.put(factory.name(), factory::create));
        return byName;
    }
}
