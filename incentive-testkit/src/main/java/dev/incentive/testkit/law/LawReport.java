package dev.incentive.testkit.law;

import java.util.Objects;
import java.util.Optional;

/**
 * What came of trying a law.
 *
 * <pre>{@code
 * LawReport held = new LawReport(text, 1000, 400, Optional.empty());
 * LawReport silent = new LawReport(text, 1000, 0, Optional.empty());
 * boolean broken = held.isFailure(); // false
 * boolean nothingTested = silent.isFailure(); // true
 * }</pre>
 *
 * @param law the law in words
 * @param tries how many cases were tried, the one that breaks it included
 * @param held in how many of them it said something and held
 * @param counterExample the simplest case found that breaks it; empty if none was found
 * @since 0.1.0
 */
public record LawReport(LawText law, int tries, int held, Optional<CounterExample> counterExample) {

    /** Checks that nothing is missing. */
    public LawReport {
        Objects.requireNonNull(law, "law");
        Objects.requireNonNull(counterExample, "counterExample");
    }

    /**
     * Whether the law was broken, or never said anything: then nothing was tested.
     *
     * @return whether there is something to look at
     */
    public boolean isFailure() {
        return held == 0 || counterExample.isPresent();
    }

    /**
     * The report in lines for people.
     *
     * @return the law, and the case that breaks it with what to look at
     */
    public String toText() {
        String head = law.number() + ": " + law.statement() + "\n";
        return counterExample
                .map(broken -> head + "is broken, found with try " + tries + ":\n" + broken.toText() + "  why: "
                        + law.reason() + "\n  what to look at: " + law.advice() + "\n")
                .orElseGet(
                        () -> head + (held == 0 ? nothingTested() : "held in " + held + " of " + tries + " cases\n"));
    }

    private String nothingTested() {
        return "said nothing of any of " + tries + " cases: nothing was tested.\n  It is about " + law.about()
                + "; either that is not so here, or there was no answer, of which another law tells.\n";
    }
}
