package dev.incentive.bench.mixed;

import dev.incentive.bench.work.Contender;
import dev.incentive.bench.work.MixedData;
import java.util.Arrays;

/** The mixed plan in binary floating point, to show what that costs: payouts that are wrong. */
public final class MixedDouble implements Contender<MixedData> {
    private static final double[] TIER_FROM = {0, 0.8, 1, 1.3, Double.POSITIVE_INFINITY};
    private static final double[] TIER_RATE = {0.04, 0.06, 0.09, 0.12};
    private static final double[] WEIGHT = {0.30, 0.25, 0.20, 0.15, 0.10};

    private MixedData data = MixedData.of(0);
    private double[] revenue = {};
    private double[] quota = {};
    private double[] now = {};
    private double[] before = {};
    private long[] payouts = {};

    @Override
    public String name() {
        return "double";
    }

    @Override
    public boolean isExact() {
        return false;
    }

    @Override
    public void prepare(MixedData columns, int threads) {
        data = columns;
        revenue = units(columns.revenue(), 100);
        quota = units(columns.quota(), 100);
        now = units(columns.retentionNow(), 10_000);
        before = units(columns.retentionBefore(), 10_000);
        payouts = new long[columns.size()];
    }

    private static double[] units(long[] column, double scale) {
        return Arrays.stream(column).mapToDouble(value -> value / scale).toArray();
    }

    @Override
    public long[] run() {
        double[] scores = groupScores();
        for (int i = 0; i < payouts.length; i++) {
            double total = rounded(commission(revenue[i], quota[i]))
                    + retention(i)
                    + promoters(i, scores)
                    + rounded(milestones(data.milestones()[i]));
            payouts[i] = Math.round(Math.min(total, 60_000) * 100);
        }
        return payouts;
    }

    private double[] groupScores() {
        double[] difference = new double[MixedData.GROUPS];
        double[] answers = new double[MixedData.GROUPS];
        for (int i = 0; i < payouts.length; i++) {
            int group = data.group()[i];
            difference[group] += data.promoters()[i] - data.detractors()[i];
            answers[group] += answers(i);
        }
        for (int group = 0; group < MixedData.GROUPS; group++) {
            difference[group] = 100 * difference[group] / answers[group];
        }
        return difference;
    }

    private int answers(int i) {
        return data.promoters()[i] + data.passives()[i] + data.detractors()[i];
    }

    private static double commission(double revenue, double quota) {
        double commission = 0;
        if (quota > 0) {
            double attainment = revenue / quota;
            for (int tier = 0; tier < TIER_RATE.length && attainment > TIER_FROM[tier]; tier++) {
                commission += (Math.min(attainment, TIER_FROM[tier + 1]) - TIER_FROM[tier]) * quota * TIER_RATE[tier];
            }
        }
        return commission;
    }

    private double retention(int i) {
        boolean grown = before[i] > 0 && now[i] / before[i] >= 1.1;
        boolean open = quota[i] > 0 && revenue[i] / quota[i] >= 0.5;
        return grown && open ? 2_500 : 0;
    }

    private double promoters(int i, double[] scores) {
        int answers = answers(i);
        double score = 100.0 * (data.promoters()[i] - data.detractors()[i]) / answers;
        return answers >= 5 && score > scores[data.group()[i]] ? 1_500 : 0;
    }

    private static double milestones(int set) {
        double weight = 0;
        for (int milestone = 0; milestone < WEIGHT.length; milestone++) {
            weight += (set >> milestone & 1) * WEIGHT[milestone];
        }
        return 3_000 * weight;
    }

    private static double rounded(double amount) {
        return Math.round(amount * 100) / 100.0;
    }
}
