package dev.incentive.testkit.benchmark;

import dev.incentive.measurement.Measurement;
import dev.incentive.measurement.NumberMeasurement;
import dev.incentive.measurement.Participant;
import dev.incentive.measurement.Quota;
import dev.incentive.testkit.choice.Choices;
import dev.incentive.testkit.choice.Draw;
import dev.incentive.value.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Draws two cases with a difference that should not matter, or should matter by a factor. */
final class BenchmarkCases {

    private static final List<Rational> FACTORS = List.of(
            Rational.of(2), Rational.of(100), Rational.of("0.01"), Rational.ratio(1, 3), Rational.of("1000000000000"));

    private BenchmarkCases() {}

    static Draw<TwoCases> any(BenchmarkSubject subject) {
        PeopleDraw people = subject.people();
        return choices -> TwoCases.alike(people.from(choices), people.from(choices));
    }

    static Draw<TwoCases> reordered(BenchmarkSubject subject) {
        PeopleDraw people = subject.people();
        return choices -> {
            BenchmarkCase one = people.from(choices);
            return TwoCases.alike(one, one.with(one.participant(), reordered(one.people(), choices)));
        };
    }

    static Draw<TwoCases> askedForAnotherMember(BenchmarkSubject subject) {
        PeopleDraw people = subject.people();
        return choices -> {
            BenchmarkCase one = people.from(choices);
            List<Participant> others = one.otherMembers();
            Participant other = others.isEmpty() ? one.participant() : choices.oneOf(others);
            return TwoCases.alike(one, one.with(other, one.people()));
        };
    }

    static Draw<TwoCases> ownResultChanged(BenchmarkSubject subject) {
        PeopleDraw people = subject.people();
        return choices -> {
            BenchmarkCase one = people.from(choices);
            Participant other = people.measuredAnew(one.participant(), choices);
            return TwoCases.alike(one, changed(one, person -> person == one.participant() ? other : person));
        };
    }

    static Draw<TwoCases> withoutOtherGroups(BenchmarkSubject subject) {
        PeopleDraw people = subject.people();
        return choices -> {
            BenchmarkCase one = people.from(choices);
            List<Participant> kept = one.group().isPresent() ? one.members() : List.of(one.participant());
            return TwoCases.alike(one, one.with(one.participant(), kept));
        };
    }

    static Draw<TwoCases> inAnotherUnit(BenchmarkSubject subject) {
        PeopleDraw people = subject.people();
        return choices -> {
            BenchmarkCase one = people.from(choices);
            Rational factor = choices.oneOf(FACTORS);
            return new TwoCases(one, changed(one, person -> stretched(person, factor)), factor);
        };
    }

    private static BenchmarkCase changed(BenchmarkCase given, UnaryOperator<Participant> change) {
        Participant asked = change.apply(given.participant());
        List<Participant> people = given.people().stream()
                .map(person -> person == given.participant() ? asked : change.apply(person))
                .toList();
        return given.with(asked, people);
    }

    private static Participant stretched(Participant person, Rational factor) {
        Participant.Builder other = Participant.builder(person.id());
        person.groups().forEach(other::putGroup);
        person.measurements().forEach(measurement -> other.addMeasurement(stretched(measurement, factor)));
        person.priorMeasurements().forEach(prior -> other.addPriorMeasurement(stretched(prior, factor)));
        for (Quota quota : person.quotas()) {
            other.addQuota(new Quota(quota.metric(), quota.value().times(factor), quota.unit(), quota.provenance()));
        }
        return other.build();
    }

    private static Measurement stretched(Measurement measurement, Rational factor) {
        return measurement instanceof NumberMeasurement number
                ? new NumberMeasurement(
                        number.metric(), number.value().times(factor), number.unit(), number.provenance())
                : measurement;
    }

    /** Another order of the same things; as they are if all choices are zero. */
    static <T> List<T> reordered(List<T> things, Choices choices) {
        List<T> left = new ArrayList<>(things);
        List<T> order = new ArrayList<>();
        while (!left.isEmpty()) {
            order.add(left.remove((int) choices.below(left.size())));
        }
        return order;
    }
}
