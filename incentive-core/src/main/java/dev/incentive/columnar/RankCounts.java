package dev.incentive.columnar;

import dev.incentive.kernel.Block;
import dev.incentive.kernel.GroupValues;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The first look at values by rank. Values that are small numbers are counted, and their ranks found at once; as soon as
 * some are not, what was counted becomes a range like the rest.
 */
final class RankCounts implements PeerGathering {
    private final PeerReading reading;
    private final List<PeerRank> ranks;
    private final RankRange range;
    private GroupValues values = new GroupValues();
    private boolean areSmall = true;

    RankCounts(PeerReading reading, List<PeerRank> ranks) {
        this.reading = reading;
        this.ranks = ranks;
        this.range = new RankRange(reading, ranks);
    }

    @Override
    public void expect(int rows) {
        values.expect(rows);
    }

    @Override
    public void add(Block block) {
        areSmall = areSmall && values.add(block, reading.member(), reading.above());
        if (!areSmall) {
            spread();
            range.add(block);
        }
    }

    /** Counts become a range. */
    private void spread() {
        areSmall = false;
        if (values.rows() > 0) {
            for (int group = 0; group < values.groups(); group++) {
                range.add(group, values.values(group));
            }
            values = new GroupValues();
        }
    }

    @Override
    public void disprove(Block block) {
        range.disprove(block);
    }

    @Override
    public void merge(PeerGathering gathering) {
        RankCounts other = (RankCounts) gathering;
        range.merge(other.range);
        areSmall = areSmall && other.areSmall && values.merge(other.values);
        if (!areSmall) {
            spread();
            for (int group = 0; group < other.values.groups(); group++) {
                range.add(group, other.values.values(group));
            }
        }
    }

    @Override
    public PeerStage next() {
        return areSmall && values.rows() > 0 ? found() : range.next();
    }

    private PeerStage found() {
        BitSet unproved = range.unproved();
        long[] members = new long[Math.max(values.groups(), unproved.length())];
        Arrays.setAll(members, group -> group < values.groups() ? values.members(group) : 0);
        RankedKeys keys = new RankedKeys(reading, ranks, members, unproved);
        List<RankWindow> found = new ArrayList<>();
        for (int group = 0; group < values.groups(); group++) {
            find(group, values.values(group), keys.asked(group), found);
        }
        return RankSearch.open(keys, found);
    }

    /** Finds the values at some ranks, ascending. */
    private static void find(int group, int[] counts, List<Long> asked, List<RankWindow> found) {
        int key = -1;
        long upTo = 0;
        for (long rank : asked) {
            while (upTo < rank) {
                key++;
                upTo += counts[key];
            }
            found.add(new RankWindow(group, key, key, 0, 1, List.of(rank)));
        }
    }
}
