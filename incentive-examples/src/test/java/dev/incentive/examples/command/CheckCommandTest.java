package dev.incentive.examples.command;

import static dev.incentive.examples.command.CommandFiles.changed;
import static dev.incentive.examples.command.CommandFiles.file;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

    @TempDir
    private Path temporary;

    @Test
    void aGoodPlanIsFine() {
        Invocation check = Invocation.of("check", "--plan", file("plan.json"));

        assertThat(check.exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(check.results()).startsWith("Plan Team plan (team): no errors, warnings: 0\nDigest ");
        assertThat(check.problems()).isEmpty();
    }

    @Test
    void allProblemsOfAPlanAreListedWithPlaceFoundAllowedAndHint() throws IOException {
        Path plan = changed("plan.json", temporary, "\"metric\": \"revenue\"", "\"metric\": \"revenu\"");
        Files.writeString(plan, Files.readString(plan).replace("\"limit\": 1000", "\"limit\": -1"));

        Invocation check = Invocation.of("check", "--plan", plan);

        assertThat(check.exitCode()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(check.results()).isEmpty();
        assertThat(check.problems()).isEqualTo("""
                        %s: 2 problems
                          error REFERENCE_UNKNOWN at /components/0/metric
                            found: 'revenu'
                            allowed: one of [revenue, nps]
                            hint: add the metric to the plan, or mend the id
                          error NUMBER_OUT_OF_RANGE at /caps/0/limit
                            found: -1
                            allowed: 0 or more
                        """.formatted(plan));
    }

    @Test
    void aWarningIsShownAndIsFine() throws IOException {
        Path plan = changed("plan.json", temporary, "QUANTITATIVE", "QUALITATIVE");
        String content = Files.readString(plan);
        Files.writeString(
                plan,
                content.replace(
                        "\"components\": [",
                        "\"components\": [{ \"id\": \"third\", \"metric\": \"revenue\","
                                + " \"payout\": { \"type\": \"flat-rate\", \"rate\": 0.01 } },"));

        Invocation check = Invocation.of("check", "--plan", plan);

        assertThat(check.exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(check.results()).contains("no errors, warnings: 1");
        assertThat(check.problems())
                .contains(": 1 warning\n", "warning PLAN_TOO_MANY_QUALITATIVE_GOALS at /components");
    }

    @Test
    void aDocumentThatIsNoJsonIsAProblemWithoutAStackTrace() throws IOException {
        Path plan = Files.writeString(temporary.resolve("plan.json"), "{ \"schemaVersion\": 1, ");

        Invocation check = Invocation.of("check", "--plan", plan);

        assertThat(check.exitCode()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(check.problems()).contains("DOCUMENT_MALFORMED").doesNotContain("Exception", "\tat ");
    }

    @Test
    void controlCharactersOfADocumentDoNotReachTheTerminal() throws IOException {
        Path plan = changed("plan.json", temporary, "\"currency\": \"EUR\"", "\"currency\": \"E\\u001b[2J\"");

        Invocation check = Invocation.of("check", "--plan", plan);

        assertThat(check.exitCode()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(check.problems()).doesNotContain("\u001b");
    }
}
