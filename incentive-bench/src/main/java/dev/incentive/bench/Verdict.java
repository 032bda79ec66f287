package dev.incentive.bench;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Whether a contender pays what is right.
 *
 * @param wrong in how many rows it does not
 * @param farthest by how many cents at most
 * @param sum the sum of its payouts in cents
 * @param checksum the sum of its payouts, each times its place modulo 1,009
 */
record Verdict(int wrong, long farthest, long sum, long checksum) {
    private static final int PLACES = 1_009;

    static Verdict of(long[] payouts, long[] right) {
        if (payouts.length != right.length) {
            throw new IllegalStateException(payouts.length + " payouts for " + right.length + " participants");
        }
        long[] distances = IntStream.range(0, right.length)
                .mapToLong(i -> Math.abs(payouts[i] - right[i]))
                .filter(distance -> distance > 0)
                .toArray();
        long farthest =
                distances.length == 0 ? 0 : Arrays.stream(distances).max().getAsLong();
        return new Verdict(distances.length, farthest, sum(payouts), checksum(payouts));
    }

    static long checksum(long[] payouts) {
        return IntStream.range(0, payouts.length)
                .mapToLong(i -> payouts[i] * (i % PLACES))
                .sum();
    }

    private static long sum(long[] payouts) {
        return Arrays.stream(payouts).sum();
    }
}
