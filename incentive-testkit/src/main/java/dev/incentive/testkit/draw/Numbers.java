package dev.incentive.testkit.draw;

import dev.incentive.testkit.choice.Choices;
import dev.incentive.testkit.choice.Draw;
import dev.incentive.value.Border;
import dev.incentive.value.Rational;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** Draws the numbers of a plan: mostly round ones, and one unit beside them. */
final class Numbers {

    private static final long[] ROUND = {100, 1, 1000, 10, 50, 5, 0, 100_000, 2500, 1_000_000};
    private static final List<Rational> RATES = rationals("0.1 0.05 0.01 0.5 0.2 0.04 0.125 0.015 1 0");
    private static final List<Rational> FACTORS = rationals("1 0.5 0 2 1.5 0.25 0.8 1.2");
    private static final List<Integer> GAPS = List.of(100, 50, 20, 10, 5, 1);
    private static final int PARTS = 7;

    private final Choices choices;

    Numbers(Choices choices) {
        this.choices = choices;
    }

    private static List<Rational> rationals(String texts) {
        return List.of(texts.split(" ")).stream().map(Rational::of).toList();
    }

    Border border() {
        return choices.oneOf(Border.values());
    }

    /** A decimal of that scale, from zero; often a round number, or one unit beside it. */
    Rational decimal(int scale, long highest) {
        boolean round = choices.below(3) < 2;
        long whole = Math.min(round ? ROUND[(int) choices.below(ROUND.length)] : choices.below(highest + 1), highest);
        BigInteger units =
                BigInteger.valueOf(whole).multiply(BigInteger.TEN.pow(scale)).add(BigInteger.valueOf(beside()));
        return Rational.of(new BigDecimal(units.max(BigInteger.ZERO), scale));
    }

    /** 0, 1 or −1. */
    int beside() {
        return choices.between(-1, 1);
    }

    /** The same of either sign. */
    Rational signed(int scale, long highest) {
        Rational value = decimal(scale, highest);
        return choices.oneIn(4) ? value.negate() : value;
    }

    /** A rate from 0 to 1, in thousandths. */
    Rational rate() {
        return choices.oneIn(4) ? Rational.ratio(choices.below(1001), 1000) : choices.oneOf(RATES);
    }

    /** What a score or a multiplier may be: from 0 to 3, in hundredths. */
    Rational factor() {
        return choices.oneIn(4) ? Rational.ratio(choices.below(301), 100) : choices.oneOf(FACTORS);
    }

    Rational signedFactor() {
        Rational value = factor();
        return choices.oneIn(5) ? value.negate() : value;
    }

    /** Ascending decimals of two digits, the first zero. */
    List<Rational> edges(int least, int most) {
        List<Integer> gaps = choices.several(least - 1, most - 1, this::gap);
        List<Rational> edges = new ArrayList<>(List.of(Rational.ZERO));
        int at = 0;
        for (int gap : gaps) {
            at += gap;
            edges.add(Rational.ratio(at, 100));
        }
        return edges;
    }

    private int gap(Choices from) {
        return from.oneIn(4) ? from.between(1, 100) : from.oneOf(GAPS);
    }

    /** A part of a whole that is not known yet. */
    int part() {
        return choices.between(1, PARTS);
    }

    /** Weights that total exactly one. */
    static List<Rational> weights(List<Integer> parts) {
        int total = parts.stream().mapToInt(Integer::intValue).sum();
        return parts.stream().map(part -> Rational.ratio(part, total)).toList();
    }

    /** Several values, each with its weight; the weights total exactly one. */
    record Weighted<T>(List<Rational> weights, List<T> values) {}

    <T> Weighted<T> weighted(int most, Draw<? extends T> each) {
        List<Integer> parts = new ArrayList<>();
        List<T> values = choices.several(1, most, drawn -> {
            parts.add(part());
            return each.from(drawn);
        });
        return new Weighted<>(weights(parts), values);
    }
}
