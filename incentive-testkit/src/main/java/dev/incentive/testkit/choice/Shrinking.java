package dev.incentive.testkit.choice;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/**
 * Makes choices that lead to a failure simpler, as long as they lead to one: fewer choices first, then smaller ones.
 *
 * <p>What is found is the simplest in reach, not always the simplest there is.
 *
 * <pre>{@code
 * Function<Choices, Optional<Long>> sevenOrMore =
 *         choices -> Optional.of(choices.between(0L, 100L)).filter(number -> number >= 7);
 * long simplest = Shrinking.simplest(new long[] {93}, 93L, sevenOrMore, 1000); // 7
 * }</pre>
 *
 * @param <F> what a failure is told by
 * @since 0.1.0
 */
public final class Shrinking<F> {

    /** Five as well: whether there is one more, a number, which takes three, and its date. */
    private static final int[] RUNS = {512, 256, 128, 64, 32, 16, 8, 5, 4, 2, 1};

    private static final int LONGEST_COUNTED = 16;

    private final Function<Choices, Optional<F>> attempt;
    private int attemptsLeft;
    private long[] best;
    private F failure;

    private Shrinking(long[] failing, F failure, Function<Choices, Optional<F>> attempt, int attempts) {
        this.best = failing;
        this.failure = failure;
        this.attempt = attempt;
        this.attemptsLeft = attempts;
    }

    /**
     * The simplest failure that is found.
     *
     * @param failing choices that lead to a failure
     * @param failure the failure
     * @param attempt what other choices lead to; empty if it is no failure
     * @param attempts how many other choices to try at most
     * @param <F> what a failure is told by
     * @return a failure, the one given if there is none simpler
     */
    public static <F> F simplest(long[] failing, F failure, Function<Choices, Optional<F>> attempt, int attempts) {
        Shrinking<F> shrinking = new Shrinking<>(failing.clone(), failure, attempt, attempts);
        shrinking.run();
        return shrinking.failure;
    }

    private void run() {
        long[] before;
        do {
            before = best;
            leaveOut();
            setToZero();
            lower();
            lowerAndLeaveOut();
        } while (before != best && attemptsLeft > 0);
    }

    private void leaveOut() {
        for (int run : RUNS) {
            for (int at = best.length - run; at >= 0; at--) {
                at = Math.min(at, best.length - run);
                if (at >= 0) {
                    improves(without(best, at, run));
                }
            }
        }
    }

    private void setToZero() {
        for (int run : RUNS) {
            for (int at = 0; at + run <= best.length; at++) {
                long[] candidate = best.clone();
                Arrays.fill(candidate, at, at + run, 0);
                improves(candidate);
            }
        }
    }

    private void lower() {
        for (int at = 0; at < best.length; at++) {
            long fails = best[at];
            long holds = -1;
            while (fails - holds > 1) {
                long middle = holds + (fails - holds) / 2;
                if (at < best.length && improves(with(best, at, middle))) {
                    fails = middle;
                } else {
                    holds = middle;
                }
            }
        }
    }

    /** A count and what it counts go down together. */
    private void lowerAndLeaveOut() {
        for (int at = 0; at < best.length; at++) {
            for (int run : RUNS) {
                for (int from = at + 1; isCounted(run, at) && from + run <= best.length; from++) {
                    improves(without(with(best, at, best[at] - 1), from, run));
                }
            }
        }
    }

    private boolean isCounted(int run, int at) {
        return run <= LONGEST_COUNTED && at < best.length && best[at] > 0;
    }

    private static long[] with(long[] choices, int at, long choice) {
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

    private boolean improves(long[] candidate) {
        if (attemptsLeft <= 0 || !simpler(candidate, best)) {
            return false;
        }
        attemptsLeft--;
        Choices choices = Choices.replay(candidate);
        Optional<F> found = attempt.apply(choices);
        long[] used = choices.recorded();
        if (found.isEmpty() || !simpler(used, best)) {
            return false;
        }
        best = used;
        failure = found.get();
        return true;
    }

    private static boolean simpler(long[] one, long[] other) {
        return one.length < other.length || (one.length == other.length && Arrays.compare(one, other) < 0);
    }
}
