package dev.incentive.bench.second;

import dev.incentive.bench.work.Contender;
import dev.incentive.bench.work.SecondData;
import dev.incentive.bench.work.Slices;
import java.util.Arrays;

/**
 * The second plan as fast as it can be written by hand for this data: {@code long} cents, columns, no branches, exact. It
 * can do nothing else: every figure of the plan, and how large an amount may be, is built in.
 */
public final class SecondLimit implements Contender<SecondData> {
    /** Up to here nothing overflows: amounts, and the own target incentive. */
    private static final long MOST_CENTS = 200_000_000;

    private static final long MOST_INCENTIVE = 2_000_000;
    private static final int BLOCK = 1_024;

    private SecondData data = SecondData.of(0);
    private Slices slices = new Slices(0, 1);
    private SpeedTable speed = new SpeedTable(data, slices);
    private long[] payouts = {};

    @Override
    public String name() {
        return "limit";
    }

    @Override
    public void prepare(SecondData columns, int threads) {
        requireUpTo(MOST_CENTS, columns.revenue());
        requireUpTo(MOST_CENTS / 2, columns.quota());
        requireUpTo(MOST_CENTS / 4, columns.productRevenue());
        requireUpTo(MOST_INCENTIVE, columns.targetIncentive());
        slices.close();
        data = columns;
        slices = new Slices(columns.size(), threads);
        speed = new SpeedTable(columns, slices);
        payouts = new long[columns.size()];
    }

    private static void requireUpTo(long most, long[] column) {
        if (Arrays.stream(column).anyMatch(cents -> cents < 0 || cents > most)) {
            throw new IllegalArgumentException("amounts are from 0 to " + most + " cents");
        }
    }

    @Override
    public long[] run() {
        speed.build();
        slices.each((slice, from, to) -> {
            long[] base = new long[BLOCK];
            for (int start = from; start < to; start += BLOCK) {
                SecondKernels.block(data, speed.mostDays(), base, payouts, start, Math.min(to, start + BLOCK));
            }
        });
        return payouts;
    }

    @Override
    public void close() {
        slices.close();
    }
}
