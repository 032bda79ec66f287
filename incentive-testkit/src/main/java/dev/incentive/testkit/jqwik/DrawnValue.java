package dev.incentive.testkit.jqwik;

import dev.incentive.testkit.choice.Choices;
import dev.incentive.testkit.choice.Draw;
import java.util.Arrays;
import java.util.stream.Stream;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;

/** A value with the choices it was drawn from; fewer and smaller choices lead to simpler ones. */
final class DrawnValue<T> implements Shrinkable<T> {

    private final Draw<T> draw;
    private final T value;
    private final long[] choices;

    private DrawnValue(Draw<T> draw, T value, long[] choices) {
        this.draw = draw;
        this.value = value;
        this.choices = choices;
    }

    static <T> DrawnValue<T> of(Draw<T> draw, Choices choices) {
        T value = draw.from(choices);
        return new DrawnValue<>(draw, value, choices.recorded());
    }

    @Override
    public T value() {
        return value;
    }

    /** One after the other as they are asked for; what is drawn again may take fewer choices, or more of them. */
    @Override
    public Stream<Shrinkable<T>> shrink() {
        return SimplerChoices.of(choices)
                .map(simpler -> of(draw, Choices.replay(simpler)))
                .filter(this::isMoreThan)
                .map(simpler -> simpler);
    }

    private boolean isMoreThan(DrawnValue<T> other) {
        return choices.length > other.choices.length
                || (choices.length == other.choices.length && Arrays.compare(choices, other.choices) > 0);
    }

    /** The number of choices comes first, then the choices in their order. */
    @Override
    public ShrinkingDistance distance() {
        long[] dimensions = new long[choices.length + 1];
        dimensions[0] = choices.length;
        System.arraycopy(choices, 0, dimensions, 1, choices.length);
        return ShrinkingDistance.of(dimensions);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DrawnValue<?> that && draw.equals(that.draw) && Arrays.equals(choices, that.choices);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(choices);
    }

    @Override
    public String toString() {
        return value + " from " + choices.length + " choices";
    }
}
