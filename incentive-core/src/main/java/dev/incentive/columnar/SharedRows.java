package dev.incentive.columnar;

import dev.incentive.kernel.Block;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Rows that several threads take piece by piece, the calling thread among them.
 *
 * <p>The calling thread waits only for threads that have begun, so that a busy executor delays nothing; one that begins
 * late finds nothing to do. What fails first by row is thrown as it is, after every thread has stopped.
 */
final class SharedRows {
    /** No word of 64 rows, and no block, belongs to two pieces. */
    private static final int PIECE = 16 * Block.ROWS;

    private final int rows;
    private final Supplier<Piece> workers;
    private int next;
    private int working;
    private int failedFrom = Integer.MAX_VALUE;
    private @Nullable Throwable failure;

    /** What a thread does with its pieces. */
    @FunctionalInterface
    interface Piece {
        void rows(int from, int to);

        /** Nothing more will be asked of it. */
        default void done() {}
    }

    private SharedRows(int rows, Supplier<Piece> workers) {
        this.rows = rows;
        this.workers = workers;
    }

    /**
     * Does all rows.
     *
     * @param rows how many
     * @param threads how many threads at most, the calling one included
     * @param executor runs the others
     * @param workers makes what each thread does
     */
    static void run(int rows, int threads, Executor executor, Supplier<Piece> workers) {
        if (threads < 1) {
            throw new IllegalArgumentException(threads + " threads, not at least one");
        }
        SharedRows shared = new SharedRows(rows, workers);
        int useful = (int) Math.min(threads, ((long) rows + PIECE - 1) / PIECE);
        try {
            for (int thread = 1; thread < useful; thread++) {
                executor.execute(shared::work);
            }
            shared.work();
        } finally {
            shared.finish();
        }
        shared.rethrow();
    }

    private void work() {
        int from = begin();
        if (from < 0) {
            return;
        }
        try {
            Piece piece = workers.get();
            while (from >= 0) {
                piece.rows(from, from + Math.min(PIECE, rows - from));
                from = take();
            }
            piece.done();
        } catch (RuntimeException | Error thrown) {
            fail(from, thrown);
        } finally {
            end();
        }
    }

    private synchronized int begin() {
        int from = take();
        working += from < 0 ? 0 : 1;
        return from;
    }

    private synchronized int take() {
        if (next >= rows) {
            return -1;
        }
        int from = next;
        next = from + Math.min(PIECE, rows - from);
        return from;
    }

    private synchronized void end() {
        working--;
        notifyAll();
    }

    /** Nothing more is begun; what was begun before is done, so that the first failure is the same every time. */
    private synchronized void fail(int from, Throwable thrown) {
        next = rows;
        if (from < failedFrom) {
            failedFrom = from;
            failure = thrown;
        }
    }

    private synchronized void finish() {
        next = rows;
        boolean interrupted = false;
        while (working > 0) {
            try {
                wait();
            } catch (InterruptedException again) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void rethrow() {
        if (failure instanceof RuntimeException thrown) {
            throw thrown;
        }
        if (failure instanceof Error thrown) {
            throw thrown;
        }
    }
}
