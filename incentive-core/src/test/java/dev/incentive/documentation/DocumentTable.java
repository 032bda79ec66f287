package dev.incentive.documentation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A table of a Markdown document, with the name in the comment above it; empty if there is none. */
record DocumentTable(String name, int line, List<String> columns, List<TableRow> rows) {

    private static final Pattern MARK = Pattern.compile("<!-- checked: (\\S+) -->");

    static List<DocumentTable> in(Path document) throws IOException {
        List<String> lines = Files.readAllLines(document);
        List<DocumentTable> tables = new ArrayList<>();
        for (int index = 1; index < lines.size(); index++) {
            if (isRow(lines, index) && !isRow(lines, index - 1)) {
                tables.add(startingAt(lines, index));
            }
        }
        return tables;
    }

    private static DocumentTable startingAt(List<String> lines, int first) {
        Matcher mark = MARK.matcher(lines.get(first - 1));
        List<String> columns = cells(lines.get(first));
        List<TableRow> rows = new ArrayList<>();
        for (int index = first + 2; isRow(lines, index); index++) {
            rows.add(row(columns, cells(lines.get(index)), index + 1));
        }
        return new DocumentTable(mark.matches() ? mark.group(1) : "", first + 1, columns, rows);
    }

    private static boolean isRow(List<String> lines, int index) {
        return index < lines.size() && lines.get(index).startsWith("|");
    }

    private static List<String> cells(String line) {
        String inner = line.strip().substring(1, line.strip().length() - 1);
        return Arrays.stream(inner.split("\\|", -1)).map(String::strip).toList();
    }

    private static TableRow row(List<String> columns, List<String> cells, int line) {
        if (cells.size() != columns.size()) {
            throw new IllegalStateException("line " + line + " has " + cells.size() + " cells for " + columns);
        }
        Map<String, String> byColumn = new LinkedHashMap<>();
        for (int index = 0; index < columns.size(); index++) {
            byColumn.put(columns.get(index), cells.get(index));
        }
        return new TableRow(line, byColumn);
    }
}
