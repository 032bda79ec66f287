package dev.incentive.columnar;

import dev.incentive.kernel.ListSource;
import org.jspecify.annotations.Nullable;

/** Reads lists of numbers; as a column, each is its sum, zero where a row has none. */
final class ListReader implements ColumnReader, ListSource {
    private static final int SAFE = 62;

    private final int[] offsets;
    private final long[] numbers;
    private final long @Nullable [] present;

    ListReader(int[] offsets, long[] numbers, long @Nullable [] present) {
        this.offsets = offsets;
        this.numbers = numbers;
        this.present = present;
    }

    ListReader where(long @Nullable [] words) {
        return new ListReader(offsets, numbers, words);
    }

    @Override
    public long[] numbers() {
        return numbers;
    }

    @Override
    public int start(int row) {
        return offsets[row];
    }

    @Override
    public int end(int row) {
        boolean isThere = present == null || (present[row >> 6] >>> row & 1) != 0;
        return isThere ? offsets[row + 1] : offsets[row];
    }

    @Override
    public long at(int row) {
        long sum = 0;
        for (int index = start(row); index < end(row); index++) {
            sum += numbers[index];
        }
        return sum;
    }

    @Override
    public long read(int from, int rows, long[] into) {
        boolean fits = true;
        long joined = 0;
        for (int row = 0; row < rows; row++) {
            into[row] = at(from + row);
            joined |= into[row];
            fits &= fits(from + row);
        }
        return fits ? joined : Long.MAX_VALUE;
    }

    /** Whether no sum on the way can wrap: so many numbers of so many bits. */
    private boolean fits(int row) {
        long all = 0;
        for (int index = start(row); index < end(row); index++) {
            all |= numbers[index] ^ (numbers[index] >> 63);
        }
        int bits = Long.SIZE - Long.numberOfLeadingZeros(all);
        return bits + Integer.SIZE - Integer.numberOfLeadingZeros(end(row) - start(row)) <= SAFE;
    }
}
