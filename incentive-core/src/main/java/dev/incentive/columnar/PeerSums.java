package dev.incentive.columnar;

import dev.incentive.columnar.PeerTables.Figure;
import dev.incentive.columnar.PeerTables.Total;
import dev.incentive.kernel.Block;
import dev.incentive.kernel.Figures;
import dev.incentive.kernel.GroupCounts;
import dev.incentive.kernel.GroupSums;
import dev.incentive.kernel.Source;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** What one thread has added up of one reading. */
final class PeerSums implements PeerGathering {
    private final PeerReading reading;
    private final GroupSums sums = new GroupSums();
    private final BitSet unproved = new BitSet();
    private final Optional<PeerCounting> counting;
    private final Optional<GroupCounts> counts;

    PeerSums(PeerReading reading, Optional<PeerCounting> counting) {
        this.reading = reading;
        this.counting = counting;
        this.counts = counting.map(counted -> counted.into(sums));
    }

    /** The sources of a short cut, the groups first; none if there is no short cut. */
    List<Source> counted(List<ColumnReader> sources) {
        List<Source> counted = new ArrayList<>();
        counting.ifPresent(counts -> counts.sources().forEach(number -> counted.add(sources.get(number))));
        return counted;
    }

    /** Adds rows without the kernels; says whether that could be done. */
    boolean count(Block block, Source[] counted, int from, int rows) {
        return counts.orElseThrow().add(block, counted, from, rows);
    }

    @Override
    public void add(Block block) {
        sums.add(block, reading.member(), reading.above(), reading.below());
    }

    /** The group of a row whose numbers do not fit has no figures. */
    @Override
    public void disprove(Block block) {
        long group = block.column(reading.group())[0];
        sums.reserve(block, reading.group());
        if (group >= 0) {
            unproved.set((int) group);
        }
    }

    @Override
    public void merge(PeerGathering gathering) {
        PeerSums other = (PeerSums) gathering;
        counts.ifPresent(GroupCounts::drain);
        other.counts.ifPresent(GroupCounts::drain);
        sums.merge(other.sums);
        unproved.or(other.unproved);
    }

    @Override
    public PeerStage next() {
        counts.ifPresent(GroupCounts::drain);
        return new PeerStage.Last(this::table);
    }

    private long[] table(Figure figure) {
        long[] table = figure == Total.ABOVE ? sums.first() : sums.second();
        unproved.stream().forEach(group -> table[group] = Figures.UNPROVED);
        return table;
    }
}
