package dev.incentive.testkit.law;

import dev.incentive.testkit.choice.Choices;
import dev.incentive.testkit.choice.Draw;
import dev.incentive.testkit.choice.Shrinking;
import java.util.Optional;

/**
 * Seeks a case that breaks a law, and makes it as simple as it can.
 *
 * <p>The same seed tries the same cases, on every machine.
 *
 * <pre>{@code
 * // The law says that at most 100 is paid.
 * LawReport report = new Search(1000, 1).run(law, sold -> sold / 5);
 * CounterExample simplest = report.counterExample().orElseThrow();
 * String found = simplest.found(); // 101
 * }</pre>
 *
 * @param tries how many cases to try, at least 1
 * @param seed where to begin
 * @since 0.1.0
 */
public record Search(int tries, long seed) {

    /** How often a contract tries each law; to try more often, run a search yourself. */
    public static final int USUAL_TRIES = 1000;

    private static final int SIMPLER_TRIES = 20_000;

    /** Checks the number of tries. */
    public Search {
        if (tries < 1) {
            throw new IllegalArgumentException("tries is " + tries + ", must be at least 1");
        }
    }

    /**
     * As often as is usual, with a fixed seed.
     *
     * @return the search
     */
    public static Search usual() {
        return new Search(USUAL_TRIES, 1);
    }

    /**
     * Tries a law on a subject.
     *
     * @param law the law
     * @param subject the subject
     * @param <S> the type of the subject
     * @param <C> the type of a case
     * @return how often it was tried, and the simplest case found that breaks it
     */
    public <S, C> LawReport run(Law<S, C> law, S subject) {
        Draw<? extends C> cases = law.cases(subject);
        int held = 0;
        for (int attempt = 1; attempt <= tries; attempt++) {
            Choices choices = Choices.random(seed + attempt - 1);
            Finding finding = law.check(subject, cases.from(choices));
            if (finding instanceof CounterExample broken) {
                return new LawReport(law.text(), attempt, held, Optional.of(simplest(law, subject, choices, broken)));
            }
            held += finding instanceof Finding.Holds ? 1 : 0;
        }
        return new LawReport(law.text(), tries, held, Optional.empty());
    }

    private static <S, C> CounterExample simplest(Law<S, C> law, S subject, Choices failing, CounterExample broken) {
        Draw<? extends C> cases = law.cases(subject);
        return Shrinking.simplest(
                failing.recorded(),
                broken,
                choices -> law.check(subject, cases.from(choices)) instanceof CounterExample simpler
                        ? Optional.of(simpler)
                        : Optional.empty(),
                SIMPLER_TRIES);
    }
}
