package dev.incentive.testkit.scorer;

import dev.incentive.testkit.choice.Choices;
import dev.incentive.testkit.choice.Draw;
import dev.incentive.testkit.draw.NumberDraw;
import dev.incentive.value.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** The values that are tried of one scorer, and the borders among them. */
record ValueRange(Rational low, Rational high, Rational step, List<Rational> borders) {

    private static final long[] PARTS = {4, 10, 7, 1009, 100_000_000_000_000_003L};

    Draw<Rational> draw() {
        List<Rational> simplest = low.signum() < 0 ? List.of(Rational.ZERO) : List.of(Rational.ONE, Rational.ZERO);
        return new NumberDraw(low, high, step, borders.isEmpty() ? simplest : borders);
    }

    /** Two values of one stretch between neighbouring borders, ends excluded, the lower one first. */
    List<Rational> twoOfOneStretch(Choices choices) {
        List<Rational> edges = edges();
        int stretch = (int) choices.below(edges.size() - 1L);
        Rational from = edges.get(stretch);
        Rational width = edges.get(stretch + 1).minus(from);
        long parts = PARTS[(int) choices.below(PARTS.length)];
        long one = 1 + choices.below(parts - 2);
        long other = one + 1 + choices.below(parts - 1 - one);
        return List.of(
                from.plus(width.times(Rational.ratio(one, parts))),
                from.plus(width.times(Rational.ratio(other, parts))));
    }

    private List<Rational> edges() {
        TreeSet<Rational> edges = new TreeSet<>(borders);
        edges.add(low);
        edges.add(high);
        return new ArrayList<>(edges.subSet(low, true, high, true));
    }

    /** A step beside a border that is so small that two of them reach no other border. */
    Rational stepAt(Rational border) {
        Rational smallest = step;
        for (Rational other : edges()) {
            Rational distance = other.minus(border).absolute();
            smallest = distance.signum() == 0 ? smallest : smallest.minimum(distance.dividedBy(Rational.of(4)));
        }
        return smallest;
    }
}
