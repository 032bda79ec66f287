package dev.incentive.bench;

import dev.incentive.bench.work.Contender;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** What is measured: one evaluation of a plan for all participants, by one contender, in a virtual machine of its own. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class PlanBenchmark {
    /** The plan, by its name. */
    @Param("mixed")
    public String plan = "";

    /** The contender, by its name. */
    @Param("limit")
    public String contender = "";

    /** How many participants. */
    @Param("1000000")
    public int participants;

    /** How many threads the contender may use. */
    @Param("1")
    public int threads;

    /** What {@link Verdict#checksum} was when the contender was checked. */
    @Param("0")
    public long checksum;

    private Contender<?> prepared = new NoContender();
    private long[] payouts = {};

    /** Loads the data; not measured. */
    @Setup(Level.Trial)
    public void prepare() {
        prepared = Plans.named(plan).prepared(contender, participants, threads);
    }

    /**
     * Evaluates the plan once.
     *
     * @return the payouts
     */
    @Benchmark
    public long[] run() {
        payouts = prepared.run();
        return payouts;
    }

    /** Sees that what was measured last, compiled as it is by then, still pays what was paid when it was checked. */
    @TearDown(Level.Trial)
    public void check() {
        prepared.close();
        long found = Verdict.checksum(payouts);
        if (found != checksum) {
            throw new IllegalStateException(contender + " has the checksum " + found + " where it had " + checksum);
        }
    }

    private static final class NoContender implements Contender<Object> {
        @Override
        public String name() {
            return "none";
        }

        @Override
        public void prepare(Object data, int threads) {}

        @Override
        public long[] run() {
            return new long[0];
        }
    }
}
