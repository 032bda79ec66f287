package dev.incentive.examples.command;

import static dev.incentive.examples.command.CommandFiles.below;
import static dev.incentive.examples.command.CommandFiles.changed;
import static dev.incentive.examples.command.CommandFiles.file;
import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.json.IncentiveJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PayCommandTest {

    @TempDir
    private Path temporary;

    private Path out;

    @BeforeEach
    void nameAPlaceForResults() {
        out = temporary.resolve("out");
    }

    @Test
    void paysTheOthersWhenSomebodyCannotBePaid() throws IOException {
        Invocation pay = pay(file("january.json"), file("february.json"));

        assertThat(pay.exitCode()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(pay.problems()).startsWith("""
                        participant 'p4', 2026-02-01 to 2026-02-28, is not paid: 1 problem
                          error RESULT_UNDEFINED at /components/0
                            found: MEASUREMENT_MISSING""").contains("    allowed: ", "    hint: ");
        assertThat(below(out))
                .containsExactly(
                        "incentive-results.sha256",
                        "payouts.csv",
                        "statements.json",
                        "statements/2026-01-01/p1.txt",
                        "statements/2026-01-01/p2.txt",
                        "statements/2026-01-01/p3.txt",
                        "statements/2026-02-01/p1.txt");
    }

    @Test
    void writesARowForEachParticipantAndPeriodThatPayrollCanUse() throws IOException {
        pay(file("february.json"), file("january.json"));

        assertThat(out.resolve("payouts.csv")).hasContent("""
                        participant_id,name,plan,period_start,period_end_exclusive,currency,earned_commission,earned_nps,\
                        amount_commission,amount_nps,earned,cut,total,held,payable
                        p1,"'=Ørsted, ""the first\"\"\",team,2026-01-01,2026-02-01,EUR,50.01,100.00,50.01,100.00,150.01,0.00,150.01,0.00,150.01
                        p2,p2,team,2026-01-01,2026-02-01,EUR,-1.03,0.00,-1.03,0.00,-1.03,0.00,-1.03,0.00,-1.03
                        p3,p3,team,2026-01-01,2026-02-01,EUR,1500.00,0.00,1000.00,0.00,1500.00,500.00,1000.00,0.00,1000.00
                        p1,p1,team,2026-02-01,2026-03-01,EUR,0.01,0.00,0.01,0.00,0.01,0.00,0.01,0.00,0.01
                        """);
    }

    @Test
    void writesStatementsThatReadBackAndRecompute() throws IOException {
        pay(file("january.json"), file("february.json"));

        String document = Files.readString(out.resolve("statements.json"));
        assertThat(IncentiveJson.standard().readStatements(document).statements())
                .hasSize(4);
        assertThat(IncentiveJson.standard().readStatements(document).failures()).hasSize(1);
    }

    @Test
    void summarisesPeriodsComponentsAndTotals() {
        Invocation pay = pay(file("january.json"), file("february.json"));

        assertThat(pay.results()).isEqualTo("""
                        Plan Team plan (team), amounts in EUR
                        2 periods, 3 people, 4 statements, 1 not paid

                        period                    people  commission     nps     cut    total  not paid
                        2026-01-01 to 2026-01-31       3     1548.98  100.00  500.00  1148.98         0
                        2026-02-01 to 2026-02-28       1        0.01    0.00    0.00     0.01         1
                        all                            4     1548.99  100.00  500.00  1148.99         1

                        Sum of totals: EUR 1148.99
                        Files in %s: payouts.csv, statements.json, statements/ (4 files), incentive-results.sha256
                        """.formatted(out));
    }

    @Test
    void endsWithZeroWhenEverybodyIsPaid() {
        Invocation pay = pay(file("january.json"));

        assertThat(pay.exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(pay.problems()).isEmpty();
    }

    @Test
    void listsTheProblemsOfAllFilesAndLeavesOldResultsAlone() throws IOException {
        pay(file("january.json"));
        String before = Files.readString(out.resolve("incentive-results.sha256"));
        Path january = changed("january.json", temporary, "\"unit\": \"EUR\"", "\"unit\": \"USD\"");
        Path february = changed("february.json", temporary, "\"2026-03-01\"", "\"2026-02-30\"");

        Invocation pay = pay(january, february);

        assertThat(pay.exitCode()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(pay.results()).isEmpty();
        assertThat(pay.problems())
                .contains(january + ": 3 problems\n", february + ": 1 problem\n")
                .contains(
                        "MEASUREMENT_INVALID at /participants/0/measurements/0/unit",
                        "MEASUREMENT_INVALID at /participants/1/measurements/0/unit",
                        "MEASUREMENT_INVALID at /participants/2/measurements/0/unit",
                        "DOCUMENT_DATE at /period/end")
                .doesNotContain("Exception");
        assertThat(out.resolve("incentive-results.sha256")).hasContent(before);
    }

    @Test
    void paysNobodyTwiceForTheSameDay() throws IOException {
        Path overlapping = changed("february.json", temporary, "\"2026-02-01\"", "\"2026-01-31\"");

        Invocation pay = pay(file("january.json"), overlapping);

        assertThat(pay.exitCode()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(pay.problems()).contains("IDENTIFIER_DUPLICATE at /participants/0/id", "'p1' again");
        assertThat(out).doesNotExist();
    }

    @Test
    void aSecondRunGivesTheSameBytes() throws IOException {
        pay(file("january.json"), file("february.json"));
        String first = Files.readString(out.resolve("incentive-results.sha256"));

        pay(file("february.json"), file("january.json"));

        assertThat(out.resolve("incentive-results.sha256")).hasContent(first);
    }

    @Test
    void resultsThatCannotBeWrittenAreAProblemWithoutAStackTrace() throws IOException {
        Files.writeString(out, "a file");

        Invocation pay = pay(file("january.json"));

        assertThat(pay.exitCode()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(pay.problems()).isEqualTo("Nothing was written: " + out + " is not a directory\n");
    }

    private Invocation pay(Path... measurements) {
        Object[] arguments = new Object[5 + 2 * measurements.length];
        System.arraycopy(new Object[] {"pay", "--plan", file("plan.json"), "--out", out}, 0, arguments, 0, 5);
        for (int index = 0; index < measurements.length; index++) {
            arguments[5 + 2 * index] = "--measurements";
            arguments[6 + 2 * index] = measurements[index];
        }
        return Invocation.of(arguments);
    }
}
