package dev.incentive.payout;

import dev.incentive.curve.PiecewiseLinear;
import dev.incentive.derivation.CurveReading;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The tiers of one rule, which remember the reading of the rule's function.
 *
 * <p>A rule is a record and has no place of its own for what follows from its parts; to build the function takes longer
 * than to pay one participant by it. To all others this is a list that cannot be changed.
 */
final class TierList<T> extends AbstractList<T> implements RandomAccess {

    private final List<T> tiers;
    private volatile @Nullable CurveReading reading;

    TierList(List<T> tiers) {
        this.tiers = List.copyOf(tiers);
    }

    @Override
    public T get(int index) {
        return tiers.get(index);
    }

    @Override
    public int size() {
        return tiers.size();
    }

    /** The reading, made when it is first asked for; it does not matter which thread makes it. */
    CurveReading reading(Supplier<PiecewiseLinear> function) {
        CurveReading known = reading;
        if (known == null) {
            known = CurveReading.of(CurveReading.Words.TIERS, function.get());
            reading = known;
        }
        return known;
    }
}
