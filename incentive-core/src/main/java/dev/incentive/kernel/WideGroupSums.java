package dev.incentive.kernel;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** Two sums for each group in 64 bits, and in as many as it takes where that is not enough. */
final class WideGroupSums {
    private static final int SIDES = 2;

    private long[] sums = new long[SIDES];
    private long bound;
    private final Map<Integer, BigInteger> large = new TreeMap<>();

    void grow(int groups) {
        sums = Arrays.copyOf(sums, SIDES * (groups + 1));
    }

    void add(long[] groups, long[] first, long[] second, int rows, long more) {
        if (more > Block.LARGEST) {
            addEach(groups, first, second, rows);
            return;
        }
        make(more);
        for (int row = 0; row < rows; row++) {
            int place = SIDES * GroupSums.place(groups[row]);
            sums[place] += first[row];
            sums[place + 1] += second[row];
        }
    }

    /** Values so large that a block of them does not fit. */
    private void addEach(long[] groups, long[] first, long[] second, int rows) {
        for (int row = 0; row < rows; row++) {
            add(GroupSums.place(groups[row]), first[row], second[row]);
        }
    }

    /** Adds to one place, zero for no group and one more than the group otherwise. */
    void add(int place, long first, long second) {
        make(Math.max(Bound.of(first), Bound.of(second)));
        sums[SIDES * place] += first;
        sums[SIDES * place + 1] += second;
    }

    /** Makes room for as much as a magnitude in each sum. */
    private void make(long magnitude) {
        if (Bound.sum(bound, magnitude) > Block.LARGEST) {
            for (int index = 0; index < sums.length; index++) {
                addLarge(index, BigInteger.valueOf(sums[index]));
                sums[index] = 0;
            }
            bound = 0;
        }
        bound += magnitude;
    }

    private void addLarge(int index, BigInteger sum) {
        if (sum.signum() != 0) {
            large.merge(index, sum, BigInteger::add);
        }
    }

    void merge(WideGroupSums other) {
        make(other.bound);
        for (int index = 0; index < other.sums.length; index++) {
            sums[index] += other.sums[index];
        }
        other.large.forEach(this::addLarge);
    }

    long[] figures(int side) {
        long[] figures = new long[sums.length / SIDES - 1];
        for (int group = 0; group < figures.length; group++) {
            figures[group] = figure(SIDES * (group + 1) + side);
        }
        return figures;
    }

    private long figure(int index) {
        long small = sums[index];
        if (large.isEmpty() && small != Long.MIN_VALUE) {
            return Math.abs(small) <= Block.LARGEST ? small : Figures.UNPROVED;
        }
        BigInteger sum = large.getOrDefault(index, BigInteger.ZERO).add(BigInteger.valueOf(sums[index]));
        boolean fits = sum.abs().compareTo(BigInteger.valueOf(Block.LARGEST)) <= 0;
        return fits ? sum.longValueExact() : Figures.UNPROVED;
    }
}
