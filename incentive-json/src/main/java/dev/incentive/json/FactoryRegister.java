package dev.incentive.json;

import dev.incentive.json.plan.CustomParts;
import dev.incentive.problem.IncentiveException;
import dev.incentive.problem.Place;
import dev.incentive.problem.Problem;
import dev.incentive.problem.ProblemCode;
import dev.incentive.problem.Problems;
import dev.incentive.value.Identifiers;
import dev.incentive.value.Parameters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.function.Function;

/** The factories of custom parts by kind and name. */
final class FactoryRegister {

    private final List<? extends PartFactory<?>> factories;
    private final Problems problems = new Problems();

    private FactoryRegister(List<? extends PartFactory<?>> factories) {
        this.factories = factories;
    }

    static CustomParts of(List<? extends PartFactory<?>> factories) {
        FactoryRegister register = new FactoryRegister(factories);
        CustomParts parts = new CustomParts(
                register.byName(ScorerFactory.class, "scorerFactories"),
                register.byName(BenchmarkFactory.class, "benchmarkFactories"),
                register.byName(PayoutRuleFactory.class, "payoutRuleFactories"));
        register.problems.throwIfErrors("The list of factories");
        return parts;
    }

    private <P, F extends PartFactory<P>> Map<String, Function<Parameters, P>> byName(Class<F> kind, String list) {
        Map<String, F> byName = new LinkedHashMap<>();
        List<F> ofKind = ofKind(kind);
        for (int index = 0; index < ofKind.size(); index++) {
            register(ofKind.get(index), Place.ROOT.at(list).at(index).at("name"), byName);
        }
        Map<String, Function<Parameters, P>> functions = new LinkedHashMap<>();
        byName.forEach((name, factory) -> functions.put(name, factory::create));
        return functions;
    }

    private <F extends PartFactory<?>> void register(F factory, Place place, Map<String, F> byName) {
        String name = factory.name();
        Identifiers.check(name, place, problems);
        F earlier = byName.putIfAbsent(name, factory);
        if (earlier != null) {
            problems.error(
                    ProblemCode.IDENTIFIER_DUPLICATE,
                    place,
                    "'" + name + "' of " + factory.getClass().getName() + ", and of "
                            + earlier.getClass().getName(),
                    "each name once",
                    "plans ask by name, so one of them would never be asked");
        }
    }

    private <F> List<F> ofKind(Class<F> kind) {
        return factories.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** All factories that are provided as services, by name, since the order of a class path means nothing. */
    static List<PartFactory<?>> provided() {
        List<PartFactory<?>> found = new ArrayList<>();
        load(ServiceLoader.load(ScorerFactory.class), ProblemCode.SCORER_FAILED, found);
        load(ServiceLoader.load(BenchmarkFactory.class), ProblemCode.BENCHMARK_FAILED, found);
        load(ServiceLoader.load(PayoutRuleFactory.class), ProblemCode.PAYOUT_RULE_FAILED, found);
        found.sort(Comparator.comparing(PartFactory::name));
        return found;
    }

    private static void load(
            ServiceLoader<? extends PartFactory<?>> providers, ProblemCode failed, List<PartFactory<?>> found) {
        try {
            providers.forEach(found::add);
        } catch (ServiceConfigurationError broken) {
            throw new IncentiveException(Problem.error(
                    failed,
                    Place.ROOT,
                    "a provider that cannot be loaded: " + broken.getMessage(),
                    "providers with a public constructor without arguments, or a public static method provider()"));
        }
    }
}
