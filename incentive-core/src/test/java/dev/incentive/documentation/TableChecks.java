package dev.incentive.documentation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** How the result columns of documented tables are calculated; their headings begin with an arrow. */
final class TableChecks {

    static final String RESULT = "→ ";

    private final Map<String, Map<String, Function<TableRow, String>>> byTable = new LinkedHashMap<>();

    static TableChecks all() {
        TableChecks checks = new TableChecks();
        NumberTables.addTo(checks);
        TierTables.addTo(checks);
        BenchmarkTables.addTo(checks);
        UndefinedTables.addTo(checks);
        QualitativeTables.addTo(checks);
        MilestoneTables.addTo(checks);
        BoundTables.addTo(checks);
        TimeTables.addTo(checks);
        RunTables.addTo(checks);
        ExplanationTables.addTo(checks);
        ProblemTables.addTo(checks);
        return checks;
    }

    TableChecks add(String table, String column, Function<TableRow, String> result) {
        byTable.computeIfAbsent(table, name -> new LinkedHashMap<>()).put(RESULT + column, result);
        return this;
    }

    Set<String> tables() {
        return byTable.keySet();
    }

    Map<String, Function<TableRow, String>> columns(String table) {
        return byTable.getOrDefault(table, Map.of());
    }
}
