package dev.incentive.columnar;

import dev.incentive.kernel.Block;
import dev.incentive.kernel.Figures;
import dev.incentive.kernel.Program;
import dev.incentive.problem.IncentiveException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One thread's way through its rows: block by block, and by halves of a block that is not proved. */
final class ColumnarRun implements SharedRows.Piece {
    private static final Logger LOG = LoggerFactory.getLogger(ColumnarRun.class);

    private final CompiledPlan plan;
    private final Payouts payouts;
    private final Program program;
    private final Block block;
    private final Outcomes outcomes;
    private final ExactRows inNoColumn;
    private final boolean canBeProved;
    private int exactRows;

    /** Takes the results of a proved block over. */
    @FunctionalInterface
    private interface Outcomes {
        void write(int from, int rows);
    }

    ColumnarRun(CompiledPlan plan, ParticipantColumns columns, Figures figures, Payouts payouts) {
        this.plan = plan;
        this.payouts = payouts;
        this.inNoColumn = columns.exactRows();
        this.canBeProved = plan.canBeProved(columns);
        this.program = plan.program(payouts.hasLines() ? Outputs.LINES : Outputs.TOTALS);
        this.block =
                program.block(CompiledPlan.readers(plan.sources(), columns, new CustomRows(payouts.exact())), figures);
        this.outcomes = payouts.hasLines() ? lines(new LineWriter(plan, payouts)) : this::totals;
    }

    private Outcomes lines(LineWriter writer) {
        return (from, rows) -> {
            totals(from, rows);
            writer.write(block, from, rows, this::exactly);
        };
    }

    @Override
    public void rows(int from, int to) {
        for (int row = from; row < to; row += Block.ROWS) {
            int rows = Math.min(Block.ROWS, to - row);
            exactRows = 0;
            block(row, rows);
            if (exactRows > 0) {
                slow(row, rows);
            }
        }
    }

    @Override
    public void done() {
        program.done(block);
    }

    private void slow(int from, int rows) {
        LOG.debug(
                "plan {}: {} of rows {} to {} evaluated exactly",
                plan.plan().plan().id(),
                exactRows,
                from,
                from + rows - 1);
    }

    private void block(int from, int rows) {
        if (canBeProved && program.run(block, from, rows)) {
            write(from, rows);
        } else if (rows == 1 || !canBeProved) {
            exactly(from, rows);
        } else {
            block(from, rows / 2);
            block(from + rows / 2, rows - rows / 2);
        }
    }

    private void write(int from, int rows) {
        outcomes.write(from, rows);
        if (plan.sound() != Quantity.NONE) {
            failures(from, rows, block.column(plan.sound()));
        }
        for (int row = inNoColumn.next(from); row >= 0 && row < from + rows; row = inNoColumn.next(row + 1)) {
            exactly(row);
        }
    }

    private void totals(int from, int rows) {
        System.arraycopy(block.column(plan.total().total()), 0, payouts.totals(), from, rows);
    }

    private void failures(int from, int rows, long[] sound) {
        for (int row = 0; row < rows; row++) {
            if (sound[row] == 0 && inNoColumn.next(from + row) != from + row) {
                payouts.fail(from + row);
            }
        }
    }

    private void exactly(int from, int rows) {
        for (int row = from; row < from + rows; row++) {
            exactly(row);
        }
    }

    private void exactly(int row) {
        exactRows++;
        payouts.addExactRow(row);
        try {
            payouts.write(row, payouts.exact().statement(row));
        } catch (IncentiveException failed) {
            payouts.fail(row);
        }
    }
}
