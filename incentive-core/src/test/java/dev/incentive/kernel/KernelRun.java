package dev.incentive.kernel;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;

/** One kernel over columns of numbers. */
final class KernelRun {
    private final boolean proved;
    private final long bound;
    private final long[] results;

    /** Columns 0, 1 and so on, and a kernel that reads them. */
    KernelRun(Kernel kernel, long[]... columns) {
        Program.Builder program = Program.builder();
        for (int index = 0; index < columns.length; index++) {
            program.add(new Input(index));
        }
        int out = program.add(kernel);
        List<Source> sources = new ArrayList<>();
        for (long[] column : columns) {
            sources.add(source(column));
        }
        Program built = program.build(Set.of(out));
        Block block = built.block(sources, Figures.NONE);
        this.proved = built.run(block, 0, columns[0].length);
        this.bound = block.bound(out);
        this.results = Arrays.copyOf(block.column(out), columns[0].length);
    }

    private static Source source(long[] column) {
        return (from, rows, into) -> {
            long joined = 0;
            for (int row = 0; row < rows; row++) {
                into[row] = column[from + row];
                joined |= into[row];
            }
            return joined;
        };
    }

    boolean isProved() {
        return proved;
    }

    long result(int row) {
        return results[row];
    }

    /** Where the block is proved: each result is the exact one, and within the bound. */
    boolean isExact(IntFunction<BigInteger> exact) {
        boolean isExact = true;
        for (int row = 0; row < results.length; row++) {
            BigInteger result = BigInteger.valueOf(results[row]);
            isExact &= result.equals(exact.apply(row));
            isExact &= result.abs().compareTo(BigInteger.valueOf(bound)) <= 0;
        }
        return !proved || isExact;
    }
}
