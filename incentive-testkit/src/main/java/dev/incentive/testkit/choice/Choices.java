package dev.incentive.testkit.choice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.LongUnaryOperator;

/**
 * A sequence of choices, each a number from zero up to a bound, from which values are drawn.
 *
 * <p>It is random, the same for the same seed on every machine, or a replay of numbers that were recorded. Zero is the
 * simplest choice everywhere. Not thread-safe: one search, one sequence.
 *
 * <pre>{@code
 * Choices choices = Choices.replay(2, 7);
 * String region = choices.oneOf("North", "South", "West"); // West
 * long answers = choices.between(0, 40); // 7
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Choices {

    private final LongUnaryOperator source;
    private long[] recorded = new long[64];
    private int count;

    private Choices(LongUnaryOperator source) {
        this.source = source;
    }

    /**
     * Random choices.
     *
     * @param seed leads to the same choices whenever it is given
     * @return the choices
     */
    public static Choices random(long seed) {
        Random random = new Random(seed);
        return new Choices(bound -> Math.floorMod(random.nextLong(), bound));
    }

    /**
     * The random choices of a host's own source, for example a test library.
     *
     * @param random gives the numbers
     * @return the choices
     */
    public static Choices random(Random random) {
        Objects.requireNonNull(random, "random");
        return new Choices(bound -> Math.floorMod(random.nextLong(), bound));
    }

    /**
     * Choices that were recorded; after the last, and wherever a number is too large now, the nearest that is possible.
     *
     * @param recorded the numbers, none below zero
     * @return the choices
     */
    public static Choices replay(long... recorded) {
        long[] numbers = recorded.clone();
        int[] next = {0};
        return new Choices(bound ->
                next[0] < numbers.length ? Math.min(Math.max(numbers[next[0]++], 0), bound - 1) : 0);
    }

    /**
     * All choices so far, for {@link #replay}.
     *
     * @return a copy of the numbers
     */
    public long[] recorded() {
        return Arrays.copyOf(recorded, count);
    }

    /**
     * A number from zero on.
     *
     * @param bound more than zero
     * @return at least zero and less than the bound; zero is simplest
     */
    public long below(long bound) {
        if (bound <= 0) {
            throw new IllegalArgumentException("bound is " + bound + ", must be more than zero");
        }
        long number = source.applyAsLong(bound);
        if (count == recorded.length) {
            recorded = Arrays.copyOf(recorded, 2 * count);
        }
        recorded[count++] = number;
        return number;
    }

    /**
     * A number of a range.
     *
     * @param low the least
     * @param high the greatest; at most 2<sup>62</sup> away from the least
     * @return a number; the one nearest to zero is simplest, and a positive one simpler than its negative
     */
    public long between(long low, long high) {
        long choice = below(Math.addExact(Math.subtractExact(high, low), 1));
        if (low >= 0) {
            return low + choice;
        }
        return high <= 0 ? high - choice : aroundZero(low, high, choice);
    }

    /** 0, 1, -1, 2, -2 and so on, and beyond the nearer end only one side. */
    private static long aroundZero(long low, long high, long choice) {
        long both = 2 * Math.min(-low, high);
        if (choice <= both) {
            return choice % 2 == 0 ? -choice / 2 : (choice + 1) / 2;
        }
        return -low < high ? choice + low : high - choice;
    }

    /**
     * A whole number of a small range.
     *
     * @param low the least
     * @param high the greatest
     * @return a number, as {@link #between(long, long)} gives it
     */
    public int between(int low, int high) {
        return Math.toIntExact(between((long) low, (long) high));
    }

    /**
     * True now and then.
     *
     * @param times once in so many times, at least 1
     * @return whether it is such a time; false is simplest
     */
    public boolean oneIn(int times) {
        return below(times) == times - 1;
    }

    /**
     * One of several.
     *
     * @param values the values, the simplest first
     * @param <T> their type
     * @return one of them
     */
    @SafeVarargs
    public final <T> T oneOf(T... values) {
        return values[(int) below(values.length)];
    }

    /**
     * One of several.
     *
     * @param values the values, the simplest first
     * @param <T> their type
     * @return one of them
     */
    public <T> T oneOf(List<T> values) {
        return values.get((int) below(values.size()));
    }

    /**
     * Several values of one kind; each but the least number can be left out when the list is made simpler.
     *
     * @param least how many at least
     * @param most how many at most
     * @param each draws one
     * @param <T> their type
     * @return the values in the order drawn
     */
    public <T> List<T> several(int least, int most, Draw<? extends T> each) {
        List<T> values = new ArrayList<>();
        while (values.size() < most && (values.size() < least || below(most + 1L) > 0)) {
            values.add(each.from(this));
        }
        return values;
    }
}
