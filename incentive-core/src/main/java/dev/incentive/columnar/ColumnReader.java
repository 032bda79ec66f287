package dev.incentive.columnar;

import dev.incentive.kernel.Joins;
import dev.incentive.kernel.Source;
import org.jspecify.annotations.Nullable;

/** Reads the values of a column, block by block. */
interface ColumnReader extends Source {
    long at(int row);

    /** Numbers of 64 bits. */
    final class Longs implements ColumnReader {
        private final long[] values;

        Longs(long[] values) {
            this.values = values;
        }

        @Override
        public long[] longs() {
            return values;
        }

        @Override
        public long at(int row) {
            return values[row];
        }

        @Override
        public long read(int from, int rows, long[] into) {
            System.arraycopy(values, from, into, 0, rows);
            return Joins.one(values, from, rows);
        }

        @Override
        public int @Nullable [] narrow(int from, int rows, int[] spare) {
            for (int row = 0; row < rows; row++) {
                int value = (int) values[from + row];
                if (value != values[from + row]) {
                    return null;
                }
                spare[row] = value;
            }
            return spare;
        }
    }

    /** Numbers of 32 bits. */
    final class Ints implements ColumnReader {
        private final int[] values;

        Ints(int[] values) {
            this.values = values;
        }

        @Override
        public int[] ints() {
            return values;
        }

        @Override
        public long at(int row) {
            return values[row];
        }

        @Override
        public boolean isNarrow() {
            return true;
        }

        @Override
        public int @Nullable [] narrow(int from, int rows, int[] spare) {
            return values;
        }

        @Override
        public long read(int from, int rows, long[] into) {
            for (int row = 0; row < rows; row++) {
                into[row] = values[from + row];
            }
            return Joins.one(values, from, rows);
        }
    }

    /** Numbers of 16 bits. */
    final class Shorts implements ColumnReader {
        private final short[] values;

        Shorts(short[] values) {
            this.values = values;
        }

        @Override
        public long at(int row) {
            return values[row];
        }

        @Override
        public boolean isNarrow() {
            return true;
        }

        @Override
        public int @Nullable [] narrow(int from, int rows, int[] spare) {
            for (int row = 0; row < rows; row++) {
                spare[row] = values[from + row];
            }
            return spare;
        }

        @Override
        public long read(int from, int rows, long[] into) {
            int joined = 0;
            for (int row = 0; row < rows; row++) {
                int value = values[from + row];
                into[row] = value;
                joined |= value;
            }
            return joined;
        }
    }

    /** Numbers of 8 bits. */
    final class Bytes implements ColumnReader {
        private final byte[] values;

        Bytes(byte[] values) {
            this.values = values;
        }

        @Override
        public long at(int row) {
            return values[row];
        }

        @Override
        public boolean isNarrow() {
            return true;
        }

        @Override
        public int @Nullable [] narrow(int from, int rows, int[] spare) {
            for (int row = 0; row < rows; row++) {
                spare[row] = values[from + row];
            }
            return spare;
        }

        @Override
        public long read(int from, int rows, long[] into) {
            int joined = 0;
            for (int row = 0; row < rows; row++) {
                int value = values[from + row];
                into[row] = value;
                joined |= value;
            }
            return joined;
        }
    }

    /** Zero where a row has no value. */
    final class WithGaps implements ColumnReader {
        private final ColumnReader values;
        private final long[] present;

        WithGaps(ColumnReader values, long[] present) {
            this.values = values;
            this.present = present;
        }

        @Override
        public long at(int row) {
            return values.at(row);
        }

        @Override
        public boolean isNarrow() {
            return values.isNarrow();
        }

        @Override
        public int @Nullable [] narrow(int from, int rows, int[] spare) {
            int @Nullable [] read = values.narrow(from, rows, spare);
            int offset = read == spare ? 0 : from;
            for (int row = 0; read != null && row < rows; row++) {
                spare[row] = read[offset + row] & (int) mask(present, from + row);
            }
            return read == null ? null : spare;
        }

        @Override
        public long read(int from, int rows, long[] into) {
            long joined = values.read(from, rows, into);
            for (int row = 0; row < rows; row++) {
                into[row] &= mask(present, from + row);
            }
            return joined;
        }
    }

    /** All bits where a row has a value. */
    final class Presence implements ColumnReader {
        private final long[] words;

        Presence(long[] words) {
            this.words = words;
        }

        @Override
        public long at(int row) {
            return mask(words, row);
        }

        @Override
        public long read(int from, int rows, long[] into) {
            for (int row = 0; row < rows; row++) {
                into[row] = words.length == 0 ? -1 : mask(words, from + row);
            }
            return -1;
        }
    }

    private static long mask(long[] words, int row) {
        return -(words[row >> 6] >>> row & 1);
    }
}
