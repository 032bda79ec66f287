package dev.incentive.examples.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.evaluation.PlanEvaluator;
import dev.incentive.examples.IncentiveExamples;
import dev.incentive.examples.command.ExitCode;
import dev.incentive.examples.terminal.Terminal;
import dev.incentive.json.IncentiveJson;
import dev.incentive.json.StatementDocument;
import dev.incentive.measurement.Population;
import dev.incentive.plan.Plan;
import dev.incentive.statement.Statement;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleCompanyJobTest {

    private static final StringWriter RESULTS = new StringWriter();
    private static final StringWriter PROBLEMS = new StringWriter();

    @TempDir
    private static Path folder = Path.of("");

    private static boolean everybody;

    @BeforeAll
    static void run() throws IOException {
        Terminal terminal = new Terminal(new PrintWriter(RESULTS), new PrintWriter(PROBLEMS), false);
        everybody = new SampleCompanyJob(terminal).run(folder.resolve("out"));
    }

    private static String file(String name) throws IOException {
        return Files.readString(folder.resolve("out").resolve(name));
    }

    @Test
    void paysEverybodyAndLeavesInputAndOutputSideBySide() throws IOException {
        assertThat(everybody).isTrue();
        try (Stream<Path> files = Files.list(folder.resolve("out"))) {
            assertThat(files.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "incentive-results.sha256",
                            "data",
                            "measurements",
                            "payouts.csv",
                            "plan.json",
                            "statements",
                            "statements.json");
        }
        for (Map.Entry<String, String> raw : SampleCompany.files().entrySet()) {
            assertThat(file("data/" + raw.getKey())).isEqualTo(raw.getValue());
        }
    }

    @Test
    void writesARowAndAReadableStatementForEachPersonAndQuarter() throws IOException {
        assertThat(file("payouts.csv").lines()).hasSize(1 + 237);
        for (PaidSample paid : PaidSample.all()) {
            Statement statement = paid.statement();
            assertThat(file("statements/" + statement.period().start() + "/" + statement.participant() + ".txt"))
                    .contains("(" + statement.name() + ")", "Total: " + statement.total());
        }
    }

    @Test
    void theRowsTotalWhatTheSummarySays() throws IOException {
        List<String> rows = file("payouts.csv").lines().toList();
        int column = List.of(rows.get(0).split(",", -1)).indexOf("total");
        BigDecimal total = rows.stream()
                .skip(1)
                .map(row -> new BigDecimal(row.split(",", -1)[column]))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(RESULTS.toString()).contains("Sum of totals: USD " + total.toPlainString());
    }

    @Test
    void theDocumentsReadBackAndPayTheSameAgain() throws IOException {
        IncentiveJson json = IncentiveJson.standard();
        Plan plan = json.readPlan(file("plan.json"));
        List<Statement> again = new ArrayList<>();
        for (int number = 1; number <= 4; number++) {
            Population population = json.readPopulation(file("measurements/2025-Q" + number + ".json"));
            again.addAll(PlanEvaluator.of(plan.resolve()).evaluate(population).statements());
        }
        StatementDocument written = json.readStatements(file("statements.json"));
        assertThat(written.failures()).isEmpty();
        assertThat(again).isEqualTo(written.statements());
    }

    @Test
    void passesOnTheAdviceOfFewerGoalsAndSaysWhyTheSampleHasThem() throws IOException {
        assertThat(PROBLEMS.toString())
                .contains("PLAN_TOO_MANY_QUALITATIVE_GOALS")
                .contains("The sample has one goal of each kind");
    }

    @Test
    void saysHowToHaveAnAmountExplained() throws IOException {
        assertThat(RESULTS.toString())
                .contains("made up")
                .contains("--measurements " + folder.resolve("out/measurements/2025-Q2.json"));
        assertThat(file("statements/2025-04-01/E019.txt"))
                .contains("Commission on revenue: USD 0.00 (held)\n  because no quota for Revenue")
                .contains("Held: USD 1500.00")
                .contains("Payable: USD 1000.00");
    }

    @Test
    void whatItWroteCanBeExplained() throws IOException {
        ByteArrayOutputStream explained = new ByteArrayOutputStream();
        int exitCode = IncentiveExamples.run(
                explained,
                OutputStream.nullOutputStream(),
                "explain",
                "--plan",
                folder.resolve("out/plan.json").toString(),
                "--measurements",
                folder.resolve("out/measurements/2025-Q2.json").toString(),
                "--participant",
                "E019");
        assertThat(exitCode).isEqualTo(ExitCode.FINE);
        assertThat(explained.toString(StandardCharsets.UTF_8)).isEqualTo(file("statements/2025-04-01/E019.txt"));
    }
}
