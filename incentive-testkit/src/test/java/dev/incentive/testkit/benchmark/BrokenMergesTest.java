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

class BrokenMergesTest {

    static Stream<Fault<MergeSubject<?, ?>>> faults() {
        return BrokenMerges.all();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void theLawMeantForItFindsTheFaultFromEverySeed(Fault<MergeSubject<?, ?>> fault) {
        FaultTests.isFoundFromEverySeed(fault);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void theCounterExampleCanBeCalculatedByHand(Fault<MergeSubject<?, ?>> fault) {
        FaultTests.isTold(fault, CounterExamples.of("merges.txt"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void theTwinWithoutTheFaultBreaksNoLaw(Fault<MergeSubject<?, ?>> fault) {
        FaultTests.twinIsHealthy(fault, MergeLaws.all());
    }

    @Test
    void everyLawHasAFaultThatItFinds() {
        Set<Law<MergeSubject<?, ?>, ?>> meant = new LinkedHashSet<>();
        faults().map(Fault::law).forEach(meant::add);
        assertThat(meant).containsExactlyInAnyOrderElementsOf(MergeLaws.all());
    }
}
