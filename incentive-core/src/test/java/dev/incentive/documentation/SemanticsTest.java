package dev.incentive.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SemanticsTest {

    private static final Path DOCUMENT = document();
    private static final TableChecks CHECKS = TableChecks.all();
    private static final List<String> PACKAGES = List.of(
            "value",
            "curve",
            "derivation",
            "metric",
            "measurement",
            "benchmark",
            "scoring",
            "payout",
            "plan",
            "statement",
            "evaluation",
            "problem");

    private static Path document() {
        Path inModule = Path.of("..", "docs", "semantics.md");
        return Files.exists(inModule) ? inModule : Path.of("docs", "semantics.md");
    }

    static Stream<DocumentTable> tables() throws IOException {
        return DocumentTable.in(DOCUMENT).stream();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyRowOfEveryTableIsWhatTheLibraryCalculates(DocumentTable table) {
        assertThat(CHECKS.tables()).as("the table in line %s", table.line()).contains(table.name());
        assertThat(table.rows()).isNotEmpty();
        SoftAssertions softly = new SoftAssertions();
        CHECKS.columns(table.name())
                .forEach((column, result) -> table.rows()
                        .forEach(row -> softly.assertThat(result.apply(row))
                                .as("line %s of %s, '%s'", row.line(), DOCUMENT, column)
                                .isEqualTo(row.text(column))));
        softly.assertAll();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyColumnOfResultsIsChecked(DocumentTable table) {
        assertThat(table.columns().stream().filter(column -> column.startsWith(TableChecks.RESULT)))
                .as("the table in line %s", table.line())
                .containsExactlyInAnyOrderElementsOf(
                        CHECKS.columns(table.name()).keySet());
    }

    @Test
    void everyTableThatCanBeCheckedIsThereOnce() throws IOException {
        assertThat(tables().map(DocumentTable::name)).containsExactlyInAnyOrderElementsOf(CHECKS.tables());
    }

    @Test
    void everyRuleHasItsAnchorOnce() throws IOException {
        assertThat(matches("<a id=\"(\\w+)\"></a>"))
                .containsExactly(
                        "n1", "n2", "n3", "n4", "n5", "n6", "t1", "t2", "t3", "t4", "t5", "b1", "b2", "b3", "b4", "b5",
                        "b6", "g1", "g2", "g3", "g4", "g5", "g6", "x1", "x2", "e1", "e2");
    }

    @Test
    void everyTypeThatIsNamedExists() throws IOException {
        assertThat(matches("`([A-Z][a-z][A-Za-z]*)[.`(]"))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(exists(name)).as(name).isTrue());
    }

    private static List<String> matches(String pattern) throws IOException {
        return Pattern.compile(pattern)
                .matcher(Files.readString(DOCUMENT))
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    private static boolean exists(String type) {
        return PACKAGES.stream()
                .anyMatch(station ->
                        SemanticsTest.class.getResource("/dev/incentive/" + station + "/" + type + ".class") != null);
    }
}
