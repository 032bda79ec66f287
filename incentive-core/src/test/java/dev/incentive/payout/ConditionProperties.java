package dev.incentive.payout;

import static dev.incentive.derivation.Derivation.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.arbitraries.Outcomes;
import dev.incentive.derivation.Origin;
import dev.incentive.derivation.Outcome;
import dev.incentive.value.Border;
import dev.incentive.value.Rational;
import java.util.List;
import java.util.function.BooleanSupplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Conditions (G1), against Boolean logic. */
class ConditionProperties {

    /** A condition and what logic makes of it, put together from the same parts. */
    private record Case(Condition condition, BooleanSupplier logic) {}

    @Property
    void aConditionIsOneWhereItHoldsAndZeroWhereItDoesNot(@ForAll("cases") Case example) {
        Rational expected = example.logic().getAsBoolean() ? Rational.ONE : Rational.ZERO;
        assertThat(Outcomes.value(example.condition().evaluate(ConditionProperties::value)))
                .isEqualTo(expected);
    }

    /** The value of a metric is the number that its name is. */
    private static Outcome value(Operand operand) {
        String name = ((Operand.MeasuredValueOf) operand).metric();
        return Outcome.defined(given(name, Rational.of(name), Origin.MEASUREMENT));
    }

    @Provide
    Arbitrary<Case> cases() {
        return Arbitraries.recursive(ConditionProperties::comparisons, ConditionProperties::combined, 0, 4);
    }

    private static Arbitrary<Case> comparisons() {
        Arbitrary<Integer> numbers = Arbitraries.integers().between(-2, 2);
        return Combinators.combine(numbers, numbers, Arbitraries.of(Border.class))
                .as((value, edge, border) -> new Case(
                        new Condition.Reaches(
                                new Operand.MeasuredValueOf(String.valueOf(value)), border, Rational.of(edge)),
                        () -> border == Border.ABOVE ? value > edge : value >= edge));
    }

    private static Arbitrary<Case> combined(Arbitrary<Case> parts) {
        Arbitrary<List<Case>> several = parts.list().ofMinSize(1).ofMaxSize(3);
        return Arbitraries.oneOf(
                several.map(list -> new Case(
                        new Condition.AllOf(conditions(list)),
                        () -> list.stream().allMatch(part -> part.logic().getAsBoolean()))),
                several.map(list -> new Case(
                        new Condition.AnyOf(conditions(list)),
                        () -> list.stream().anyMatch(part -> part.logic().getAsBoolean()))),
                parts.map(part -> new Case(
                        new Condition.Not(part.condition()), () -> !part.logic().getAsBoolean())));
    }

    private static List<Condition> conditions(List<Case> cases) {
        return cases.stream().map(Case::condition).toList();
    }
}
