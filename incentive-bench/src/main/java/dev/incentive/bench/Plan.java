package dev.incentive.bench;

import dev.incentive.bench.work.Contender;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/**
 * A plan, and those who compete in evaluating it.
 *
 * @param name the name on the command line
 * @param title the heading of its table
 * @param data draws this many participants
 * @param expected the right payouts in cents, calculated apart from every fast form
 * @param contenders the contenders in the order of the table; the first is the one the others are compared with
 * @param <D> its data
 */
record Plan<D>(
        String name,
        String title,
        IntFunction<D> data,
        Function<D, long[]> expected,
        List<Supplier<Contender<D>>> contenders) {
    /** The names of the contenders, in the order of the table. */
    List<String> names() {
        return contenders.stream().map(contender -> contender.get().name()).toList();
    }

    /** How many participants a contender is given where so many are asked for. */
    int participants(String contender, int asked) {
        return Math.min(asked, named(contender).mostParticipants());
    }

    /** Whether a contender claims to pay what is right. */
    boolean isExact(String contender) {
        return named(contender).isExact();
    }

    /** A contender with its data in place. */
    Contender<D> prepared(String contender, int participants, int threads) {
        Contender<D> prepared = named(contender);
        prepared.prepare(data.apply(participants), threads);
        return prepared;
    }

    /** Lets a contender run once, and compares every row with what is right. */
    Verdict verdict(String contender, int participants, int threads) {
        long[] right = expected.apply(data.apply(participants));
        try (Contender<D> prepared = prepared(contender, participants, threads)) {
            return Verdict.of(prepared.run(), right);
        }
    }

    private Contender<D> named(String contender) {
        return contenders.stream()
                .map(Supplier::get)
                .filter(candidate -> candidate.name().equals(contender))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "no contender '" + contender + "' in plan '" + name + "'; there are " + names()));
    }
}
