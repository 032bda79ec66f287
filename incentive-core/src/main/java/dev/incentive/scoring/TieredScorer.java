package dev.incentive.scoring;

import dev.incentive.curve.PiecewiseLinear;
import dev.incentive.derivation.CurveReading;
import dev.incentive.derivation.Outcome;
import dev.incentive.value.Border;
import dev.incentive.value.CanonicalWriter;
import dev.incentive.value.Rational;
import java.util.List;
import java.util.Objects;

/**
 * The score of the highest level that the attainment reaches, for example threshold, target and excellence. Immutable.
 *
 * <p>Example: levels 0 → 0, 0.8 → 0.5, 1 → 1, 1.2 → 2; an attainment of 0.93 scores 0.5. Below zero the first level
 * continues. Scores jump at the edges and are not interpolated.
 *
 * @param border whether a level's edge itself is enough
 * @param levels the levels by ascending edges, the first at zero
 * @since 0.1.0
 */
public record TieredScorer(Border border, List<ScoreLevel> levels) implements Scorer {

    /** Copies the levels. */
    public TieredScorer {
        Objects.requireNonNull(border, "border");
        levels = List.copyOf(levels);
    }

    /**
     * The score as a function of the attainment.
     *
     * @return a step function
     */
    public PiecewiseLinear function() {
        PiecewiseLinear steps =
                PiecewiseLinear.line(border, Rational.ZERO, levels.get(0).score());
        for (ScoreLevel level : levels.subList(1, levels.size())) {
            steps = steps.jumpingAt(level.from(), Rational.ZERO, level.score());
        }
        return steps;
    }

    @Override
    public ScorerNeeds needs() {
        return ScorerNeeds.attainment();
    }

    @Override
    public Outcome evaluate(ScoringInput input) {
        return Outcome.defined(
                CurveReading.of(CurveReading.Words.LEVELS, function()).at("score: level reached", input.attainment()));
    }

    @Override
    public void describeTo(CanonicalWriter out) {
        out.text("tiered").word(border).parts(levels);
    }
}
