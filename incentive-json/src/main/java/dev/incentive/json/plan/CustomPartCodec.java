package dev.incentive.json.plan;

import dev.incentive.json.document.ObjectReading;
import dev.incentive.json.document.ObjectWriting;
import dev.incentive.json.document.ValueReading;
import dev.incentive.problem.IncentiveException;
import dev.incentive.problem.Place;
import dev.incentive.problem.Problems;
import dev.incentive.value.Parameters;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Scorers, benchmarks or payout rules of the host's own, by name. */
final class CustomPartCodec<T, P extends T> {

    private record Registered<P>(String name, Function<Parameters, P> factory) {}

    private final CustomKind<T, P> kind;
    private final Map<String, Function<Parameters, P>> factories;

    CustomPartCodec(CustomKind<T, P> kind, Map<String, Function<Parameters, P>> factories) {
        this.kind = kind;
        this.factories = factories;
    }

    T read(ObjectReading in) {
        Optional<Registered<P>> registered = in.required("name", this::registered, Optional.empty());
        Parameters parameters = in.optional("parameters", value -> Parameters.of(value.texts()), Parameters.none());
        return registered
                .filter(there -> in.isSound())
                .map(there -> created(there, parameters, in))
                .orElse(kind.placeholder());
    }

    private Optional<Registered<P>> registered(ValueReading value) {
        int before = value.problems();
        String name = value.text();
        Optional<Registered<P>> registered =
                Optional.ofNullable(factories.get(name)).map(factory -> new Registered<>(name, factory));
        if (registered.isEmpty() && value.problems() == before) {
            value.unknownWord(List.copyOf(factories.keySet()));
        }
        return registered;
    }

    private T created(Registered<P> registered, Parameters parameters, ObjectReading in) {
        Problems problems = new Problems();
        T part = attempted(registered, parameters, problems);
        in.errors(problems.all());
        return part;
    }

    /** Whatever the host's code throws is a problem of the document, which asked for something impossible. */
    private T attempted(Registered<P> registered, Parameters parameters, Problems problems) {
        try {
            P made = registered.factory().apply(parameters);
            compare(made, registered.name(), parameters, problems);
            return made;
        } catch (IncentiveException refused) {
            refused.problems().forEach(problem -> problems.add(problem.below(Place.ROOT.at("parameters"))));
        } catch (RuntimeException | StackOverflowError | AssertionError | LinkageError failed) {
            problems.error(
                    kind.failed(),
                    Place.ROOT,
                    "the factory of '" + registered.name() + "' threw " + failed,
                    "a " + kind.word(),
                    "the factory must make a " + kind.word() + " of these parameters or say what is wrong with them");
        }
        return kind.placeholder();
    }

    /** A part that forgets its settings would lose them in writing and leave them out of the digest. */
    private void compare(P made, String name, Parameters parameters, Problems problems) {
        String itsName = kind.name().apply(made);
        Map<String, String> said = kind.parameters().apply(made).values();
        if (!itsName.equals(name)
                || !said.entrySet().containsAll(parameters.values().entrySet())) {
            problems.error(
                    kind.failed(),
                    Place.ROOT,
                    "a " + kind.word() + " that says it is '" + itsName + "' with " + said,
                    "a " + kind.word() + " that says it is '" + name + "' with " + parameters.values(),
                    "name() and parameters() take part in the digest; return what the factory was given");
        }
    }

    void write(P part, ObjectWriting out) {
        out.text("name", stated("name", () -> kind.name().apply(part), "", out));
        Parameters parameters = stated("parameters", () -> kind.parameters().apply(part), Parameters.none(), out);
        out.textsUnlessEmpty("parameters", parameters.values());
    }

    private <V> V stated(String property, Supplier<V> statement, V placeholder, ObjectWriting out) {
        try {
            return Objects.requireNonNull(statement.get(), property);
        } catch (RuntimeException | StackOverflowError | AssertionError | LinkageError failed) {
            out.error(
                    kind.failed(),
                    property,
                    "a " + kind.word() + " that threw " + failed,
                    "a " + kind.word() + " that says it");
            return placeholder;
        }
    }
}
