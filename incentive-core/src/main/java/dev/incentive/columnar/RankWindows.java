package dev.incentive.columnar;

import java.util.List;

/** Where to look next, by group. */
final class RankWindows {
    private static final int BUCKETS = 1 << 20;
    private static final int MOST_BUCKET_BITS = 16;
    private static final int LEAST_BUCKET_BITS = 3;

    private final List<RankWindow> windows;
    private final int[] starts;
    private final int bucketBits;
    private final long[] least;
    private final long[] most;
    private final int[] shifts;

    /** Takes windows by group, then by key. */
    RankWindows(List<RankWindow> windows, int groups) {
        this.windows = windows;
        this.starts = new int[groups + 1];
        windows.forEach(window -> starts[window.group() + 1]++);
        for (int group = 0; group < groups; group++) {
            starts[group + 1] += starts[group];
        }
        int fair = 31 - Integer.numberOfLeadingZeros(Math.max(1, BUCKETS / Math.max(1, windows.size())));
        this.bucketBits = Math.max(LEAST_BUCKET_BITS, Math.min(MOST_BUCKET_BITS, fair));
        this.least = windows.stream().mapToLong(RankWindow::least).toArray();
        this.most = windows.stream().mapToLong(RankWindow::most).toArray();
        this.shifts =
                windows.stream().mapToInt(window -> window.shift(bucketBits)).toArray();
    }

    /** The number of the window that a key of a group is in, or less than zero. */
    int number(long group, long key) {
        if (group < 0 || group >= starts.length - 1) {
            return -1;
        }
        for (int number = starts[(int) group]; number < starts[(int) group + 1]; number++) {
            if (key >= least[number] && key <= most[number]) {
                return number;
            }
        }
        return -1;
    }

    /** The bucket of a key among those of all windows. */
    int bucket(int number, long key) {
        return (number << bucketBits) + (int) ((key - least[number]) >>> shifts[number]);
    }

    int bucketBits() {
        return bucketBits;
    }

    List<RankWindow> all() {
        return windows;
    }

    /** How many values are in all of them. */
    long inside() {
        return windows.stream().mapToLong(RankWindow::inside).sum();
    }
}
