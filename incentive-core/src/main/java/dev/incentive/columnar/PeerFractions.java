package dev.incentive.columnar;

import dev.incentive.columnar.PeerTables.Figure;
import dev.incentive.columnar.PeerTables.Total;
import dev.incentive.kernel.Block;
import dev.incentive.kernel.Figures;
import dev.incentive.kernel.GroupNumbers;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;

/**
 * Adds up fractions for each group, over the least divisor that all of them share.
 *
 * <p>A group whose divisor does not fit into 62 bits has no figures; that does not depend on the order of its members.
 */
final class PeerFractions implements PeerGathering {
    private static final long NO_DIVISOR = 0;
    private static final long TOO_LARGE = -1;

    private final PeerReading reading;
    private final BitSet unproved = new BitSet();
    private final Map<Integer, BigInteger> large = new TreeMap<>();
    private long[] sums = {};
    private long[] divisors = {};
    private long[] members = {};

    PeerFractions(PeerReading reading) {
        this.reading = reading;
    }

    @Override
    public void add(Block block) {
        grow(GroupNumbers.size(block, reading.member()));
        long[] groups = block.column(reading.member());
        long[] above = block.column(reading.above());
        long[] below = block.column(reading.below());
        for (int row = 0; row < block.rows(); row++) {
            if (groups[row] >= 0) {
                int group = (int) groups[row];
                members[group]++;
                add(group, BigInteger.ZERO, above[row], below[row]);
            }
        }
    }

    private void grow(int groups) {
        if (groups > sums.length) {
            sums = Arrays.copyOf(sums, groups);
            divisors = Arrays.copyOf(divisors, groups);
            members = Arrays.copyOf(members, groups);
        }
    }

    /** Adds (more + above) / below. */
    private void add(int group, BigInteger more, long above, long below) {
        share(group, below);
        if (divisors[group] == TOO_LARGE) {
            return;
        }
        long factor = divisors[group] / below;
        long term = above * factor;
        long sum = sums[group] + term;
        boolean wraps =
                Math.multiplyHigh(above, factor) != term >> (Long.SIZE - 1) || ((sums[group] ^ sum) & (term ^ sum)) < 0;
        if (wraps || more.signum() != 0) {
            BigInteger exact = more.add(BigInteger.valueOf(above)).multiply(BigInteger.valueOf(factor));
            large.merge(group, exact, BigInteger::add);
        } else {
            sums[group] = sum;
        }
    }

    /** Makes the group's divisor a multiple of one more. */
    private void share(int group, long divisor) {
        long before = divisors[group];
        if (before == TOO_LARGE || (before != NO_DIVISOR && before % divisor == 0)) {
            return;
        }
        BigInteger known = BigInteger.valueOf(Math.max(1, before));
        BigInteger next = BigInteger.valueOf(divisor);
        BigInteger factor = next.divide(next.gcd(known));
        BigInteger shared = known.multiply(factor);
        if (divisor <= 0 || shared.bitLength() > Long.SIZE - 2) {
            divisors[group] = TOO_LARGE;
            return;
        }
        BigInteger sum = sum(group).multiply(factor);
        sums[group] = 0;
        large.put(group, sum);
        divisors[group] = shared.longValueExact();
    }

    private BigInteger sum(int group) {
        return large.getOrDefault(group, BigInteger.ZERO).add(BigInteger.valueOf(sums[group]));
    }

    @Override
    public void disprove(Block block) {
        grow(GroupNumbers.size(block, reading.group()));
        long group = block.column(reading.group())[0];
        if (group >= 0) {
            unproved.set((int) group);
        }
    }

    @Override
    public void merge(PeerGathering gathering) {
        PeerFractions other = (PeerFractions) gathering;
        grow(other.sums.length);
        unproved.or(other.unproved);
        for (int group = 0; group < other.sums.length; group++) {
            members[group] += other.members[group];
            if (other.divisors[group] == TOO_LARGE) {
                divisors[group] = TOO_LARGE;
            } else if (other.divisors[group] != NO_DIVISOR) {
                add(group, other.large.getOrDefault(group, BigInteger.ZERO), other.sums[group], other.divisors[group]);
            }
        }
    }

    @Override
    public PeerStage next() {
        return new PeerStage.Last(this::table);
    }

    private long[] table(Figure figure) {
        long[] table = new long[sums.length];
        for (int group = 0; group < table.length; group++) {
            table[group] = unproved.get(group) ? Figures.UNPROVED : figure(group, figure);
        }
        return table;
    }

    private long figure(int group, Figure figure) {
        if (figure == Total.MEMBERS) {
            return members[group];
        }
        if (divisors[group] == TOO_LARGE) {
            return Figures.UNPROVED;
        }
        BigInteger divisor = BigInteger.valueOf(Math.max(1, divisors[group]));
        BigInteger sum = sum(group);
        BigInteger part = (figure == Total.ABOVE ? sum : divisor).divide(sum.gcd(divisor));
        return part.bitLength() > Long.SIZE - 2 ? Figures.UNPROVED : part.longValueExact();
    }
}
