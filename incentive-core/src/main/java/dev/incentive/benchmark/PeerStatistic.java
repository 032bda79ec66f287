package dev.incentive.benchmark;

import dev.incentive.value.Canonical;
import dev.incentive.value.CanonicalWriter;
import dev.incentive.value.Rational;
import java.util.Objects;

/**
 * What is made of the peers' measurements.
 *
 * <p>{@link Pooled} puts all underlying answers together, so that sizes count; the others look at one value for each
 * member, and leave out members whose value is undefined. All are exact. A percentile is one of the values and never
 * between two: the least that at least p · n of the n values do not exceed (the nearest rank; definition 1 of R.
 * Hyndman and Y. Fan, "Sample Quantiles in Statistical Packages", The American Statistician 50, 1996), with p above 0
 * and at most 1.
 *
 * <pre>{@code
 * // The region's four members earned 1, 1, 2 and 8.
 * Membership all = Membership.WITH_PARTICIPANT;
 * Outcome byMedian =
 *         Benchmark.peers("region", PeerStatistic.median(), all).value(input);
 * Outcome byRank =
 *         Benchmark.peers("region", PeerStatistic.percentile("0.75"), all).value(input);
 * Rational median = ((Outcome.Defined) byMedian).derivation().value(); // 1.5
 * Rational percentile = ((Outcome.Defined) byRank).derivation().value(); // 2
 * }</pre>
 *
 * @since 0.1.0
 */
public sealed interface PeerStatistic extends Canonical {

    /**
     * Whether it looks at one value for each member.
     *
     * @return false only for {@link Pooled}
     */
    default boolean readsValues() {
        return !(this instanceof Pooled);
    }

    /**
     * All underlying answers together, those of members below a minimum included.
     *
     * @return the statistic
     */
    static PeerStatistic pooled() {
        return new Pooled();
    }

    /**
     * The sum of the members' values by their number.
     *
     * @return the statistic
     */
    static PeerStatistic mean() {
        return new Mean();
    }

    /**
     * The middle value; of an even number, the mean of the middle two.
     *
     * @return the statistic
     */
    static PeerStatistic median() {
        return new Median();
    }

    /**
     * The least value with at least p · n values at or below it.
     *
     * @param share p, more than 0 and at most 1: {@code "0.75"}
     * @return the statistic
     */
    static PeerStatistic percentile(String share) {
        return new Percentile(Rational.ofDecimal(share));
    }

    /**
     * All underlying answers together. Immutable.
     *
     * @since 0.1.0
     */
    record Pooled() implements PeerStatistic {

        @Override
        public void describeTo(CanonicalWriter out) {
            out.text("pooled");
        }
    }

    /**
     * The mean of the members' values. Immutable.
     *
     * @since 0.1.0
     */
    record Mean() implements PeerStatistic {

        @Override
        public void describeTo(CanonicalWriter out) {
            out.text("mean");
        }
    }

    /**
     * The median of the members' values. Immutable.
     *
     * @since 0.1.0
     */
    record Median() implements PeerStatistic {

        @Override
        public void describeTo(CanonicalWriter out) {
            out.text("median");
        }
    }

    /**
     * A percentile of the members' values. Immutable.
     *
     * @param share more than 0 and at most 1
     * @since 0.1.0
     */
    record Percentile(Rational share) implements PeerStatistic {

        /** Checks that nothing is missing. */
        public Percentile {
            Objects.requireNonNull(share, "share");
        }

        @Override
        public void describeTo(CanonicalWriter out) {
            out.text("percentile").number(share);
        }
    }
}
