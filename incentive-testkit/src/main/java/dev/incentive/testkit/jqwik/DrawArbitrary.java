package dev.incentive.testkit.jqwik;

import dev.incentive.testkit.choice.Choices;
import dev.incentive.testkit.choice.Draw;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;

/**
 * Whatever can be drawn from choices, as an arbitrary of jqwik.
 *
 * <p>It shrinks by its choices, so that plans with people in them become small as well as numbers do. Its first edge
 * case is the simplest value there is; others can be given.
 *
 * <pre>{@code
 * Draw<String> grades = choices -> choices.oneOf("low", "middle", "high");
 * Arbitrary<String> arbitrary = DrawArbitrary.of(grades);
 * }</pre>
 *
 * @param <T> the type of the values
 * @since 0.1.0
 */
public final class DrawArbitrary<T> implements Arbitrary<T> {

    private final Draw<T> draw;
    private final List<T> edges;

    private DrawArbitrary(Draw<T> draw, List<T> edges) {
        this.draw = Objects.requireNonNull(draw, "draw");
        this.edges = List.copyOf(edges);
    }

    /**
     * An arbitrary of what is drawn.
     *
     * @param draw makes a value from choices
     * @param <T> the type of the values
     * @return the arbitrary
     */
    public static <T> DrawArbitrary<T> of(Draw<T> draw) {
        return new DrawArbitrary<>(draw, List.of());
    }

    /**
     * The same with more values that are tried as edge cases; those do not shrink.
     *
     * @param values the values
     * @return the arbitrary
     */
    public DrawArbitrary<T> alsoTrying(List<? extends T> values) {
        List<T> more = new ArrayList<>(edges);
        more.addAll(values);
        return new DrawArbitrary<>(draw, more);
    }

    @Override
    public RandomGenerator<T> generator(int size) {
        return random -> DrawnValue.of(draw, Choices.random(random));
    }

    @Override
    public EdgeCases<T> edgeCases(int most) {
        List<Supplier<Shrinkable<T>>> cases = new ArrayList<>();
        cases.add(() -> DrawnValue.of(draw, Choices.replay()));
        edges.forEach(edge -> cases.add(() -> Shrinkable.unshrinkable(edge)));
        return EdgeCases.fromSuppliers(cases.subList(0, Math.min(Math.max(most, 0), cases.size())));
    }
}
