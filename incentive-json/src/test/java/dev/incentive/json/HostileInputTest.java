package dev.incentive.json;

import static dev.incentive.json.Documents.JSON;
import static dev.incentive.json.Documents.MEASUREMENTS;
import static dev.incentive.json.Documents.PLAN;
import static dev.incentive.json.Documents.problems;
import static dev.incentive.json.Documents.replaced;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.incentive.problem.IncentiveException;
import dev.incentive.problem.Problem;
import dev.incentive.problem.ProblemCode;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(10)
class HostileInputTest {

    private static final int MEBIBYTE = 1 << 20;

    private static void assertBeyondALimit(List<Problem> problems) {
        assertThat(problems).extracting(Problem::code).containsExactly(ProblemCode.DOCUMENT_LIMIT);
    }

    @Test
    void aHundredThousandBracketsAreTooDeep() {
        assertBeyondALimit(problems(() -> JSON.readPlan("{\"a\":" + "[".repeat(100_000))));
        assertBeyondALimit(problems(() -> JSON.readPlan("{\"a\":[".repeat(50_000))));
        assertBeyondALimit(problems(() -> JSON.readStatements("{\"statements\":" + "[".repeat(100_000))));
    }

    @Test
    void whatIsIgnoredIsBoundedToo() {
        String deep = "\"note\": " + "[".repeat(1_000) + "]".repeat(1_000) + ", \"zone\"";
        assertBeyondALimit(problems(() -> JSON.readPlan(replaced(PLAN, "\"zone\"", deep))));
    }

    @Test
    void aPlanOfMoreThanAMebibyteIsRefusedHoweverItComes() {
        String document = " ".repeat(2 * MEBIBYTE) + PLAN;
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        assertBeyondALimit(problems(() -> JSON.readPlan(document)));
        assertBeyondALimit(problems(() -> JSON.readPlan(bytes)));
        assertBeyondALimit(problems(() -> JSON.readPlan(new ByteArrayInputStream(bytes))));
    }

    @Test
    void aSizeIsThatInUtf8() {
        String fits = PLAN + " ".repeat(MEBIBYTE - PLAN.length());
        assertThat(JSON.readPlan(fits)).isEqualTo(JSON.readPlan(PLAN));
        assertBeyondALimit(problems(() -> JSON.readPlan(fits + " ")));
        assertBeyondALimit(problems(() -> JSON.readPlan(replaced(fits, "page 7", "page é"))));
    }

    @Test
    void aStreamWithoutEndIsReadToTheLimit() {
        CountedBlanks blanks = new CountedBlanks();
        assertBeyondALimit(problems(() -> JSON.readPlan(blanks)));
        assertThat(blanks.read).isEqualTo(MEBIBYTE + 1);
    }

    @Test
    void theFailureOfAStreamIsTheHostsOwn() {
        InputStream failing = new FilterInputStream(InputStream.nullInputStream()) {
            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                throw new IOException("the network is gone");
            }
        };
        assertThatThrownBy(() -> JSON.readPlan(failing)).isInstanceOf(IOException.class);
    }

    @Test
    void aFloodOfTokensIsRefused() {
        assertBeyondALimit(problems(() -> JSON.readPlan("{\"a\": [" + "0,".repeat(400_000) + "0]}")));
    }

    @Test
    void aLongNameIsRefusedAndNotRepeated() {
        String name = "n".repeat(50_001);
        List<Problem> problems = problems(() -> JSON.readPlan("{\"" + name + "\": 1}"));
        assertBeyondALimit(problems);
        assertThat(problems.get(0).toString()).hasSizeLessThan(500);
    }

    @Test
    void aLongTextIsRefusedAndNotRepeated() {
        List<Problem> problems = problems(() -> JSON.readPlan(replaced(PLAN, "page 7", "x".repeat(4_097))));
        assertBeyondALimit(problems);
        assertThat(problems.get(0).place().pointer()).isEqualTo("/components/4/benchmark/evidence");
        assertThat(problems.get(0).toString()).hasSizeLessThan(500);
    }

    @Test
    void aHundredThousandUnknownNamesAreGivenUpEarly() {
        StringBuilder names = new StringBuilder();
        for (int index = 0; index < 20_000; index++) {
            names.append("\"property").append(index).append("\": 0, ");
        }
        List<Problem> problems = problems(() -> JSON.readPlan(replaced(PLAN, "\"zone\"", names + "\"zone\"")));
        assertBeyondALimit(problems);
    }

    @Test
    void aHundredThousandNamesWithEqualHashCodesAreRefusedAtOnce() {
        StringBuilder names = new StringBuilder();
        for (int index = 0; index < 100_000; index++) {
            names.append('"').append(HostilePlans.colliding(index)).append("\": 0, ");
        }
        String document = replaced(MEASUREMENTS, "\"level\"", names + "\"level\"");
        assertThat(HostilePlans.colliding(7)).hasSameHashCodeAs(HostilePlans.colliding(99_999));
        long start = System.nanoTime();
        assertThat(problems(() -> JSON.readPopulation(document))).isNotEmpty();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void hugeExponentsCostNothing() {
        long start = System.nanoTime();
        for (String number : List.of("1e1000000000", "-1e-1000000000", "0e-300000000", "1e2147483647")) {
            String document = replaced(PLAN, "\"limit\": 12000", "\"limit\": " + number);
            assertThatThrownBy(() -> JSON.readPlan(document)).isInstanceOf(IncentiveException.class);
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void whatWasFoundIsShownInOneShortLine() {
        String document = replaced(PLAN, "\"HALF_UP\"", "\"" + "\\n".repeat(2_000) + "\"");
        Problem problem = problems(() -> JSON.readPlan(document)).get(0);
        assertThat(problem.toString()).hasSizeLessThan(800).doesNotContain("\n");
    }

    @Test
    void aMessageStaysShortWhateverWasFound() {
        String text = "x".repeat(4_000);
        String document = replaced(PLAN, "America/New_York", text);
        document = replaced(document, "\"currency\": \"USD\"", "\"currency\": \"" + text + '"');
        document = replaced(document, "\"HALF_UP\"", '"' + text + '"');
        for (Problem problem : Documents.planProblems(document)) {
            assertThat(problem.toString()).hasSizeLessThan(2_000);
        }
    }

    /** Never ends, and counts what is taken. */
    private static final class CountedBlanks extends InputStream {

        private long read;

        @Override
        public int read() {
            read++;
            return ' ';
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            Arrays.fill(buffer, offset, offset + length, (byte) ' ');
            read += length;
            return length;
        }
    }
}
