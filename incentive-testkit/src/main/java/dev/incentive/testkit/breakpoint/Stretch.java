package dev.incentive.testkit.breakpoint;

import dev.incentive.value.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/** What lies strictly between two neighbouring values, or before the first, or behind the last. */
record Stretch(Optional<Rational> low, Optional<Rational> high) {

    /** Everything. */
    static final Stretch ALL = new Stretch(Optional.empty(), Optional.empty());

    /** All that is above a value. */
    Stretch(Rational low) {
        this(Optional.of(low), Optional.empty());
    }

    static List<Stretch> between(SortedSet<Rational> values) {
        List<Stretch> stretches = new ArrayList<>();
        Optional<Rational> low = Optional.empty();
        for (Rational value : values) {
            stretches.add(new Stretch(low, Optional.of(value)));
            low = Optional.of(value);
        }
        stretches.add(new Stretch(low, Optional.empty()));
        return stretches;
    }

    boolean holds(Rational value) {
        return low.filter(from -> value.compareTo(from) <= 0).isEmpty()
                && high.filter(to -> value.compareTo(to) >= 0).isEmpty();
    }

    boolean touches(Rational value) {
        return low.filter(from -> value.compareTo(from) < 0).isEmpty()
                && high.filter(to -> value.compareTo(to) > 0).isEmpty();
    }
}
