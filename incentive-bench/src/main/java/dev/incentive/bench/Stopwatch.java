package dev.incentive.bench;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Measures one contender in a fresh virtual machine.
 *
 * @param plan the plan
 * @param threads how many threads a contender may use
 * @param pace how long it is measured
 */
record Stopwatch(Plan<?> plan, int threads, Pace pace) {
    private static final String BYTES = "gc.alloc.rate.norm";

    /** What one virtual machine measured. */
    Round round(String contender, int participants, Verdict verdict) {
        try {
            RunResult result = new Runner(options(contender, participants, verdict)).runSingle();
            List<BigDecimal> nanoseconds = result.getBenchmarkResults().stream()
                    .map(BenchmarkResult::getIterationResults)
                    .flatMap(iterations -> iterations.stream())
                    .map(IterationResult::getPrimaryResult)
                    .map(iteration -> forOne(iteration, participants))
                    .toList();
            return new Round(
                    nanoseconds,
                    forOne(requireNonNull(result.getSecondaryResults().get(BYTES)), participants));
        } catch (RunnerException e) {
            throw new IllegalStateException("'" + contender + "' could not be measured", e);
        }
    }

    private Options options(String contender, int participants, Verdict verdict) {
        return new OptionsBuilder()
                .include(PlanBenchmark.class.getName())
                .param("plan", plan.name())
                .param("contender", contender)
                .param("participants", Integer.toString(participants))
                .param("threads", Integer.toString(threads))
                .param("checksum", Long.toString(verdict.checksum()))
                .forks(1)
                .warmupIterations(pace.warmups())
                .warmupTime(TimeValue.milliseconds(pace.milliseconds()))
                .measurementIterations(pace.iterations())
                .measurementTime(TimeValue.milliseconds(pace.milliseconds()))
                .addProfiler(GCProfiler.class)
                .jvmArgsAppend(
                        "-Xms" + megabytes(participants) + "m",
                        "-Xmx" + megabytes(participants) + "m",
                        // A database comes with a library of its own, which later Java versions ask about.
                        "--enable-native-access=ALL-UNNAMED")
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true)
                .build();
    }

    /** Room for the data of every contender: records of {@code BigDecimal} take the most. */
    private static long megabytes(int participants) {
        return 2_000 + participants / 1_000L;
    }

    private static BigDecimal forOne(Result<?> result, int participants) {
        return BigDecimal.valueOf(result.getScore()).divide(BigDecimal.valueOf(participants), MathContext.DECIMAL64);
    }

    /**
     * What one virtual machine measured.
     *
     * @param nanoseconds for a participant, one figure for each iteration
     * @param bytes for a participant
     */
    record Round(List<BigDecimal> nanoseconds, BigDecimal bytes) {}

    /**
     * How long is measured.
     *
     * @param rounds virtual machines
     * @param warmups iterations that do not count, in each
     * @param iterations iterations that count, in each
     * @param milliseconds of one iteration
     */
    record Pace(int rounds, int warmups, int iterations, int milliseconds) {
        static final Pace FULL = new Pace(3, 5, 5, 1_000);
        static final Pace QUICK = new Pace(1, 3, 3, 500);
    }
}
