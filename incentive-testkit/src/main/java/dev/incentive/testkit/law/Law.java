package dev.incentive.testkit.law;

import dev.incentive.testkit.choice.Draw;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Something that holds for every case of a subject, or for every subject that says so of itself.
 *
 * <p>{@link #check} looks at one case; {@link Search} seeks one that breaks the law.
 *
 * <pre>{@code
 * Law<LongUnaryOperator, Long> capped = new Law<>(
 *         new LawText(
 *                 "ACME-1", "Nobody is paid more than 100.", "every rule", "The budget ends there.", "the cap"),
 *         rule -> true,
 *         rule -> choices -> choices.between(0L, 1000L),
 *         (rule, sold) -> rule.applyAsLong(sold) <= 100
 *                 ? Finding.holds()
 *                 : CounterExample.expecting("at most 100")
 *                         .butFound("more")
 *                         .build());
 * Finding aTenth = capped.check(sold -> sold / 10, 1000L);
 * Finding aFifth = capped.check(sold -> sold / 5, 1000L);
 * boolean aTenthHolds = aTenth instanceof Finding.Holds; // true
 * boolean aFifthHolds = aFifth instanceof Finding.Holds; // false
 * }</pre>
 *
 * @param <S> what the law is about: a scorer, a payout rule, a plan
 * @param <C> what one case of it is
 * @since 0.1.0
 */
public final class Law<S, C> {

    private final LawText text;
    private final Predicate<? super S> applies;
    private final Function<? super S, ? extends Draw<? extends C>> cases;
    private final BiFunction<? super S, ? super C, ? extends Finding> check;

    /**
     * A law.
     *
     * @param text the law in words
     * @param applies which subjects it is about, by the traits that they declare
     * @param cases draws cases that may break it
     * @param check looks at one case
     */
    public Law(
            LawText text,
            Predicate<? super S> applies,
            Function<? super S, ? extends Draw<? extends C>> cases,
            BiFunction<? super S, ? super C, ? extends Finding> check) {
        this.text = Objects.requireNonNull(text, "text");
        this.applies = Objects.requireNonNull(applies, "applies");
        this.cases = Objects.requireNonNull(cases, "cases");
        this.check = Objects.requireNonNull(check, "check");
    }

    /**
     * The law in words.
     *
     * @return number, statement, reason and advice
     */
    public LawText text() {
        return text;
    }

    /**
     * Whether the law is about a subject.
     *
     * @param subject the subject
     * @return whether it declares what the law is about
     */
    public boolean appliesTo(S subject) {
        return applies.test(subject);
    }

    /**
     * Cases that may break the law.
     *
     * @param subject the subject
     * @return draws such cases
     */
    public Draw<? extends C> cases(S subject) {
        return cases.apply(subject);
    }

    /**
     * Looks at one case.
     *
     * @param subject the subject
     * @param given the case
     * @return whether the law holds, says nothing, or is broken
     */
    public Finding check(S subject, C given) {
        return check.apply(subject, given);
    }

    @Override
    public String toString() {
        return text.number() + " " + text.statement();
    }
}
