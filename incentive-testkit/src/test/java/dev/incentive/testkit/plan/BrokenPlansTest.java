package dev.incentive.testkit.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.testkit.law.CounterExample;
import dev.incentive.testkit.law.Law;
import dev.incentive.testkit.law.LawReport;
import dev.incentive.testkit.law.Search;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The law that is meant for it finds")
class BrokenPlansTest {

    private static final int TRIES = 1_000;
    private static final int HEALTHY_TRIES = 40;

    static List<Fault> faults() {
        return Stream.of(PlanFaults.all(), PayerFaults.all())
                .flatMap(List::stream)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void eachFaultFromWhereverItBegins(Fault fault) {
        for (long seed : new long[] {1, 1001, 2001, 3001, 4001}) {
            LawReport report =
                    new Search(TRIES, seed).run(fault.law(), fault.broken().get());
            assertThat(report.counterExample()).as("seed %s", seed).isPresent();
        }
    }

    @ParameterizedTest
    @MethodSource("faults")
    void nothingInTheSameWithoutTheFault(Fault fault) {
        for (Law<PlanSubject, ?> law : PlanLaws.all()) {
            PlanSubject healthy = fault.healthy().get();
            if (law.appliesTo(healthy)) {
                LawReport report = new Search(HEALTHY_TRIES, 1).run(law, healthy);
                assertThat(report.isFailure()).as(report::toText).isFalse();
            }
        }
    }

    @Test
    void caseThatAPersonCanRecompute() throws IOException {
        StringBuilder found = new StringBuilder();
        for (Fault fault : faults()) {
            LawReport report =
                    new Search(TRIES, 1).run(fault.law(), fault.broken().get());
            found.append(fault.words() + "\n" + report.law().number() + "\n"
                    + shown(report.counterExample().orElseThrow()) + "\n");
        }
        assertThat(found.toString()).isEqualTo(expected());
    }

    /** Without the derivations, and without the digits of digests, which say nothing to people. */
    private static String shown(CounterExample found) {
        return new CounterExample(found.inputs(), found.expected(), found.found(), "")
                .toText()
                .replaceAll("[0-9a-f]{64}", "#");
    }

    private static String expected() throws IOException {
        try (InputStream text = BrokenPlansTest.class.getResourceAsStream("counter-examples.txt")) {
            return new String(Objects.requireNonNull(text).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
