package dev.incentive.scoring;

import dev.incentive.value.Rational;

/**
 * A score as a lambda; see {@link Scorer#custom}.
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
