package dev.incentive.bench.mixed;

import dev.incentive.bench.work.Contender;
import dev.incentive.bench.work.MixedData;
import dev.incentive.bench.work.MixedRow;
import dev.incentive.bench.work.Slices;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The mixed plan as it is usually written by hand: records of {@code BigDecimal}, one statement for each participant,
 * of which only the total is kept.
 */
public final class MixedBigDecimal implements Contender<MixedData> {
    private List<MixedRow> rows = List.of();
    private long[] payouts = {};
    private Slices slices = new Slices(0, 1);

    /**
     * What every contender has to pay, without keeping anything but the totals.
     *
     * @param data the columns
     * @return the payout of each participant in cents
     */
    public static long[] payouts(MixedData data) {
        GroupScore[] groups = GroupScore.of(
                () -> IntStream.range(0, data.size()).mapToObj(data::row).iterator());
        return IntStream.range(0, data.size())
                .mapToObj(data::row)
                .mapToLong(row -> cents(MixedStatement.of(row, groups[row.group()])))
                .toArray();
    }

    @Override
    public String name() {
        return "bigdecimal";
    }

    @Override
    public void prepare(MixedData data, int threads) {
        rows = data.rows();
        payouts = new long[rows.size()];
        slices.close();
        slices = new Slices(rows.size(), threads);
    }

    @Override
    public long[] run() {
        GroupScore[] groups = GroupScore.of(rows);
        slices.each((slice, from, to) -> {
            for (int i = from; i < to; i++) {
                MixedRow row = rows.get(i);
                payouts[i] = cents(MixedStatement.of(row, groups[row.group()]));
            }
        });
        return payouts;
    }

    private static long cents(MixedStatement statement) {
        return statement.total().movePointRight(2).longValueExact();
    }

    @Override
    public void close() {
        slices.close();
    }
}
