package dev.incentive.columnar;

import dev.incentive.kernel.Block;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Collects the few values that are left in the windows of a search. */
final class RankSample implements PeerGathering {
    private final RankSearch search;
    private final RankWindows windows;
    private long[] keys = new long[Block.ROWS];
    private int[] numbers = new int[Block.ROWS];
    private int size;

    RankSample(RankSearch search) {
        this.search = search;
        this.windows = search.windows();
    }

    @Override
    public void add(Block block) {
        PeerReading reading = search.keys().reading();
        reserve(block.rows());
        long[] groups = block.column(reading.member());
        long[] values = block.column(reading.above());
        for (int row = 0; row < block.rows(); row++) {
            int number = windows.number(groups[row], values[row]);
            if (number >= 0) {
                keys[size] = values[row];
                numbers[size++] = number;
            }
        }
    }

    private void reserve(int more) {
        if (size + more > keys.length) {
            int length = Math.max(size + more, 2 * keys.length);
            keys = Arrays.copyOf(keys, length);
            numbers = Arrays.copyOf(numbers, length);
        }
    }

    @Override
    public void disprove(Block block) {
        // Known since the first pass.
    }

    @Override
    public void merge(PeerGathering gathering) {
        RankSample other = (RankSample) gathering;
        reserve(other.size);
        System.arraycopy(other.keys, 0, keys, size, other.size);
        System.arraycopy(other.numbers, 0, numbers, size, other.size);
        size += other.size;
    }

    @Override
    public PeerStage next() {
        List<RankWindow> found = new ArrayList<>();
        int[] ends = ends();
        long[] grouped = grouped(ends);
        for (int number = 0; number < ends.length; number++) {
            RankWindow window = windows.all().get(number);
            int start = number == 0 ? 0 : ends[number - 1];
            Arrays.sort(grouped, start, ends[number]);
            for (long rank : window.ranks()) {
                long key = grouped[start + (int) (rank - window.before()) - 1];
                found.add(new RankWindow(window.group(), key, key, 0, 1, List.of(rank)));
            }
        }
        return RankSearch.open(search.keys(), found);
    }

    /** Where the values of each window end when they are in the order of windows. */
    private int[] ends() {
        int[] ends = new int[windows.all().size()];
        for (int index = 0; index < size; index++) {
            ends[numbers[index]]++;
        }
        for (int number = 1; number < ends.length; number++) {
            ends[number] += ends[number - 1];
        }
        return ends;
    }

    private long[] grouped(int[] ends) {
        int[] next = ends.clone();
        long[] grouped = new long[size];
        for (int index = 0; index < size; index++) {
            grouped[--next[numbers[index]]] = keys[index];
        }
        return grouped;
    }
}
