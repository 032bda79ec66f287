package dev.incentive.evaluation;

import dev.incentive.metric.Direction;
import dev.incentive.metric.Measure;
import dev.incentive.metric.Metric;
import dev.incentive.metric.RubricLevel;
import dev.incentive.value.Rational;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Finds the nearest better value of a metric that has some effect.
 *
 * <p>Values are multiples of the metric's smallest step, counted from the present one in the direction that is better.
 * Between two edges the effect, once there, stays; so each stretch is searched by halving it, the nearest first.
 */
final class NearestBetterValue {

    /** How many steps beyond the last edge are looked at: for cents, ten billion in major units. */
    private static final BigInteger FAR = BigInteger.TEN.pow(12);

    private final Metric metric;
    private final Rational present;
    private final int sign;

    NearestBetterValue(Metric metric, Rational present) {
        this.metric = metric;
        this.present = present;
        this.sign = metric.direction() == Direction.HIGHER_IS_BETTER ? 1 : -1;
    }

    Optional<Rational> among(Collection<Rational> edges, Predicate<Rational> better) {
        BigInteger from = nearest();
        for (BigInteger to : ends(edges, from)) {
            Optional<BigInteger> found = to.compareTo(from) >= 0 ? within(from, to, better) : Optional.empty();
            if (found.isPresent()) {
                return found.map(this::value);
            }
            from = to.add(BigInteger.ONE).max(from);
        }
        return Optional.empty();
    }

    /** Steps twice as long each time find an effect that comes and goes again, as under a multiplier that falls. */
    private Optional<BigInteger> within(BigInteger from, BigInteger to, Predicate<Rational> better) {
        BigInteger low = from;
        BigInteger high = from;
        while (high.compareTo(to) < 0 && !better.test(value(high))) {
            low = high.add(BigInteger.ONE);
            high = from.add(high.subtract(from).shiftLeft(1).add(BigInteger.ONE))
                    .min(to);
        }
        return better.test(value(high)) ? Optional.of(first(low, high, better)) : Optional.empty();
    }

    /** The first step that is strictly better than the present value. */
    private BigInteger nearest() {
        return steps(present, RoundingMode.FLOOR).add(BigInteger.ONE);
    }

    /** The last step of each stretch: just before an edge, at it, and just after it. */
    private SortedSet<BigInteger> ends(Collection<Rational> edges, BigInteger from) {
        SortedSet<BigInteger> ends = new TreeSet<>();
        for (Rational edge : edges) {
            ends.add(steps(edge, RoundingMode.CEILING).subtract(BigInteger.ONE));
            ends.add(steps(edge, RoundingMode.FLOOR));
            ends.add(steps(edge, RoundingMode.FLOOR).add(BigInteger.ONE));
        }
        ends.removeIf(end -> end.compareTo(from) < 0);
        BigInteger last = ends.isEmpty() ? from : ends.last();
        ends.add(best().map(best -> steps(best, RoundingMode.FLOOR)).orElse(last.add(FAR)));
        best().map(best -> steps(best, RoundingMode.FLOOR))
                .ifPresent(best -> ends.removeIf(end -> end.compareTo(best) > 0));
        return ends;
    }

    private BigInteger first(BigInteger from, BigInteger to, Predicate<Rational> better) {
        BigInteger low = from;
        BigInteger high = to;
        while (low.compareTo(high) < 0) {
            BigInteger middle = low.add(high).shiftRight(1);
            if (better.test(value(middle))) {
                high = middle;
            } else {
                low = middle.add(BigInteger.ONE);
            }
        }
        return high;
    }

    /** Steps count upwards in the direction that is better. */
    private BigInteger steps(Rational value, RoundingMode mode) {
        return signed(value).dividedBy(metric.smallestStep()).round(0, mode).toBigIntegerExact();
    }

    private Rational value(BigInteger steps) {
        return signed(Rational.ratio(steps, BigInteger.ONE).times(metric.smallestStep()));
    }

    private Rational signed(Rational value) {
        return sign > 0 ? value : value.negate();
    }

    /** The best value that can be measured at all. */
    private Optional<Rational> best() {
        boolean higher = sign > 0;
        Measure measure = metric.measure();
        if (measure instanceof Measure.NetPromoterScore) {
            return Optional.of(Rational.of(higher ? 100 : -100));
        }
        if (measure instanceof Measure.Share || measure instanceof Measure.TopBoxShare) {
            return Optional.of(higher ? Rational.ONE : Rational.ZERO);
        }
        if (measure instanceof Measure.MeanRating mean) {
            return Optional.of(
                    Rational.of(higher ? mean.scale().maximum() : mean.scale().minimum()));
        }
        if (measure instanceof Measure.Rubric rubric) {
            Comparator<Rational> order = higher ? Comparator.naturalOrder() : Comparator.reverseOrder();
            return rubric.levels().stream().map(RubricLevel::value).max(order);
        }
        return measure instanceof Measure.Events && !higher ? Optional.of(Rational.ZERO) : Optional.empty();
    }
}
