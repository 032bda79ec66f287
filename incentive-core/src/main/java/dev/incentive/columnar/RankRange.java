package dev.incentive.columnar;

import dev.incentive.kernel.Block;
import dev.incentive.kernel.GroupNumbers;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** How many members there are, and between which values theirs are. */
final class RankRange implements PeerGathering {
    private final PeerReading reading;
    private final List<PeerRank> ranks;
    private final BitSet unproved = new BitSet();
    private long[] members = {};
    private long[] least = {};
    private long[] most = {};

    RankRange(PeerReading reading, List<PeerRank> ranks) {
        this.reading = reading;
        this.ranks = ranks;
    }

    @Override
    public void add(Block block) {
        grow(GroupNumbers.size(block, reading.member()));
        long[] groups = block.column(reading.member());
        long[] keys = block.column(reading.above());
        for (int row = 0; row < block.rows(); row++) {
            if (groups[row] >= 0) {
                add((int) groups[row], keys[row]);
            }
        }
    }

    private void add(int group, long key) {
        members[group]++;
        least[group] = Math.min(least[group], key);
        most[group] = Math.max(most[group], key);
    }

    /** Takes how often each number from zero on was counted in a group. */
    void add(int group, int[] counts) {
        grow(group + 1);
        for (int key = 0; key < counts.length; key++) {
            if (counts[key] > 0) {
                add(group, key);
                members[group] += counts[key] - 1;
            }
        }
    }

    /** The groups with a row whose numbers do not fit. */
    BitSet unproved() {
        return (BitSet) unproved.clone();
    }

    private void grow(int groups) {
        int before = members.length;
        if (groups > before) {
            members = Arrays.copyOf(members, groups);
            least = Arrays.copyOf(least, groups);
            most = Arrays.copyOf(most, groups);
            Arrays.fill(least, before, groups, Long.MAX_VALUE);
            Arrays.fill(most, before, groups, Long.MIN_VALUE);
        }
    }

    @Override
    public void disprove(Block block) {
        grow(GroupNumbers.size(block, reading.group()));
        long group = block.column(reading.group())[0];
        if (group >= 0) {
            unproved.set((int) group);
        }
    }

    @Override
    public void merge(PeerGathering gathering) {
        RankRange other = (RankRange) gathering;
        grow(other.members.length);
        unproved.or(other.unproved);
        for (int group = 0; group < other.members.length; group++) {
            members[group] += other.members[group];
            least[group] = Math.min(least[group], other.least[group]);
            most[group] = Math.max(most[group], other.most[group]);
        }
    }

    @Override
    public PeerStage next() {
        RankedKeys keys = new RankedKeys(reading, ranks, members.clone(), unproved());
        return RankSearch.of(keys, least, most);
    }
}
