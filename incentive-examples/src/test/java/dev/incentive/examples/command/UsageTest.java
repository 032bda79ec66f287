package dev.incentive.examples.command;

import static dev.incentive.examples.command.CommandFiles.file;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UsageTest {

    @TempDir
    private Path temporary;

    @Test
    void anUnknownCommandIsWrongUsage() {
        assertWrongUsage(Invocation.of("pey"), "Unmatched argument");
    }

    @Test
    void anUnknownOptionIsWrongUsage() {
        assertWrongUsage(Invocation.of("check", "--plan", file("plan.json"), "--strict"), "Unknown option");
    }

    @Test
    void aMissingOptionIsWrongUsage() {
        assertWrongUsage(Invocation.of("pay", "--plan", file("plan.json")), "Missing required option: '--measurements");
    }

    @Test
    void aPlanThatIsNotThereIsWrongUsage() {
        Path plan = temporary.resolve("none.json");

        assertWrongUsage(Invocation.of("check", "--plan", plan), "--plan " + plan + ": there is no such file");
    }

    @Test
    void aDirectoryInPlaceOfADocumentIsWrongUsage() {
        assertWrongUsage(Invocation.of("check", "--plan", temporary), "is a directory, not a file");
    }

    @Test
    void measurementsThatAreNotThereAreWrongUsageAndNothingIsWritten() throws IOException {
        Path measurements = temporary.resolve("none.json");

        Invocation pay = Invocation.of(
                "pay", "--plan", file("plan.json"), "--measurements", measurements, "--out", temporary.resolve("out"));

        assertWrongUsage(pay, "--measurements " + measurements + ": there is no such file");
        assertThat(CommandFiles.below(temporary)).isEmpty();
    }

    @Test
    void aDataFolderWithoutItsFilesIsWrongUsageAndAllOfThemAreNamed() throws IOException {
        Invocation adventureWorks =
                Invocation.of("adventureworks", "--data", temporary, "--out", temporary.resolve("out"));

        assertWrongUsage(adventureWorks, "these files are missing");
        assertThat(adventureWorks.problems()).contains("sales_quota.csv", "sfo_2018_nps.csv");
        assertThat(CommandFiles.below(temporary)).isEmpty();
    }

    @Test
    void anEmptyNameOfTheResultDirectoryIsWrongUsage() {
        assertWrongUsage(Invocation.of("adventureworks", "--data", temporary, "--out", ""), "--out names no directory");
    }

    @Test
    void anOptionBeforeTheCommandThatWouldGoUnnoticedIsWrongUsage() {
        assertWrongUsage(
                Invocation.of("--out", temporary, "check", "--plan", file("plan.json")),
                "--out belongs behind the command 'check'");
    }

    @Test
    void helpNamesTheCommandsAndTheExitCodes() {
        Invocation help = Invocation.of("--help");

        assertThat(help.exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(help.results())
                .contains("adventureworks", "pay", "explain", "check", "Exit codes:\n  0  everything is fine\n");
        assertThat(help.problems()).isEmpty();
    }

    private static void assertWrongUsage(Invocation invocation, String message) {
        assertThat(invocation.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(invocation.results()).isEmpty();
        assertThat(invocation.problems()).contains(message, "--help'").doesNotContain("Exception");
    }
}
