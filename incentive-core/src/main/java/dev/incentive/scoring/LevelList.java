package dev.incentive.scoring;

import dev.incentive.curve.PiecewiseLinear;
import dev.incentive.derivation.CurveReading;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The levels of one scorer, which remember the reading of the scorer's function.
 *
 * <p>A scorer is a record and has no place of its own for what follows from its parts. To all others this is a list that
 * cannot be changed.
 */
final class LevelList extends AbstractList<ScoreLevel> implements RandomAccess {

    private final List<ScoreLevel> levels;
    private volatile @Nullable CurveReading reading;

    LevelList(List<ScoreLevel> levels) {
        this.levels = List.copyOf(levels);
    }

    @Override
    public ScoreLevel get(int index) {
        return levels.get(index);
    }

    @Override
    public int size() {
        return levels.size();
    }

    /** The reading, made when it is first asked for; it does not matter which thread makes it. */
    CurveReading reading(Supplier<PiecewiseLinear> function) {
        CurveReading known = reading;
        if (known == null) {
            known = CurveReading.of(CurveReading.Words.LEVELS, function.get());
            reading = known;
        }
        return known;
    }
}
