package dev.incentive.examples.terminal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A table in columns of equal width: the first column to the left, the others, which are numbers, to the right. */
final class TextTable {

    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();

    void row(List<String> cells) {
        rows.add(List.copyOf(cells));
    }

    String text() {
        List<Integer> widths = widths();
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < row.size(); column++) {
                cell(line, row.get(column), widths.get(column), column == 0);
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    private static void cell(StringBuilder line, String cell, int width, boolean left) {
        String padding = " ".repeat(width - length(cell));
        line.append(left ? "" : GAP + padding).append(cell).append(left ? padding : "");
    }

    private List<Integer> widths() {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        List<Integer> widths = new ArrayList<>(Collections.nCopies(columns, 0));
        for (List<String> row : rows) {
            for (int column = 0; column < row.size(); column++) {
                widths.set(column, Math.max(widths.get(column), length(row.get(column))));
            }
        }
        return widths;
    }

    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
