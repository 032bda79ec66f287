package dev.incentive.scoring;

import dev.incentive.derivation.Derivation;
import dev.incentive.derivation.Outcome;
import dev.incentive.value.CanonicalWriter;
import dev.incentive.value.Parameters;
import dev.incentive.value.Rational;

/**
 * A scorer of your own: implement {@link #name()}, {@link #needs()} and {@link #score(ScoringInput)}, or give {@link
 * Scorer#custom} a lambda.
 *
 * <p>It must be a pure function: the same input always gives the same score, whatever was scored before and on
 * whichever thread. The score is exact and may be any number. If it throws, the participant fails with {@code
 * SCORER_FAILED} and is not paid; others are. To read and write plans with it, register its name with the adapter.
 *
 * <pre>{@code
 * CustomScorer aQuarterEach = Scorer.custom(
 *         "acme.sessions",
 *         ScorerNeeds.measuredValue(),
 *         in -> in.measured().value().dividedBy(Rational.of(4)).minimum(Rational.ONE));
 * Rational score = aQuarterEach.score(input); // 0.75
 * }</pre>
 *
 * @since 0.1.0
 */
public non-sealed interface CustomScorer extends Scorer {

    /**
     * The name that stands for this function and no other, for example {@code acme.sessions}; it takes part in the
     * digest, so a scorer that answers differently gets another name.
     *
     * @return the name, as an id
     */
    String name();

    /**
     * The settings it was made with, which take part in the digest.
     *
     * @return the parameters; none unless overridden
     */
    default Parameters parameters() {
        return Parameters.none();
    }

    /**
     * The score of one participant.
     *
     * @param input what {@link #needs()} names
     * @return the score
     */
    Rational score(ScoringInput input);

    @Override
    default Outcome evaluate(ScoringInput input) {
        return Outcome.defined(new Derivation.Stated("score by " + name(), score(input), input.given()));
    }

    @Override
    default void describeTo(CanonicalWriter out) {
        out.text("custom").text(name()).part(needs()).part(parameters());
    }
}
