package dev.incentive.bench.mixed;

import dev.incentive.bench.work.Contender;
import dev.incentive.bench.work.MixedData;
import dev.incentive.bench.work.Slices;

/**
 * The limit with its lines: the amount of each of the four components is kept too, and where the plan's cap cuts the
 * total, the cut is spread over them by largest remainder.
 */
public final class MixedLimitLines implements Contender<MixedData> {
    private static final long CAP = 60_000_00;
    private static final int BLOCK = 1_024;

    private MixedData data = MixedData.of(0);
    private Slices slices = new Slices(0, 1);
    private PromoterTable table = new PromoterTable(data, slices);
    private long[][] lines = {};
    private long[] payouts = {};

    @Override
    public String name() {
        return "limit-with-lines";
    }

    @Override
    public void prepare(MixedData columns, int threads) {
        MoneyKernels.requireBounds(columns);
        slices.close();
        data = columns;
        slices = new Slices(columns.size(), threads);
        table = new PromoterTable(columns, slices);
        lines = new long[4][columns.size()];
        payouts = new long[columns.size()];
    }

    /** The lines of the last run in cents, by component in the order of their names, then by participant. */
    long[][] lines() {
        return lines;
    }

    @Override
    public long[] run() {
        table.build();
        slices.each((slice, from, to) -> {
            for (int start = from; start < to; start += BLOCK) {
                block(start, Math.min(to, start + BLOCK));
            }
        });
        return payouts;
    }

    private void block(int from, int to) {
        MoneyKernels.commission(data.revenue(), data.quota(), lines[0], from, to);
        CountKernels.milestones(data, lines[1], from, to);
        CountKernels.promoters(data, table, lines[2], from, to);
        MoneyKernels.retention(data, lines[3], from, to);
        total(lines[0], lines[1], lines[2], lines[3], from, to);
        for (int i = from; i < to; i++) {
            if (payouts[i] > CAP) {
                Cut.spread(lines, i, payouts[i], CAP);
                payouts[i] = CAP;
            }
        }
    }

    private void total(long[] first, long[] second, long[] third, long[] fourth, int from, int to) {
        long[] pay = payouts;
        for (int i = from; i < to; i++) {
            pay[i] = first[i] + second[i] + third[i] + fourth[i];
        }
    }

    @Override
    public void close() {
        slices.close();
    }
}
