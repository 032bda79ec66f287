package dev.incentive.columnar;

import dev.incentive.kernel.Block;
import dev.incentive.kernel.Source;
import java.util.List;

/** One thread's pass over its rows: gathers what the members of each peer group have. */
final class PeerPass implements SharedRows.Piece {
    private final PeerProgram program;
    private final Block block;
    private final List<PeerGathering> gatherings;
    private final Source[] counted;

    PeerPass(PeerProgram program, ParticipantColumns columns, List<PeerGathering> gatherings) {
        this.program = program;
        List<ColumnReader> sources = program.readers(columns);
        this.block = program.block(sources);
        this.gatherings = gatherings;
        gatherings.forEach(gathering -> gathering.expect(columns.rows()));
        this.counted = counted(sources);
    }

    /** What the only reading takes a short cut with; nothing if it takes none. */
    private Source[] counted(List<ColumnReader> sources) {
        boolean isAlone = gatherings.size() == 1 && sources.stream().allMatch(Source::isNarrow);
        return isAlone && gatherings.get(0) instanceof PeerSums sums
                ? sums.counted(sources).toArray(Source[]::new)
                : new Source[0];
    }

    @Override
    public void rows(int from, int to) {
        for (int row = from; row < to; row += Block.ROWS) {
            int rows = Math.min(Block.ROWS, to - row);
            if (!isCounted(row, rows)) {
                block(row, rows);
            }
        }
    }

    @Override
    public void done() {
        program.program().done(block);
    }

    private boolean isCounted(int from, int rows) {
        return counted.length > 0 && ((PeerSums) gatherings.get(0)).count(block, counted, from, rows);
    }

    private void block(int from, int rows) {
        if (program.program().run(block, from, rows)) {
            gatherings.forEach(gathering -> gathering.add(block));
        } else if (rows == 1) {
            gatherings.forEach(gathering -> gathering.disprove(block));
        } else {
            block(from, rows / 2);
            block(from + rows / 2, rows - rows / 2);
        }
    }
}
