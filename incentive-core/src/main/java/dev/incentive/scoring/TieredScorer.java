package dev.incentive.scoring;

import dev.incentive.curve.Piece;
import dev.incentive.curve.PiecewiseLinear;
import dev.incentive.derivation.CurveReading;
import dev.incentive.derivation.Derivation;
import dev.incentive.value.Border;
import dev.incentive.value.CanonicalWriter;
import dev.incentive.value.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The score of the highest level that the attainment reaches, for example threshold, target and excellence.
 *
 * <p>Scores jump at the edges and are not interpolated; the border says which level an edge belongs to. Below its first
 * edge the first level continues. A plan refuses levels that do not ascend with {@code TIERS_NOT_ASCENDING} or that
 * begin above zero with {@code TIERS_NOT_FROM_ZERO}, and warns of a score that falls with {@code PAYOUT_DECREASES}.
 * Immutable.
 *
 * <pre>{@code
 * TieredScorer levels = new TieredScorer(
 *         Border.AT_OR_ABOVE,
 *         List.of(ScoreLevel.of("0", "0"), ScoreLevel.of("0.8", "0.5"), ScoreLevel.of("1", "1")));
 * Rational threshold = levels.function().valueAt(Rational.of("0.93")); // 0.5
 * Rational target = levels.function().valueAt(Rational.ONE); // 1
 * }</pre>
 *
 * @param border whether a level's edge itself is enough
 * @param levels the levels by ascending edges, the first at zero or below
 * @since 0.1.0
 */
public record TieredScorer(Border border, List<ScoreLevel> levels) implements FunctionScorer {

    /** Copies the levels. */
    public TieredScorer {
        Objects.requireNonNull(border, "border");
        levels = new LevelList(levels);
    }

    @Override
    public PiecewiseLinear function() {
        return reading().curve();
    }

    private CurveReading reading() {
        return ((LevelList) levels).reading(this::written);
    }

    private PiecewiseLinear written() {
        List<Piece> steps = new ArrayList<>();
        for (ScoreLevel level : levels) {
            steps.add(new Piece(level.from(), Rational.ZERO, level.score()));
        }
        return PiecewiseLinear.of(border, steps);
    }

    @Override
    public Derivation at(String what, Derivation value) {
        return reading().at(what + ": level reached", value);
    }

    @Override
    public void describeTo(CanonicalWriter out) {
        out.text("tiered").word(border).parts(levels);
    }
}
