package dev.incentive.bench.second;

import dev.incentive.bench.work.SecondData;
import dev.incentive.bench.work.Slices;
import java.util.Arrays;

/**
 * The peer pass: for every region, the most days to close that still beat its median by 5 %. Values are counted, not
 * sorted: there are some thousands of different ones.
 */
final class SpeedTable {
    private static final int REGIONS = 64;

    private final SecondData data;
    private final Slices slices;
    private final int values;
    private final int[][] counts;
    private final int[] mostDays = new int[REGIONS];

    SpeedTable(SecondData data, Slices slices) {
        this.data = data;
        this.slices = slices;
        values = 1 + (int) Arrays.stream(data.daysToClose()).max().orElse(0);
        counts = new int[slices.count()][SecondData.REGIONS * values];
    }

    int[] mostDays() {
        return mostDays;
    }

    void build() {
        slices.each(this::count);
        int[] sums = counts[0];
        for (int slice = 1; slice < slices.count(); slice++) {
            add(counts[slice], sums);
        }
        for (int region = 0; region < SecondData.REGIONS; region++) {
            // median / own >= 1.05, where twice the median is the sum of the middle two.
            mostDays[region] = twiceMedian(sums, region * values) * 10 / 21;
        }
    }

    private void count(int slice, int from, int to) {
        long[] days = data.daysToClose();
        int[] region = data.region();
        int[] count = counts[slice];
        int width = values;
        Arrays.fill(count, 0);
        for (int i = from; i < to; i++) {
            count[region[i] * width + (int) days[i]]++;
        }
    }

    private static void add(int[] counts, int[] sums) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += counts[i];
        }
    }

    private int twiceMedian(int[] sums, int start) {
        int size = 0;
        for (int value = start; value < start + values; value++) {
            size += sums[value];
        }
        if (size == 0) {
            return 0;
        }
        int lower = start;
        int passed = sums[lower];
        while (passed <= (size - 1) / 2) {
            passed += sums[++lower];
        }
        int upper = lower;
        while (passed <= size / 2) {
            passed += sums[++upper];
        }
        return lower - start + upper - start;
    }
}
