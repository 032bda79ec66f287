package dev.incentive.testkit.scorer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.scoring.Scorer;
import dev.incentive.scoring.ScorerNeeds;
import dev.incentive.testkit.fault.CounterExamples;
import dev.incentive.testkit.fault.Fault;
import dev.incentive.testkit.fault.FaultTests;
import dev.incentive.testkit.law.Law;
import dev.incentive.testkit.law.LawReport;
import dev.incentive.testkit.law.Search;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BrokenScorersTest {

    static Stream<Fault<ScorerSubject>> faults() {
        return BrokenScorers.all();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void theLawMeantForItFindsTheFaultFromEverySeed(Fault<ScorerSubject> fault) {
        FaultTests.isFoundFromEverySeed(fault);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void theCounterExampleCanBeCalculatedByHand(Fault<ScorerSubject> fault) {
        FaultTests.isTold(fault, CounterExamples.of("scorers.txt"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void theTwinWithoutTheFaultBreaksNoLaw(Fault<ScorerSubject> fault) {
        FaultTests.twinIsHealthy(fault, ScorerLaws.all());
    }

    @Test
    void everyLawHasAFaultThatItFinds() {
        Set<Law<ScorerSubject, ?>> meant = new LinkedHashSet<>();
        faults().map(Fault::law).forEach(meant::add);
        assertThat(meant).containsExactlyInAnyOrderElementsOf(ScorerLaws.all());
    }

    @Test
    void aScorerThatReadsNoAttainmentCannotBeSaidToBeConsistentInEveryUnit() {
        Scorer money = Scorer.custom(
                "acme.money", ScorerNeeds.measuredValue(), in -> in.measured().value());
        LawReport report = Search.usual()
                .run(ScorerLaws.SCALE_CONSISTENT, ScorerSubject.of(money).scaleConsistent());
        assertThat(report.held()).isZero();
        assertThat(report.isFailure()).isTrue();
    }
}
