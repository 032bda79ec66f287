package dev.incentive.columnar;

import dev.incentive.kernel.Block;
import java.util.ArrayList;
import java.util.List;

/** Counts how many values fall into each bucket of the windows of a search. */
final class RankHistogram implements PeerGathering {
    private final RankSearch search;
    private final RankWindows windows;
    private final long[] counts;

    RankHistogram(RankSearch search) {
        this.search = search;
        this.windows = search.windows();
        this.counts = new long[windows.all().size() << windows.bucketBits()];
    }

    @Override
    public void add(Block block) {
        PeerReading reading = search.keys().reading();
        long[] groups = block.column(reading.member());
        long[] keys = block.column(reading.above());
        for (int row = 0; row < block.rows(); row++) {
            int number = windows.number(groups[row], keys[row]);
            if (number >= 0) {
                counts[windows.bucket(number, keys[row])]++;
            }
        }
    }

    @Override
    public void disprove(Block block) {
        // Known since the first pass.
    }

    @Override
    public void merge(PeerGathering gathering) {
        RankHistogram other = (RankHistogram) gathering;
        for (int bucket = 0; bucket < counts.length; bucket++) {
            counts[bucket] += other.counts[bucket];
        }
    }

    @Override
    public PeerStage next() {
        List<RankWindow> next = new ArrayList<>();
        for (int number = 0; number < windows.all().size(); number++) {
            narrow(number, windows.all().get(number), next);
        }
        return RankSearch.open(search.keys(), next);
    }

    private void narrow(int number, RankWindow window, List<RankWindow> next) {
        int shift = window.shift(windows.bucketBits());
        long before = window.before();
        int asked = 0;
        for (int bucket = 0; asked < window.ranks().size(); bucket++) {
            long inside = counts[(number << windows.bucketBits()) + bucket];
            int first = asked;
            while (asked < window.ranks().size() && window.ranks().get(asked) <= before + inside) {
                asked++;
            }
            if (asked > first) {
                long least = window.least() + ((long) bucket << shift);
                List<Long> ranks = window.ranks().subList(first, asked);
                long most = Math.min(window.most(), least + (1L << shift) - 1);
                next.add(new RankWindow(window.group(), least, most, before, inside, ranks));
            }
            before += inside;
        }
    }
}
