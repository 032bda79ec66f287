package dev.incentive.benchmark;

import dev.incentive.value.Canonical;
import dev.incentive.value.CanonicalWriter;
import dev.incentive.value.Rational;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The values of the members of a peer group, one for each, ascending.
 *
 * <p>Mergeable: a commutative monoid with {@link #NONE}, so that any order and any partition of the members leads to
 * the same values. A rank and the sum are read in constant time, also without one member; a value to leave out that is
 * not there leaves out none. Immutable.
 *
 * <pre>{@code
 * PeerValues some = PeerValues.of(List.of(Rational.of(8), Rational.of(1)));
 * PeerValues all = some.merge(PeerValues.of(List.of(Rational.of(2), Rational.of(1))));
 * List<Rational> ascending = all.ascending(); // [1, 1, 2, 8]
 * Rational withoutTheBest = all.sum(Optional.of(Rational.of(8))); // 4
 * }</pre>
 *
 * @since 0.1.0
 */
public final class PeerValues implements Canonical {

    /** No members. */
    public static final PeerValues NONE = of(List.of());

    private final List<Rational> ascending;
    private final Rational sum;

    private PeerValues(List<Rational> ascending, Rational sum) {
        this.ascending = ascending;
        this.sum = sum;
    }

    /**
     * The values of some members.
     *
     * @param values a value for each member, in any order
     * @return the values
     */
    public static PeerValues of(Collection<Rational> values) {
        List<Rational> ascending = new ArrayList<>(values);
        Collections.sort(ascending);
        return new PeerValues(List.copyOf(ascending), sum(ascending));
    }

    /** Halves are summed first, since fractions of many different denominators grow with each addition. */
    private static Rational sum(List<Rational> values) {
        if (values.size() <= 2) {
            return values.stream().reduce(Rational.ZERO, Rational::plus);
        }
        int half = values.size() / 2;
        return sum(values.subList(0, half)).plus(sum(values.subList(half, values.size())));
    }

    /**
     * Both together.
     *
     * @param other other members' values
     * @return all values
     */
    public PeerValues merge(PeerValues other) {
        List<Rational> all = new ArrayList<>(ascending);
        all.addAll(other.ascending);
        return of(all);
    }

    /**
     * The values, the least first.
     *
     * @return a value for each member
     */
    public List<Rational> ascending() {
        return ascending;
    }

    /**
     * How many values there are.
     *
     * @param without a member's value to leave out once; empty to leave out none
     * @return the number of the others
     */
    public int size(Optional<Rational> without) {
        return ascending.size() - (isThere(without) ? 1 : 0);
    }

    /**
     * The sum of the values.
     *
     * @param without a member's value to leave out once; empty to leave out none
     * @return the sum of the others
     */
    public Rational sum(Optional<Rational> without) {
        return isThere(without) ? sum.minus(without.orElseThrow()) : sum;
    }

    /**
     * A value by its rank.
     *
     * @param rank 1 for the least, up to {@link #size}
     * @param without a member's value to leave out once; empty to leave out none
     * @return the value at that place
     * @throws IndexOutOfBoundsException if there is no such place
     */
    public Rational atRank(int rank, Optional<Rational> without) {
        int left =
                without.map(value -> Collections.binarySearch(ascending, value)).orElse(-1);
        return ascending.get(left >= 0 && rank - 1 >= left ? rank : rank - 1);
    }

    private boolean isThere(Optional<Rational> value) {
        return value.filter(there -> Collections.binarySearch(ascending, there) >= 0)
                .isPresent();
    }

    /**
     * Whether the other object is the same values.
     *
     * @param other any object
     * @return true for equal values
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof PeerValues that && ascending.equals(that.ascending);
    }

    /**
     * A hash code of the values.
     *
     * @return the hash code
     */
    @Override
    public int hashCode() {
        return ascending.hashCode();
    }

    @Override
    public void describeTo(CanonicalWriter out) {
        out.number(ascending.size());
        ascending.forEach(out::number);
    }
}
