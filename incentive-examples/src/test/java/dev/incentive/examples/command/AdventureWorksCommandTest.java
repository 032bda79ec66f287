package dev.incentive.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.examples.adventureworks.TinyCompany;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdventureWorksCommandTest {

    @TempDir
    private Path temporary;

    private Path out;

    @BeforeEach
    void nameAPlaceForResults() {
        out = temporary.resolve("out");
    }

    @Test
    void paysAndSaysThatTheLinkIsSynthetic() throws IOException {
        Invocation run = Invocation.of("adventureworks", "--data", TinyCompany.folder(), "--out", out);

        assertThat(run.exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(run.results())
                .contains(
                        "Sum of totals: USD 9404.72\n",
                        "the link between survey answers and sales people is synthetic");
        assertThat(run.problems()).contains("1 warning", "PLAN_TOO_MANY_QUALITATIVE_GOALS");
        assertThat(out.resolve("payouts.csv"))
                .content()
                .startsWith("employee_id,quarter_start,commission,retention_bonus,nps_bonus,milestone_bonus,total\n");
        assertThat(out.resolve("ABOUT.txt")).content().contains("SYNTHETIC");
        assertThat(out.resolve("statements.json")).content().contains("synthetic link to sales people");
        assertThat(out.resolve("measurements/2012-01-01.json")).content().contains("synthetic link to sales people");
        assertThat(out.resolve("statements/2012-04-01/1.txt")).content().contains("synthetic link");
    }

    @Test
    void whatItWroteCanBeExplainedAndPaidAgain() throws IOException {
        Invocation.of("adventureworks", "--data", TinyCompany.folder(), "--out", out);
        Path plan = out.resolve("plan.json");
        Path quarter = out.resolve("measurements/2012-04-01.json");

        Invocation explain = Invocation.of("explain", "--plan", plan, "--measurements", quarter, "--participant", "1");
        Path again = temporary.resolve("again");
        Invocation pay = Invocation.of("pay", "--plan", plan, "--measurements", quarter, "--out", again);

        assertThat(explain.results()).isEqualTo(Files.readString(out.resolve("statements/2012-04-01/1.txt")));
        assertThat(pay.exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(again.resolve("statements/2012-04-01/1.txt"))
                .hasSameTextualContentAs(out.resolve("statements/2012-04-01/1.txt"));
    }

    @Test
    void brokenFilesAreListedAndNothingIsWritten() throws IOException {
        Path data = TinyCompany.copyTo(temporary.resolve("data"));
        Files.writeString(
                data.resolve("adventureworks/sales_quota.csv"), "99,2012-01-01,x\n1,x,1\n", StandardOpenOption.APPEND);

        Invocation run = Invocation.of("adventureworks", "--data", data, "--out", out);

        assertThat(run.exitCode()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(run.results()).isEmpty();
        assertThat(run.problems())
                .startsWith(data + ": 2 problems\n")
                .contains("/sales_quota.csv/line 10/EmployeeKey", "/sales_quota.csv/line 11/AppliesToQuarterStart");
        assertThat(out).doesNotExist();
    }
}
