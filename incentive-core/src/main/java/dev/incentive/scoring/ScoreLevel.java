package dev.incentive.scoring;

import dev.incentive.value.Canonical;
import dev.incentive.value.CanonicalWriter;
import dev.incentive.value.Rational;
import java.util.Objects;

/**
 * A level of a {@link TieredScorer}: from an attainment on, a score.
 *
 * <p>Both are exact; an attainment that is a ratio is 1 at the benchmark. Levels are written by lower edges only, so
 * gaps and overlaps cannot be written. Immutable.
 *
 * <pre>{@code
 * ScoreLevel threshold = ScoreLevel.of("0.8", "0.5");
 * Rational from = threshold.from(); // 0.8
 * Rational score = threshold.score(); // 0.5
 * }</pre>
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
