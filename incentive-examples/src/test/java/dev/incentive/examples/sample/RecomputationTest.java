package dev.incentive.examples.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.statement.Statement;
import dev.incentive.statement.StatementLine;
import dev.incentive.value.Money;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** Holds the library's payouts against those of a program in another language, which knows only the CSV files. */
class RecomputationTest {

    private static final Path SCRIPT = script();

    /** Build tools start tests in the folder of the module, some editors in the one above. */
    private static Path script() {
        Path script = Path.of("src", "test", "python", "recompute_sample.py");
        return Files.exists(script) ? script : Path.of("incentive-examples").resolve(script);
    }

    @Test
    @EnabledIf(value = "python3IsOnThePath", disabledReason = "python3 is not on the path")
    void aSecondProgramComesToTheSameCentsInEveryLineAndEverySum(@TempDir Path folder) throws Exception {
        List<String> recomputed = recomputed(folder);
        List<String> paid =
                PaidSample.all().stream().flatMap(RecomputationTest::rows).toList();
        assertThat(paid).hasSizeGreaterThan(1_000);
        assertThat(recomputed).containsExactlyElementsOf(paid);
    }

    private static List<String> recomputed(Path folder) throws IOException, InterruptedException {
        for (Map.Entry<String, String> file : SampleCompany.files().entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
        Path errors = folder.resolve("errors.txt");
        Process python = new ProcessBuilder("python3", "-I", SCRIPT.toString(), folder.toString())
                .redirectError(errors.toFile())
                .start();
        List<String> rows = python.inputReader(StandardCharsets.UTF_8).lines().toList();
        assertThat(python.waitFor()).as(() -> text(errors)).isZero();
        return rows;
    }

    private static String text(Path errors) {
        try {
            return Files.readString(errors);
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }

    private static Stream<String> rows(PaidSample paid) {
        String head = paid.quarter() + "," + paid.participant().id() + ",";
        List<String> rows = new ArrayList<>();
        for (StatementLine line : paid.statement().lines()) {
            String amounts = amounts(line.earned(), line.cut(), line.amount());
            rows.add(head + line.component() + "," + line.status() + "," + amounts);
        }
        Statement sums = paid.statement();
        rows.add(head + "=," + amounts(sums.earned(), sums.cut(), sums.total(), sums.held(), sums.payable()));
        return rows.stream();
    }

    private static String amounts(Money... amounts) {
        return Stream.of(amounts).map(money -> money.amount().toPlainString()).collect(Collectors.joining(","));
    }

    static boolean python3IsOnThePath() throws InterruptedException {
        try {
            return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
        } catch (IOException absent) {
            return false;
        }
    }
}
