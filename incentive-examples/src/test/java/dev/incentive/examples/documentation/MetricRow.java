package dev.incentive.examples.documentation;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;

/** A row of a table of ready metrics: id, name, read as, unit, better, usual evidence, held against. */
record MetricRow(List<String> cells) {

    private static final Pattern CODE = Pattern.compile("`([^`]*)`");
    private static final int COLUMNS = 7;

    /** The rows between a heading and the next one. */
    static List<MetricRow> below(String heading) throws IOException {
        String page = Files.readString(Project.folder().resolve("docs/metrics.md"));
        String from = page.substring(page.indexOf(heading + "\n") + heading.length());
        String section = from.substring(0, from.contains("\n## ") ? from.indexOf("\n## ") : from.length());
        return section.lines()
                .filter(line -> line.startsWith("| `"))
                .map(MetricRow::of)
                .toList();
    }

    private static MetricRow of(String line) {
        List<String> cells = List.of(line.substring(2, line.length() - 2).split(" \\| ", -1));
        if (cells.size() != COLUMNS) {
            throw new IllegalStateException("not " + COLUMNS + " cells: " + line);
        }
        return new MetricRow(cells);
    }

    List<String> facts() {
        return List.of(cells.get(0).replace("`", ""), cells.get(1), cells.get(3), cells.get(4));
    }

    List<String> heldAgainst() {
        return CODE.matcher(cells.get(COLUMNS - 1))
                .results()
                .map(result -> result.group(1))
                .toList();
    }
}
