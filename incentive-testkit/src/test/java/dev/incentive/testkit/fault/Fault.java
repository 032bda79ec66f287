package dev.incentive.testkit.fault;

import dev.incentive.testkit.law.Law;
import dev.incentive.testkit.law.LawReport;
import dev.incentive.testkit.law.Search;
import java.util.function.Supplier;

/**
 * One fault in words, the law that is meant for it, a subject with the fault, and its twin without.
 *
 * @param words what is wrong
 * @param law the law that finds it
 * @param broken makes the subject with the fault
 * @param healthy makes the subject without it, of which the same is said
 * @param <S> what the law is about
 */
public record Fault<S>(String words, Law<S, ?> law, Supplier<S> broken, Supplier<S> healthy) {

    /** What the law makes of the subject with the fault. */
    public LawReport sought(long seed) {
        return new Search(Search.USUAL_TRIES, seed).run(law, broken.get());
    }

    @Override
    public String toString() {
        return words;
    }
}
