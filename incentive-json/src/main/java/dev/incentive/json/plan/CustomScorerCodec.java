package dev.incentive.json.plan;

import dev.incentive.json.document.ObjectReading;
import dev.incentive.json.document.ObjectWriting;
import dev.incentive.json.document.ValueReading;
import dev.incentive.problem.IncentiveException;
import dev.incentive.problem.Place;
import dev.incentive.problem.ProblemCode;
import dev.incentive.problem.Problems;
import dev.incentive.scoring.CustomScorer;
import dev.incentive.scoring.Parameters;
import dev.incentive.scoring.Scorer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Scorers of the host's own, by name. */
final class CustomScorerCodec {

    private record Registered(String name, Function<Parameters, CustomScorer> factory) {}

    private final Map<String, Function<Parameters, CustomScorer>> factories;

    CustomScorerCodec(Map<String, Function<Parameters, CustomScorer>> factories) {
        this.factories = factories;
    }

    Scorer read(ObjectReading in) {
        Optional<Registered> registered = in.required("name", this::registered, Optional.empty());
        Parameters parameters = in.optional("parameters", value -> Parameters.of(value.texts()), Parameters.none());
        return registered
                .filter(there -> in.isSound())
                .map(there -> created(there, parameters, in))
                .orElse(Scorer.none());
    }

    private Optional<Registered> registered(ValueReading value) {
        int before = value.problems();
        String name = value.text();
        Optional<Registered> registered =
                Optional.ofNullable(factories.get(name)).map(factory -> new Registered(name, factory));
        if (registered.isEmpty() && value.problems() == before) {
            value.unknownWord(List.copyOf(factories.keySet()));
        }
        return registered;
    }

    private static Scorer created(Registered registered, Parameters parameters, ObjectReading in) {
        Problems problems = new Problems();
        Scorer scorer = attempted(registered, parameters, problems);
        in.errors(problems.all());
        return scorer;
    }

    /** Whatever the host's code throws is a problem of the document, which asked for something impossible. */
    private static Scorer attempted(Registered registered, Parameters parameters, Problems problems) {
        try {
            CustomScorer made = registered.factory().apply(parameters);
            compare(made, registered.name(), parameters, problems);
            return made;
        } catch (IncentiveException refused) {
            refused.problems().forEach(problem -> problems.add(problem.below(Place.ROOT.at("parameters"))));
        } catch (RuntimeException failed) {
            problems.error(
                    ProblemCode.SCORER_FAILED,
                    Place.ROOT,
                    "the factory of '" + registered.name() + "' threw " + failed,
                    "a scorer",
                    "the factory must make a scorer of these parameters or say what is wrong with them");
        }
        return Scorer.none();
    }

    /** A scorer that forgets its settings would lose them in writing and leave them out of the digest. */
    private static void compare(CustomScorer made, String name, Parameters parameters, Problems problems) {
        Map<String, String> said = made.parameters().values();
        if (!made.name().equals(name)
                || !said.entrySet().containsAll(parameters.values().entrySet())) {
            problems.error(
                    ProblemCode.SCORER_FAILED,
                    Place.ROOT,
                    "a scorer that says it is '" + made.name() + "' with " + said,
                    "a scorer that says it is '" + name + "' with " + parameters.values(),
                    "name() and parameters() take part in the digest; return what the factory was given");
        }
    }

    void write(CustomScorer scorer, ObjectWriting out) {
        out.text("name", stated("name", scorer::name, "", out));
        out.textsUnlessEmpty(
                "parameters",
                stated("parameters", scorer::parameters, Parameters.none(), out).values());
    }

    private static <T> T stated(String property, Supplier<T> statement, T placeholder, ObjectWriting out) {
        try {
            return Objects.requireNonNull(statement.get(), property);
        } catch (RuntimeException failed) {
            out.error(ProblemCode.SCORER_FAILED, property, "a scorer that threw " + failed, "a scorer that says it");
            return placeholder;
        }
    }
}
