package dev.incentive.testkit.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.testkit.fault.CounterExamples;
import dev.incentive.testkit.fault.Fault;
import dev.incentive.testkit.fault.FaultTests;
import dev.incentive.testkit.law.Law;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BrokenBenchmarksTest {

    static Stream<Fault<BenchmarkSubject>> faults() {
        return BrokenBenchmarks.all();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void theLawMeantForItFindsTheFaultFromEverySeed(Fault<BenchmarkSubject> fault) {
        FaultTests.isFoundFromEverySeed(fault);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void theCounterExampleCanBeCalculatedByHand(Fault<BenchmarkSubject> fault) {
        FaultTests.isTold(fault, CounterExamples.of("benchmarks.txt"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void theTwinWithoutTheFaultBreaksNoLaw(Fault<BenchmarkSubject> fault) {
        FaultTests.twinIsHealthy(fault, BenchmarkLaws.all());
    }

    @Test
    void everyLawHasAFaultThatItFinds() {
        Set<Law<BenchmarkSubject, ?>> meant = new LinkedHashSet<>();
        faults().map(Fault::law).forEach(meant::add);
        assertThat(meant).containsExactlyInAnyOrderElementsOf(BenchmarkLaws.all());
    }
}
