package dev.incentive.testkit.codec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.testkit.law.Law;
import dev.incentive.testkit.law.LawReport;
import dev.incentive.testkit.law.Search;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The law that is meant for it finds")
class BrokenCodecsTest {

    private static final int TRIES = 1_000;

    static List<CodecFault> faults() {
        return CodecFaults.all();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void eachFaultFromWhereverItBegins(CodecFault fault) {
        for (long seed : new long[] {1, 1001, 2001, 3001, 4001}) {
            LawReport report =
                    new Search(TRIES, seed).run(fault.law(), fault.broken().get());
            assertThat(report.counterExample()).as("seed %s", seed).isPresent();
        }
    }

    @Test
    void nothingInTheSameWithoutAFault() {
        for (Law<CodecSubject, ?> law : CodecLaws.all()) {
            LawReport report = new Search(200, 1).run(law, CodecFaults.healthy());
            assertThat(report.isFailure()).as(report::toText).isFalse();
        }
    }

    @Test
    void caseThatAPersonCanRecompute() throws IOException {
        StringBuilder found = new StringBuilder();
        for (CodecFault fault : faults()) {
            LawReport report =
                    new Search(TRIES, 1).run(fault.law(), fault.broken().get());
            String shown = report.counterExample().orElseThrow().toText();
            found.append(
                    fault.words() + "\n" + report.law().number() + "\n" + shown.replaceAll("[0-9a-f]{64}", "#") + "\n");
        }
        assertThat(found.toString()).isEqualTo(expected());
    }

    private static String expected() throws IOException {
        try (InputStream text = BrokenCodecsTest.class.getResourceAsStream("counter-examples.txt")) {
            return new String(Objects.requireNonNull(text).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
