package dev.incentive.testkit.payout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.testkit.law.Law;
import dev.incentive.testkit.law.LawReport;
import dev.incentive.testkit.law.Search;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BrokenPayoutRulesTest {

    private static final List<Long> SEEDS = List.of(1L, 1001L, 2001L, 3001L, 4001L);

    static List<PayoutFault> faults() {
        return Stream.of(TierFaults.all(), RoundingFaults.all(), BoundFaults.all())
                .flatMap(List::stream)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void theLawThatIsMeantForAFaultFindsItWhereverTheSearchBegins(PayoutFault fault) {
        for (long seed : SEEDS) {
            LawReport report = new Search(1_000, seed).run(fault.law(), fault.brokenSubject());
            assertThat(report.counterExample()).as("from seed %s", seed).isPresent();
        }
    }

    @ParameterizedTest
    @MethodSource("faults")
    void theLawIsOneThatTheSubjectIsSubmittedTo(PayoutFault fault) {
        assertThat(fault.law().appliesTo(fault.brokenSubject())).isTrue();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void theSameRuleWithoutTheFaultKeepsAllLaws(PayoutFault fault) {
        for (Law<PayoutRuleSubject, ?> law : PayoutRuleLaws.all()) {
            PayoutRuleSubject healthy = fault.healthySubject();
            if (law.appliesTo(healthy)) {
                LawReport report = new Search(300, 1).run(law, healthy);
                assertThat(report.isFailure()).as(report.toText()).isFalse();
            }
        }
    }

    @Test
    void everyLawFindsAFault() {
        Set<Law<PayoutRuleSubject, ?>> used =
                faults().stream().map(PayoutFault::law).collect(Collectors.toCollection(HashSet::new));
        assertThat(used).containsAll(PayoutRuleLaws.all());
    }

    @Test
    void eachCounterExampleIsOneThatAPersonCanRecompute() throws IOException {
        String told = faults().stream().map(BrokenPayoutRulesTest::told).collect(Collectors.joining("\n"));
        assertThat(told).isEqualTo(resource());
    }

    private static String told(PayoutFault fault) {
        LawReport report = Search.usual().run(fault.law(), fault.brokenSubject());
        return "## " + fault.words() + "\n"
                + report.counterExample().orElseThrow().toText();
    }

    private static String resource() throws IOException {
        try (var stream = BrokenPayoutRulesTest.class.getResourceAsStream("broken-payout-rules.txt")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
