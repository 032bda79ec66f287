package dev.incentive.examples.command;

import static dev.incentive.examples.command.CommandFiles.file;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BreakpointsCommandTest {

    @TempDir
    private Path temporary;

    private Path out;

    @BeforeEach
    void chooseWhereResultsGo() {
        out = temporary.resolve("out");
    }

    @Test
    void writesPeopleMadeFromThePlanAndWhatTheyArePaid() throws IOException {
        Invocation breakpoints = breakpoints("--period", "2026-01-01/2026-02-01");

        assertThat(breakpoints.problems()).isEmpty();
        assertThat(breakpoints.exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(breakpoints.results()).endsWith(" participants, written to " + out + "\n");
        assertThat(CommandFiles.below(out))
                .containsExactly("breakpoints.csv", "incentive-results.sha256", "measurements.json", "statements.json");
        assertThat(Files.readString(out.resolve("breakpoints.csv")))
                .startsWith("id,input,value,breakpoint,why,currency,commission,nps,total,remarks\nbase,");
    }

    @Test
    void whatItWritesIsPaidAsItSays() throws IOException {
        breakpoints("--period", "2026-01-01/2026-02-01");
        Path paid = temporary.resolve("paid");

        Invocation.of(
                "pay", "--plan", file("plan.json"), "--measurements", out.resolve("measurements.json"), "--out", paid);

        assertThat(paid.resolve("statements.json")).hasSameTextualContentAs(out.resolve("statements.json"));
    }

    @Test
    void holdsFixedWhatIsKnownOfSomebody() throws IOException {
        Invocation breakpoints =
                breakpoints("--measurements", file("january.json").toString(), "--participant", "p1");

        assertThat(breakpoints.exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(Files.readString(out.resolve("breakpoints.csv"))).contains("\nbase,,,,,EUR,50.01,100.00,150.01,\n");
    }

    @Test
    void somebodyWhoIsNotThereIsWrongUsage() {
        assertWrongUsage(
                breakpoints("--measurements", file("january.json").toString(), "--participant", "p9"),
                "--participant p9: ");
    }

    @Test
    void aPeriodThatIsNoneIsWrongUsage() {
        assertWrongUsage(breakpoints("--period", "2026-01-01"), "--period 2026-01-01: must be FIRST/END");
        assertWrongUsage(breakpoints("--period", "2026-02-01/2026-01-01"), "--period 2026-02-01/2026-01-01: ");
    }

    @Test
    void eitherAPeriodOrSomebodyIsNeeded() {
        assertWrongUsage(breakpoints(), "either --period, or --measurements and --participant are needed");
        assertWrongUsage(
                breakpoints("--period", "2026-01-01/2026-02-01", "--participant", "p1"),
                "either --period, or --measurements and --participant are needed");
        assertWrongUsage(
                breakpoints("--measurements", file("january.json").toString()),
                "either --period, or --measurements and --participant are needed");
    }

    private void assertWrongUsage(Invocation invocation, String message) {
        assertThat(invocation.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(invocation.problems()).startsWith(message);
        assertThat(out).doesNotExist();
    }

    private Invocation breakpoints(String... further) {
        Object[] arguments = new Object[5 + further.length];
        arguments[0] = "breakpoints";
        arguments[1] = "--plan";
        arguments[2] = file("plan.json");
        arguments[3] = "--out";
        arguments[4] = out;
        System.arraycopy(further, 0, arguments, 5, further.length);
        return Invocation.of(arguments);
    }
}
