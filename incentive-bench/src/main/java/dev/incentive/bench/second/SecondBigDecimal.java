package dev.incentive.bench.second;

import dev.incentive.bench.work.Contender;
import dev.incentive.bench.work.SecondData;
import dev.incentive.bench.work.SecondRow;
import dev.incentive.bench.work.Slices;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The second plan as it is usually written by hand: records of {@code BigDecimal}, one statement for each participant,
 * of which only the total is kept.
 */
public final class SecondBigDecimal implements Contender<SecondData> {
    private List<SecondRow> rows = List.of();
    private long[] payouts = {};
    private Slices slices = new Slices(0, 1);

    /**
     * What every contender has to pay, without keeping anything but the totals.
     *
     * @param data the columns
     * @return the payout of each participant in cents
     */
    public static long[] payouts(SecondData data) {
        BigDecimal[] medians = RegionMedian.of(
                () -> IntStream.range(0, data.size()).mapToObj(data::row).iterator());
        return IntStream.range(0, data.size())
                .mapToObj(data::row)
                .mapToLong(row -> cents(SecondStatement.of(row, medians[row.region()])))
                .toArray();
    }

    @Override
    public String name() {
        return "bigdecimal";
    }

    @Override
    public void prepare(SecondData data, int threads) {
        rows = data.rows();
        payouts = new long[rows.size()];
        slices.close();
        slices = new Slices(rows.size(), threads);
    }

    @Override
    public long[] run() {
        BigDecimal[] medians = RegionMedian.of(rows);
        slices.each((slice, from, to) -> {
            for (int i = from; i < to; i++) {
                SecondRow row = rows.get(i);
                payouts[i] = cents(SecondStatement.of(row, medians[row.region()]));
            }
        });
        return payouts;
    }

    private static long cents(SecondStatement statement) {
        return statement.total().movePointRight(2).longValueExact();
    }

    @Override
    public void close() {
        slices.close();
    }
}
