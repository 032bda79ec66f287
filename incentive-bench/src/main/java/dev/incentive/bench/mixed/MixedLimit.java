package dev.incentive.bench.mixed;

import dev.incentive.bench.work.Contender;
import dev.incentive.bench.work.MixedData;
import dev.incentive.bench.work.Slices;

/**
 * As fast as the mixed plan can be written by hand for this data: {@code long} cents, columns, no branches, exact. It can
 * do nothing else: every figure of the plan, and how large an amount may be, is built in.
 */
public final class MixedLimit implements Contender<MixedData> {
    private static final long CAP = 60_000_00;
    private static final int BLOCK = 1_024;

    private MixedData data = MixedData.of(0);
    private Slices slices = new Slices(0, 1);
    private PromoterTable table = new PromoterTable(data, slices);
    private long[] payouts = {};

    @Override
    public String name() {
        return "limit";
    }

    @Override
    public void prepare(MixedData columns, int threads) {
        MoneyKernels.requireBounds(columns);
        slices.close();
        data = columns;
        slices = new Slices(columns.size(), threads);
        table = new PromoterTable(columns, slices);
        payouts = new long[columns.size()];
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
        MoneyKernels.commission(data.revenue(), data.quota(), payouts, from, to);
        MoneyKernels.addRetention(data, payouts, from, to);
        CountKernels.add(data, table, payouts, from, to);
        cap(payouts, from, to);
    }

    private static void cap(long[] pay, int from, int to) {
        for (int i = from; i < to; i++) {
            long below = pay[i] - CAP;
            pay[i] = CAP + (below & (below >> 63));
        }
    }

    @Override
    public void close() {
        slices.close();
    }
}
