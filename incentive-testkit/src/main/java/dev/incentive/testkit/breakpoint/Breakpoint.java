package dev.incentive.testkit.breakpoint;

import java.util.List;
import java.util.Objects;

/**
 * An input at which what the plan pays can begin to follow another formula, with participants at it and beside it.
 *
 * <p>For a number these are the nearest values below, at and above that can be measured; where the exact value cannot
 * be, those below and above. For what is no number each state has one.
 *
 * <pre>{@code
 * Breakpoint tier = breakpoints.all().get(1);
 * String id = tier.id(); // commission-tier-2
 * String changed = tier.input().toString(); // measurement of revenue
 * String where = tier.where(); // 80000
 * List<String> tried = tier.cases().stream().map(BreakpointCase::value).toList(); // [79999.99, 80000, 80000.01]
 * }</pre>
 *
 * @param id what it is, for example {@code commission-tier-2}
 * @param input what is changed
 * @param where the exact value in the input's unit, a decimal or a fraction; for what is no number the state in a word
 * @param why what changes there, in words
 * @param cases the participants
 * @since 0.1.0
 */
public record Breakpoint(String id, Input input, String where, String why, List<BreakpointCase> cases) {

    /** Copies the cases. */
    public Breakpoint {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(input, "input");
        Objects.requireNonNull(where, "where");
        Objects.requireNonNull(why, "why");
        cases = List.copyOf(cases);
    }
}
