package dev.incentive.testkit.breakpoint;

import dev.incentive.value.Rational;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** The values that an input can have: multiples of a step, between bounds if there are any; or those of a list. */
final class Grid {

    private final Rational step;
    private final Optional<Rational> least;
    private final Optional<Rational> most;
    private final TreeSet<Rational> listed;

    private Grid(Rational step, Optional<Rational> least, Optional<Rational> most, Collection<Rational> listed) {
        this.step = step;
        this.least = least;
        this.most = most;
        this.listed = new TreeSet<>(listed);
    }

    static Grid everywhere(Rational step) {
        return new Grid(step, Optional.empty(), Optional.empty(), List.of());
    }

    static Grid from(Rational least, Rational step) {
        return new Grid(step, Optional.of(least), Optional.empty(), List.of());
    }

    static Grid between(Rational least, Rational most, Rational step) {
        return new Grid(step, Optional.of(least), Optional.of(most), List.of());
    }

    /** The step says nothing where values are listed. */
    static Grid of(Collection<Rational> values) {
        return new Grid(Rational.ONE, Optional.empty(), Optional.empty(), values);
    }

    Rational step() {
        return step;
    }

    /** Whether the values are equally far apart. */
    boolean isEven() {
        return listed.isEmpty();
    }

    boolean has(Rational value) {
        return isEven() ? inBounds(value) && value.dividedBy(step).isInteger() : listed.contains(value);
    }

    /** The last value below. */
    Optional<Rational> below(Rational value) {
        return isEven()
                ? Optional.of(multiple(index(value, RoundingMode.CEILING).subtract(BigInteger.ONE)))
                        .map(found -> most.map(found::minimum).orElse(found))
                        .filter(this::inBounds)
                : Optional.ofNullable(listed.lower(value));
    }

    /** The first value above. */
    Optional<Rational> above(Rational value) {
        return isEven()
                ? Optional.of(multiple(index(value, RoundingMode.FLOOR).add(BigInteger.ONE)))
                        .map(found -> least.map(found::maximum).orElse(found))
                        .filter(this::inBounds)
                : Optional.ofNullable(listed.higher(value));
    }

    /** Some values strictly between two others, as far apart as they can be; fewer if there are not so many. */
    List<Rational> inside(Stretch stretch, int count) {
        Optional<Rational> first = stretch.low().map(this::above).orElse(isEven() ? least : lowest());
        Optional<Rational> last = stretch.high().map(this::below).orElse(isEven() ? most : highest());
        if (!isEven()) {
            return first.isEmpty() || last.isEmpty() || first.get().compareTo(last.get()) > 0
                    ? List.of()
                    : spread(List.copyOf(listed.subSet(first.get(), true, last.get(), true)), count);
        }
        if ((stretch.low().isPresent() && first.isEmpty()) || (stretch.high().isPresent() && last.isEmpty())) {
            return List.of();
        }
        Rational wide = step.times(Rational.of(1_000L * count));
        Rational from = first.orElseGet(() -> last.map(end -> end.minus(wide)).orElse(Rational.ZERO));
        return spread(from, last.orElseGet(() -> from.plus(wide)), count);
    }

    private Optional<Rational> lowest() {
        return Optional.of(listed.first());
    }

    private Optional<Rational> highest() {
        return Optional.of(listed.last());
    }

    private List<Rational> spread(Rational from, Rational to, int count) {
        BigInteger low = index(from, RoundingMode.CEILING);
        BigInteger width = index(to, RoundingMode.FLOOR).subtract(low);
        List<Rational> values = new ArrayList<>();
        long parts = width.min(BigInteger.valueOf(count - 1L)).longValueExact();
        for (long part = 0; part <= parts; part++) {
            BigInteger steps = parts == 0
                    ? BigInteger.ZERO
                    : width.multiply(BigInteger.valueOf(part)).divide(BigInteger.valueOf(parts));
            values.add(multiple(low.add(steps)));
        }
        return values;
    }

    private static List<Rational> spread(List<Rational> values, int count) {
        if (values.size() <= count) {
            return values;
        }
        List<Rational> some = new ArrayList<>();
        for (int part = 0; part < count; part++) {
            some.add(values.get((values.size() - 1) * part / (count - 1)));
        }
        return some;
    }

    private boolean inBounds(Rational value) {
        return least.filter(low -> value.compareTo(low) < 0).isEmpty()
                && most.filter(high -> value.compareTo(high) > 0).isEmpty();
    }

    private BigInteger index(Rational value, RoundingMode mode) {
        return value.dividedBy(step).round(0, mode).toBigIntegerExact();
    }

    private Rational multiple(BigInteger index) {
        return Rational.ratio(index, BigInteger.ONE).times(step);
    }
}
