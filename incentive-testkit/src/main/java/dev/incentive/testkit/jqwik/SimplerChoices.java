package dev.incentive.testkit.jqwik;

import java.util.Arrays;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** What to try in the place of choices: fewer of them first, in long runs before short ones, then smaller ones. */
final class SimplerChoices {

    private static final int[] RUNS = {512, 256, 128, 64, 32, 16, 8, 4, 2, 1};
    private static final int LONGEST_COUNTED = 16;

    private final long[] choices;

    private SimplerChoices(long[] choices) {
        this.choices = choices;
    }

    /** Each is made when it is asked for. */
    static Stream<long[]> of(long[] choices) {
        SimplerChoices simpler = new SimplerChoices(choices);
        return Stream.<Supplier<Stream<long[]>>>of(
                        simpler::leftOut, simpler::atZero, simpler::lower, simpler::lowerAndLeftOut)
                .flatMap(Supplier::get);
    }

    private Stream<long[]> leftOut() {
        return runs().flatMap(run -> downFrom(choices.length - run).mapToObj(at -> without(choices, at, run)));
    }

    private Stream<long[]> atZero() {
        return runs().flatMap(run -> IntStream.rangeClosed(0, choices.length - run)
                .filter(at -> Arrays.stream(choices, at, at + run).anyMatch(choice -> choice > 0))
                .mapToObj(at -> zero(at, run)));
    }

    private Stream<long[]> lower() {
        return IntStream.range(0, choices.length)
                .boxed()
                .flatMap(at -> smaller(choices[at]).mapToObj(choice -> with(at, choice)));
    }

    /** Half of it, three quarters and so on, one less at last. */
    private static LongStream smaller(long choice) {
        return LongStream.iterate(choice / 2, gap -> gap > 0, gap -> gap / 2).map(gap -> choice - gap);
    }

    /** A count and what it counts go down together. */
    private Stream<long[]> lowerAndLeftOut() {
        return IntStream.range(0, choices.length)
                .filter(at -> choices[at] > 0)
                .boxed()
                .flatMap(at -> runs().filter(run -> run <= LONGEST_COUNTED)
                        .flatMap(run -> IntStream.rangeClosed(at + 1, choices.length - run)
                                .mapToObj(from -> without(with(at, choices[at] - 1), from, run))));
    }

    private Stream<Integer> runs() {
        return Arrays.stream(RUNS).filter(run -> run <= choices.length).boxed();
    }

    private static IntStream downFrom(int last) {
        return IntStream.rangeClosed(0, last).map(at -> last - at);
    }

    private long[] zero(int at, int run) {
        long[] changed = choices.clone();
        Arrays.fill(changed, at, at + run, 0);
        return changed;
    }

    private long[] with(int at, long choice) {
        long[] changed = choices.clone();
        changed[at] = choice;
        return changed;
    }

    private static long[] without(long[] choices, int at, int run) {
        long[] left = new long[choices.length - run];
        System.arraycopy(choices, 0, left, 0, at);
        System.arraycopy(choices, at + run, left, at, left.length - at);
        return left;
    }
}
