package dev.incentive.examples.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.problem.Problem;
import dev.incentive.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {

    private final Problems problems = new Problems();
    private final List<List<String>> rows = new ArrayList<>();

    private List<String> read(String content, Consumer<CsvRow> reader) {
        new CsvFile("orders.csv", content, List.of("id", "value"))
                .forEachRow(
                        row -> {
                            reader.accept(row);
                            rows.add(row.cells());
                        },
                        problems);
        return problems.all().stream().map(Problem::toString).toList();
    }

    private List<String> read(String content) {
        return read(content, row -> {});
    }

    @Test
    void handsOverEveryRowInOrder() {
        assertThat(read("id,value\na,1\nb,2\n")).isEmpty();
        assertThat(rows).containsExactly(List.of("a", "1"), List.of("b", "2"));
    }

    @Test
    void readsQuotedCellsAndIgnoresAByteOrderMark() {
        assertThat(read("\uFEFFid,value\r\n\"a,b\",\"say \"\"hi\"\"\"\r\n")).isEmpty();
        assertThat(rows).containsExactly(List.of("a,b", "say \"hi\""));
    }

    @Test
    void saysFileLineAndColumnOfABadCellAndReadsOn() {
        assertThat(read("id,value\na,1\nb,1.2.3\nc,3\n", row -> row.decimal("value")))
                .containsExactly("NUMBER_FORMAT at /orders.csv/line 3/value: found '1.2.3'; allowed: -?digits[.digits]"
                        + " (write decimals with a point, without blanks, exponent or group separators)");
        assertThat(rows).containsExactly(List.of("a", "1"), List.of("c", "3"));
    }

    @Test
    void countsTheLinesInsideQuotedCells() {
        assertThat(read("id,value\na,\"two\nlines\"\nb,x\n", row -> row.whole("value", 9)))
                .extracting(problem -> problem.substring(0, problem.indexOf(": found")))
                .containsExactly(
                        "NUMBER_FORMAT at /orders.csv/line 2/value", "NUMBER_FORMAT at /orders.csv/line 4/value");
    }

    @Test
    void reportsARowWithACellTooFewOrTooMany() {
        assertThat(read("id,value\na\nb,2,3\nc,4\n"))
                .containsExactly(
                        "DOCUMENT_MALFORMED at /orders.csv/line 2: found 1 cells; allowed: 2 cells: id, value",
                        "DOCUMENT_MALFORMED at /orders.csv/line 3: found 3 cells; allowed: 2 cells: id, value");
        assertThat(rows).containsExactly(List.of("c", "4"));
    }

    @Test
    void refusesAQuoteThatIsNeverClosedInsteadOfSwallowingTheRowsBehindIt() {
        assertThat(read("id,value\na,\"1\nb,2\nc,3\n"))
                .singleElement()
                .asString()
                .startsWith("DOCUMENT_MALFORMED");
        assertThat(rows).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "id,amount\na,1\n", "value,id\n1,a\n", "id\na\n", "id,value,more\na,1,2\n"})
    void refusesAFileWithAnotherHeader(String content) {
        assertThat(read(content))
                .singleElement()
                .asString()
                .startsWith("DOCUMENT_MALFORMED at /orders.csv/line 1: found");
        assertThat(rows).isEmpty();
    }

    @Test
    void aHeaderAloneIsAFileWithoutRows() {
        assertThat(read("id,value\n")).isEmpty();
        assertThat(rows).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2025-2-1", "01.02.2025", "2025-02-30", "2025-02-01T00:00", "\u0662\u0660\u0662\u0665-01-01", ""
            })
    void refusesWhatIsNoDayOfTheCalendar(String date) {
        assertThat(read("id,value\na," + date + "\n", row -> row.date("value")))
                .singleElement()
                .asString()
                .startsWith("DOCUMENT_DATE at /orders.csv/line 2/value: found '" + date + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"11", "-1", "1.0", "", " 1", "99999999999"})
    void refusesWhatIsNoWholeNumberInItsRange(String number) {
        assertThat(read("id,value\na," + number + "\n", row -> row.whole("value", 10)))
                .containsExactly("NUMBER_FORMAT at /orders.csv/line 2/value: found '" + number
                        + "'; allowed: a whole number from 0 to 10");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1/3", "1,000", "1e3", "", " 1", "+1", "NaN"})
    void refusesWhatIsNoPlainDecimal(String number) {
        assertThat(read("id,value\na,\"" + number + "\"\n", row -> row.decimal("value")))
                .singleElement()
                .asString()
                .startsWith("NUMBER_FORMAT at /orders.csv/line 2/value: found '" + number + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-Q5", "2025Q1", "Q1", "25-Q1", ""})
    void refusesWhatIsNoQuarter(String quarter) {
        assertThat(read("id,value\na," + quarter + "\n", row -> row.quarter("value")))
                .containsExactly("DOCUMENT_DATE at /orders.csv/line 2/value: found '" + quarter
                        + "'; allowed: a quarter in the form YYYY-Qn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Yes", "true", "1", ""})
    void refusesWhatIsNeitherYesNorNo(String word) {
        assertThat(read("id,value\na," + word + "\n", row -> row.yes("value")))
                .containsExactly(
                        "DOCUMENT_WORD_UNKNOWN at /orders.csv/line 2/value: found '" + word + "'; allowed: yes or no");
    }

    @Test
    void refusesAnEmptyCellWhereTextIsNeeded() {
        assertThat(read("id,value\na,\n", row -> row.text("value")))
                .containsExactly(
                        "DOCUMENT_PROPERTY_MISSING at /orders.csv/line 2/value: found ''; allowed: a text that is not empty");
    }

    @Test
    void refusesAReferenceToNothing() {
        Map<String, String> known = Map.of("b", "found");
        assertThat(read("id,value\na,c\nb,b\n", row -> row.reference("value", known, "a known one")))
                .containsExactly("REFERENCE_UNKNOWN at /orders.csv/line 2/value: found 'c'; allowed: a known one");
        assertThat(rows).hasSize(1);
    }

    @Test
    void readsWhatIsRight() {
        List<Object> values = new ArrayList<>();
        assertThat(read("id,value\n7,-12.3400\n", row -> {
                    values.add(row.whole("id", 7));
                    values.add(row.decimal("value").toString());
                    values.add(row.lineText());
                }))
                .isEmpty();
        assertThat(values).containsExactly(7, "-12.34", "line 2");
    }

    private List<String> readColumns(String content) {
        CsvFile.withColumns("orders.csv", content, List.of("id", "value"))
                .forEachRow(row -> rows.add(List.of(row.text("id"), row.text("value"))), problems);
        return problems.all().stream().map(Problem::toString).toList();
    }

    @Test
    void readsSomeColumnsInWhateverOrderTheyStand() {
        assertThat(readColumns("value,note,id\n1,x,a\n2,,b\n")).isEmpty();
        assertThat(rows).containsExactly(List.of("a", "1"), List.of("b", "2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "id\na\n", "id,value,id\na,1,b\n"})
    void refusesAFileWithoutTheColumnsOrWithOneTwice(String content) {
        assertThat(readColumns(content))
                .singleElement()
                .asString()
                .startsWith("DOCUMENT_MALFORMED at /orders.csv/line 1: found");
        assertThat(rows).isEmpty();
    }
}
