package dev.incentive.columnar;

import dev.incentive.columnar.PeerTables.AtRank;
import dev.incentive.columnar.PeerTables.Figure;
import dev.incentive.kernel.Figures;
import dev.incentive.value.Rational;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** The keys at the ranks that are asked for, as far as they are known, and the figures made of them. */
final class RankedKeys {
    private final PeerReading reading;
    private final List<PeerRank> ranks;
    private final long[] members;
    private final BitSet unproved;
    private final long[][] keys;

    RankedKeys(PeerReading reading, List<PeerRank> ranks, long[] members, BitSet unproved) {
        this(reading, ranks, members, unproved, new long[ranks.size()][members.length]);
    }

    private RankedKeys(PeerReading reading, List<PeerRank> ranks, long[] members, BitSet unproved, long[][] keys) {
        this.reading = reading;
        this.ranks = ranks;
        this.members = members;
        this.unproved = unproved;
        this.keys = keys;
    }

    /** A copy to which keys are added. */
    RankedKeys copy() {
        long[][] copies = Arrays.stream(keys).map(long[]::clone).toArray(long[][]::new);
        return new RankedKeys(reading, ranks, members, unproved, copies);
    }

    PeerReading reading() {
        return reading;
    }

    long[] members() {
        return members;
    }

    /** The different ranks of a group that have a value, ascending. */
    List<Long> asked(int group) {
        long all = members[group];
        return ranks.stream()
                .mapToLong(rank -> rank.among(all))
                .filter(rank -> rank >= 1 && rank <= all)
                .distinct()
                .sorted()
                .boxed()
                .toList();
    }

    void found(int group, long rank, long key) {
        for (int index = 0; index < keys.length; index++) {
            if (ranks.get(index).among(members[group]) == rank) {
                keys[index][group] = key;
            }
        }
    }

    long[] table(Figure figure) {
        long[] table = figure instanceof AtRank at ? figures(at) : members.clone();
        unproved.stream().forEach(group -> table[group] = Figures.UNPROVED);
        return table;
    }

    private long[] figures(AtRank figure) {
        long[] found = keys[ranks.indexOf(figure.rank())];
        return reading.bits() == 0
                ? found.clone()
                : Arrays.stream(found)
                        .map(key -> part(fraction(key), figure.isDivisor()))
                        .toArray();
    }

    private static long part(Rational fraction, boolean isDivisor) {
        BigInteger part = isDivisor ? fraction.denominator() : fraction.numerator();
        return part.longValueExact();
    }

    /** The one fraction with so small a divisor that has the key: the simplest between it and the next. */
    private Rational fraction(long key) {
        BigInteger scale = BigInteger.ONE.shiftLeft(3 * reading.bits());
        BigInteger least = BigInteger.valueOf(key).shiftLeft(reading.bits());
        BigInteger most = BigInteger.valueOf(key + 1).shiftLeft(reading.bits()).subtract(BigInteger.ONE);
        return simplest(Rational.ratio(least, scale), Rational.ratio(most, scale));
    }

    /** The fraction with the smallest divisor between two, both included: the continued fraction they share. */
    private static Rational simplest(Rational least, Rational most) {
        Rational whole = Scale.ceiling(least);
        if (whole.compareTo(most) <= 0) {
            return whole;
        }
        Rational below = whole.minus(Rational.ONE);
        Rational rest = simplest(Rational.ONE.dividedBy(most.minus(below)), Rational.ONE.dividedBy(least.minus(below)));
        return below.plus(Rational.ONE.dividedBy(rest));
    }
}
