package dev.incentive.scoring;

import dev.incentive.value.Rational;

/**
 * A score as a lambda; see {@link Scorer#custom}.
 *
 * <p>It must be a pure function. The score is exact and may be any number; what is thrown fails the participant with
 * {@code SCORER_FAILED}.
 *
 * <pre>{@code
 * ScoreFunction aQuarterEach = in -> in.measured().value().dividedBy(Rational.of(4));
 * Rational score = aQuarterEach.score(input); // 0.75
 * }</pre>
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface ScoreFunction {

    /**
     * The score of one participant.
     *
     * @param input what the scorer said it needs
     * @return the score
     */
    Rational score(ScoringInput input);
}
