package dev.incentive.columnar;

import dev.incentive.benchmark.PeerStatistic;
import dev.incentive.value.Rational;
import java.math.RoundingMode;

/**
 * Which of a group's ascending values is asked for.
 *
 * @param statistic a median or a percentile
 * @param side which of the middle two of a median; for a percentile the lower
 * @param isWithout whether one member is left out of the number of members, not of the values
 * @param isNext whether the value after it is meant
 */
record PeerRank(PeerStatistic statistic, Side side, boolean isWithout, boolean isNext) {

    /** Which of the middle two; of an odd number both are the same. */
    enum Side {
        /** The lower. */
        LOWER,
        /** The upper. */
        UPPER
    }

    PeerRank next() {
        return new PeerRank(statistic, side, isWithout, true);
    }

    /** The rank among some members, 1 for the least; zero or more than there are if there is none. */
    long among(long members) {
        long counted = isWithout ? members - 1 : members;
        return counted < 1 ? 0 : rank(counted) + (isNext ? 1 : 0);
    }

    private long rank(long counted) {
        if (statistic instanceof PeerStatistic.Percentile percentile) {
            return percentile
                    .share()
                    .times(Rational.of(counted))
                    .round(0, RoundingMode.CEILING)
                    .toBigIntegerExact()
                    .longValueExact();
        }
        return side == Side.UPPER ? counted / 2 + 1 : (counted + 1) / 2;
    }
}
