package dev.incentive.bench.mixed;

import dev.incentive.bench.work.Contender;
import dev.incentive.bench.work.MixedData;
import dev.incentive.bench.work.Slices;
import java.util.Arrays;

/**
 * The mixed plan as one loop over the rows: {@code long} cents, columns, no branches, exact, and no more known of the
 * data than that its products fit. This is how it is written by hand by somebody who wants speed; {@link MixedLimit}
 * is what several rounds of tuning for this very data make of it.
 */
public final class MixedLoop implements Contender<MixedData> {
    private static final long CAP = 60_000_00;
    private static final long RETENTION = 2_500_00;
    private static final long PROMOTERS = 1_500_00;
    private static final long[] WEIGHT_CENTS = {900_00, 750_00, 600_00, 450_00, 300_00};
    private static final long[] MILESTONES = milestones();
    private static final int ENOUGH = 5;

    private final long[] above = new long[MixedData.GROUPS];
    private final long[] below = new long[MixedData.GROUPS];
    private MixedData data = MixedData.of(0);
    private Slices slices = new Slices(0, 1);
    private long[] payouts = {};

    private static long[] milestones() {
        long[] pay = new long[1 << WEIGHT_CENTS.length];
        for (int set = 0; set < pay.length; set++) {
            for (int index = 0; index < WEIGHT_CENTS.length; index++) {
                pay[set] += (set >> index & 1) * WEIGHT_CENTS[index];
            }
        }
        return pay;
    }

    @Override
    public String name() {
        return "hand-written-loop";
    }

    @Override
    public void prepare(MixedData columns, int threads) {
        slices.close();
        data = columns;
        slices = new Slices(columns.size(), threads);
        payouts = new long[columns.size()];
    }

    @Override
    public long[] run() {
        Arrays.fill(above, 0);
        Arrays.fill(below, 0);
        slices.each((slice, from, to) -> gather(from, to));
        slices.each((slice, from, to) -> pay(
                data.revenue(),
                data.quota(),
                data.retentionNow(),
                data.retentionBefore(),
                data.promoters(),
                data.passives(),
                data.detractors(),
                data.milestones(),
                data.group(),
                from,
                to));
        return payouts;
    }

    private void gather(int from, int to) {
        long[] balance = new long[MixedData.GROUPS];
        long[] answers = new long[MixedData.GROUPS];
        for (int i = from; i < to; i++) {
            balance[data.group()[i]] += data.promoters()[i] - data.detractors()[i];
            answers[data.group()[i]] += data.promoters()[i] + data.passives()[i] + data.detractors()[i];
        }
        synchronized (this) {
            for (int group = 0; group < MixedData.GROUPS; group++) {
                above[group] += balance[group];
                below[group] += answers[group];
            }
        }
    }

    private void pay(
            long[] revenue,
            long[] quota,
            long[] now,
            long[] before,
            int[] promoters,
            int[] passives,
            int[] detractors,
            byte[] milestones,
            int[] groups,
            int from,
            int to) {
        for (int i = from; i < to; i++) {
            long sold = revenue[i];
            long target = quota[i];
            long commission = 40 * sold
                    + aboveZero(20 * sold - 16 * target)
                    + 30 * aboveZero(sold - target)
                    + aboveZero(30 * sold - 39 * target);
            long pay = ((commission + 500) / 1000) & (-target >> 63);
            long missed = (10 * now[i] - 11 * before[i]) | (2 * sold - target) | (before[i] - 1) | (target - 1);
            pay += RETENTION & ~(missed >> 63);
            long answers = (long) promoters[i] + passives[i] + detractors[i];
            long balance = (long) promoters[i] - detractors[i];
            long behind = answers * above[groups[i]] - balance * below[groups[i]];
            pay += PROMOTERS & (behind >> 63) & ~((answers - ENOUGH) >> 63);
            pay += MILESTONES[milestones[i] & (MILESTONES.length - 1)] - CAP;
            payouts[i] = CAP + (pay & (pay >> 63));
        }
    }

    private static long aboveZero(long number) {
        return number & ~(number >> 63);
    }

    @Override
    public void close() {
        slices.close();
    }
}
