package dev.incentive.columnar;

import dev.incentive.kernel.Block;
import dev.incentive.kernel.LargestRemainder;
import dev.incentive.plan.ResolvedComponent;
import dev.incentive.plan.UndefinedPolicy;
import dev.incentive.statement.LineStatus;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Writes the lines of proved blocks: what was earned, what the plan's cap leaves, and what its floor adds. */
final class LineWriter {
    private final CompiledPlan plan;
    private final List<LinePayouts> lines;
    private final Payouts payouts;
    private final LineStatus[] whenUndefined;
    private final LargestRemainder shares;

    LineWriter(CompiledPlan plan, Payouts payouts) {
        this.plan = plan;
        this.payouts = payouts;
        this.lines = payouts.lines();
        this.whenUndefined =
                plan.plan().components().stream().map(LineWriter::whenUndefined).toArray(LineStatus[]::new);
        this.shares = new LargestRemainder(byId(lines));
    }

    private static LineStatus whenUndefined(ResolvedComponent component) {
        boolean isHeld = component.component().whenUndefined() == UndefinedPolicy.HOLD;
        return isHeld ? LineStatus.HELD : LineStatus.UNDEFINED;
    }

    /** The numbers of the lines, their components ascending by code point. */
    private static int[] byId(List<LinePayouts> lines) {
        Comparator<Integer> byCodePoint = (left, right) -> Arrays.compare(
                lines.get(left).component().codePoints().toArray(),
                lines.get(right).component().codePoints().toArray());
        return IntStream.range(0, lines.size())
                .boxed()
                .sorted(byCodePoint)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /**
     * Writes the lines of a block.
     *
     * @param whenTooWide called for a row whose cut does not fit into 128 bits
     */
    void write(Block block, int from, int rows, RowAction whenTooWide) {
        for (int index = 0; index < lines.size(); index++) {
            CompiledLine line = plan.lines().get(index);
            lines.get(index)
                    .write(
                            from,
                            rows,
                            block.column(line.amount()),
                            block.column(line.defined()),
                            block.column(line.open()),
                            whenUndefined[index]);
        }
        floors(block, from, rows);
        held(from, rows);
        for (int limit : plan.total().limits()) {
            cuts(block.column(plan.total().earned()), block.column(limit), from, rows, whenTooWide);
        }
    }

    private void floors(Block block, int from, int rows) {
        long[] floors = payouts.floors();
        long[] capped = block.column(plan.total().capped());
        long[] total = block.column(plan.total().total());
        for (int row = 0; row < rows && floors.length > 0; row++) {
            floors[from + row] = total[row] - capped[row];
        }
    }

    private void held(int from, int rows) {
        long[] held = payouts.held();
        for (int index = 0; index < lines.size(); index++) {
            if (whenUndefined[index] == LineStatus.HELD) {
                addHeld(lines.get(index), held, from, from + rows);
            }
        }
    }

    private static void addHeld(LinePayouts line, long[] held, int from, int to) {
        for (int row = from; row < to; row++) {
            held[row] += line.isHeld(row) ? line.amounts()[row] : 0;
        }
    }

    private void cuts(long[] earned, long[] limits, int from, int rows, RowAction whenTooWide) {
        for (int row = 0; row < rows; row++) {
            if (earned[row] > limits[row] && !cut(from + row, earned[row] - limits[row])) {
                whenTooWide.at(from + row);
            }
        }
    }

    private boolean cut(int row, long above) {
        for (int index = 0; index < lines.size(); index++) {
            shares.weight(index, lines.get(index).earned()[row]);
        }
        boolean fits = shares.split(above);
        long held = 0;
        for (int index = 0; index < lines.size(); index++) {
            long[] amounts = lines.get(index).amounts();
            amounts[row] = lines.get(index).earned()[row] - shares.part(index);
            held += lines.get(index).isHeld(row) ? amounts[row] : 0;
        }
        payouts.held()[row] = held;
        return fits;
    }

    /** Does something with a row. */
    @FunctionalInterface
    interface RowAction {
        void at(int row);
    }
}
