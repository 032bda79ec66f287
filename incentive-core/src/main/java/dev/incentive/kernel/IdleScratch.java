package dev.incentive.kernel;

import java.lang.ref.SoftReference;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * The memory of blocks that are done, kept for the next evaluation: taking it from the heap and clearing it takes as long
 * as some thousand rows do.
 *
 * <p>No more is kept than processors can use at a time, and nothing when memory is scarce. Safe for any number of
 * threads.
 */
final class IdleScratch {
    private final Queue<SoftReference<Scratch>> idle =
            new ArrayBlockingQueue<>(Runtime.getRuntime().availableProcessors());

    /** Some that is not in use, or null if there is none. */
    @Nullable
    Scratch take() {
        SoftReference<Scratch> kept = idle.poll();
        return kept == null ? null : kept.get();
    }

    void keep(Scratch done) {
        done.narrow().forget();
        // Where there is no room, one more is not needed.
        boolean unused = idle.offer(new SoftReference<>(done));
    }
}
