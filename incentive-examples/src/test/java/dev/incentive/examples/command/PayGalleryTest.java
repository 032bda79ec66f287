package dev.incentive.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PayGalleryTest {

    static List<Path> plans() throws IOException, URISyntaxException {
        Path gallery = Path.of(Objects.requireNonNull(PayGalleryTest.class.getResource("/gallery"))
                .toURI());
        try (Stream<Path> folders = Files.list(gallery)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("plans")
    void theColumnsOfEachRowAddUpWhateverThePlanPays(Path plan, @TempDir Path temporary) throws IOException {
        Path out = temporary.resolve("out");
        Invocation pay = Invocation.of(
                "pay",
                "--plan",
                plan.resolve("plan.json"),
                "--measurements",
                plan.resolve("measurements.json"),
                "--out",
                out);
        assertThat(pay.exitCode()).isZero();

        List<List<String>> rows = Files.readAllLines(out.resolve("payouts.csv")).stream()
                .map(row -> List.of(row.split(",", -1)))
                .toList();
        List<String> header = rows.get(0);
        assertThat(rows).hasSizeGreaterThan(1);
        for (List<String> row : rows.subList(1, rows.size())) {
            assertThat(sum(header, row, "earned_")).isEqualByComparingTo(row.get(header.indexOf("earned")));
            assertThat(sum(header, row, "amount_")).isEqualByComparingTo(row.get(header.indexOf("total")));
        }
    }

    private static BigDecimal sum(List<String> header, List<String> row, String prefix) {
        return IntStream.range(0, header.size())
                .filter(column -> header.get(column).startsWith(prefix))
                .mapToObj(column -> new BigDecimal(row.get(column)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @ParameterizedTest
    @MethodSource("plans")
    void theSummaryNamesAPlanFloorWhereThereIsOne(Path plan, @TempDir Path temporary) {
        Invocation pay = Invocation.of(
                "pay",
                "--plan",
                plan.resolve("plan.json"),
                "--measurements",
                plan.resolve("measurements.json"),
                "--out",
                temporary.resolve("out"));
        assertThat(pay.results().contains("plan-floor")).isEqualTo(plan.endsWith("territory"));
    }
}
