package dev.incentive.columnar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class SharedRowsTest {
    private static final int ROWS = 200_003;

    private final ExecutorService pool = Executors.newFixedThreadPool(3);

    @AfterEach
    void stop() throws InterruptedException {
        pool.shutdown();
        assertThat(pool.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void everyRowIsDoneOnceByAnyNumberOfThreads(int threads) {
        AtomicIntegerArray done = new AtomicIntegerArray(ROWS);
        SharedRows.run(ROWS, threads, pool, () -> (from, to) -> {
            assertThat(from % 1024).isZero();
            for (int row = from; row < to; row++) {
                done.incrementAndGet(row);
            }
        });
        for (int row = 0; row < ROWS; row++) {
            assertThat(done.get(row)).isEqualTo(1);
        }
    }

    @Test
    void noRowsAreNoWork() {
        SharedRows.run(0, 4, pool, () -> (from, to) -> {
            throw new IllegalStateException("no rows");
        });
    }

    @Test
    void aBusyExecutorDelaysNothing() throws InterruptedException {
        CountDownLatch free = new CountDownLatch(1);
        for (int thread = 0; thread < 3; thread++) {
            pool.execute(() -> await(free));
        }
        AtomicInteger done = new AtomicInteger();
        SharedRows.run(ROWS, 4, pool, () -> (from, to) -> done.addAndGet(to - from));
        assertThat(done).hasValue(ROWS);
        free.countDown();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void theFirstFailureByRowIsThrownAsItIs(int threads) {
        RuntimeException first = new IllegalArgumentException("first");
        assertThatThrownBy(() -> SharedRows.run(ROWS, threads, pool, () -> (from, to) -> {
                    if (from >= 98_304) {
                        throw new IllegalStateException("later");
                    }
                    if (from >= 65_536) {
                        throw first;
                    }
                }))
                .isSameAs(first);
    }

    @Test
    void anErrorOfAThreadIsThrownAsItIs() {
        Error failure = new StackOverflowError("deep");
        assertThatThrownBy(() -> SharedRows.run(ROWS, 4, pool, () -> {
                    throw failure;
                }))
                .isSameAs(failure);
    }

    @Test
    void anExecutorThatRefusesIsNoSecret() {
        AtomicInteger working = new AtomicInteger();
        assertThatThrownBy(() -> SharedRows.run(
                        ROWS,
                        3,
                        command -> {
                            throw new RejectedExecutionException("full");
                        },
                        () -> (from, to) -> working.incrementAndGet()))
                .isInstanceOf(RejectedExecutionException.class);
        assertThat(working).hasValue(0);
    }

    @Test
    void thereIsAtLeastOneThread() {
        assertThatThrownBy(() -> SharedRows.run(1, 0, pool, () -> (from, to) -> {}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("0 threads, not at least one");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
