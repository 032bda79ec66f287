package dev.incentive.examples.sample.generator;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The text of a CSV file whose cells need no quotes; lines end with a line feed. */
final class CsvText {

    private final StringBuilder text = new StringBuilder();

    CsvText(String... header) {
        row((Object[]) header);
    }

    void row(Object... cells) {
        text.append(Arrays.stream(cells).map(CsvText::cell).collect(Collectors.joining(",")))
                .append('\n');
    }

    private static String cell(Object value) {
        String cell = value.toString();
        if (cell.chars().anyMatch(character -> character == ',' || character == '"' || character == '\n')) {
            throw new IllegalArgumentException("a cell that would need quotes: " + cell);
        }
        return cell;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
