package dev.incentive.bench.work;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/**
 * Cuts rows into as many slices as there are threads and works on them at the same time; with one thread, the caller's.
 */
public final class Slices implements AutoCloseable {
    private final int rows;
    private final int threads;
    private final ExecutorService executor;

    /**
     * Starts the threads.
     *
     * @param rows how many rows there are
     * @param threads how many threads work on them, at least 1
     */
    public Slices(int rows, int threads) {
        this.rows = rows;
        this.threads = threads;
        executor = Executors.newFixedThreadPool(threads);
    }

    /**
     * How many slices there are.
     *
     * @return the number of threads
     */
    public int count() {
        return threads;
    }

    /**
     * Works on every slice and waits for all of them.
     *
     * @param work what to do with a slice
     */
    public void each(Work work) {
        if (threads == 1) {
            work.on(0, 0, rows);
            return;
        }
        List<Callable<Void>> calls =
                IntStream.range(0, threads).mapToObj(slice -> call(work, slice)).toList();
        try {
            for (Future<Void> future : executor.invokeAll(calls)) {
                future.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a slice was at work", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a slice failed", e.getCause());
        }
    }

    private Callable<Void> call(Work work, int slice) {
        return () -> {
            work.on(slice, edge(slice), edge(slice + 1));
            return null;
        };
    }

    private int edge(int slice) {
        return (int) ((long) rows * slice / threads);
    }

    /** Ends the threads. */
    @Override
    public void close() {
        executor.shutdownNow();
    }

    /** What is done with one slice. */
    @FunctionalInterface
    public interface Work {
        /**
         * Works on one slice.
         *
         * @param slice its number, from 0
         * @param from the first row
         * @param to the row after the last
         */
        void on(int slice, int from, int to);
    }
}
