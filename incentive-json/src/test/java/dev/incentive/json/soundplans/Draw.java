package dev.incentive.json.soundplans;

import dev.incentive.value.Border;
import dev.incentive.value.Rational;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

/** Draws numbers and choices, with a liking for borders. */
final class Draw {

    private static final long[] LIKED = {0, 1, -1, 5, 50, 100, 1000, 100_000, 1_000_000};

    private final Random random;

    Draw(Random random) {
        this.random = random;
    }

    boolean oneIn(int chances) {
        return random.nextInt(chances) == 0;
    }

    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    @SafeVarargs
    final <T> T oneOf(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    Border border() {
        return oneOf(Border.values());
    }

    /** A decimal of that scale; often a round number, or one unit beside it. */
    Rational decimal(int scale, long highest) {
        long whole = oneIn(2) ? LIKED[random.nextInt(LIKED.length)] : Math.floorMod(random.nextLong(), highest + 1);
        BigInteger units = BigInteger.valueOf(Math.min(Math.abs(whole), highest))
                .multiply(BigInteger.TEN.pow(scale))
                .add(BigInteger.valueOf(between(-1, 1)));
        return Rational.of(new BigDecimal(units.max(BigInteger.ZERO), scale));
    }

    /** The same of either sign. */
    Rational signed(int scale, long highest) {
        Rational value = decimal(scale, highest);
        return oneIn(4) ? value.negate() : value;
    }

    /** Ascending decimals of two digits, the first zero. */
    List<Rational> edges(int count, int highest) {
        TreeSet<Integer> edges = new TreeSet<>(List.of(0));
        while (edges.size() < count) {
            edges.add(between(1, highest));
        }
        return edges.stream().map(edge -> Rational.ratio(edge, 100)).toList();
    }

    /** Weights that total exactly one. */
    List<Rational> weights(int count) {
        List<Rational> weights = new ArrayList<>();
        int total = 0;
        List<Integer> parts = new ArrayList<>();
        for (int index = 0; index < count; index++) {
            parts.add(between(1, 7));
            total += parts.get(index);
        }
        for (int part : parts) {
            weights.add(Rational.ratio(part, total));
        }
        return weights;
    }
}
