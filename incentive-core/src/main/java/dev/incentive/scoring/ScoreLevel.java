package dev.incentive.scoring;

import dev.incentive.value.Canonical;
import dev.incentive.value.CanonicalWriter;
import dev.incentive.value.Rational;
import java.util.Objects;

/**
 * A level of a {@link TieredScorer}: from an attainment on, a score. Immutable.
 *
 * @param from the attainment at which the level begins
 * @param score the score from there on
 * @since 0.1.0
 */
public record ScoreLevel(Rational from, Rational score) implements Canonical {

    /** Checks that nothing is missing. */
    public ScoreLevel {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(score, "score");
    }

    /**
     * A level from two decimal texts.
     *
     * @param from the attainment at which the level begins
     * @param score the score from there on
     * @return the level
     */
    public static ScoreLevel of(String from, String score) {
        return new ScoreLevel(Rational.ofDecimal(from), Rational.ofDecimal(score));
    }

    @Override
    public void describeTo(CanonicalWriter out) {
        out.number(from).number(score);
    }
}
