package dev.incentive.examples.sample;

import java.util.List;

/** The raw files, with their columns. */
enum DataFile {
    SALES_PEOPLE("sales_people.csv", Key.ONCE, "id", "name", "region", "start", "end"),
    QUOTAS("quotas.csv", Key.ONCE_IN_A_QUARTER, "person", "quarter", "quota"),
    ORDERS("orders.csv", Key.ONCE, "order", "date", "person", "account", "amount", "category"),
    SURVEY_ANSWERS("survey_answers.csv", Key.REPEATED_UNCHANGED, "answer", "date", "person", "rating", "excluded"),
    MILESTONE_EVIDENCE(
            "milestone_evidence.csv",
            Key.REPEATED_UNCHANGED,
            "event",
            "date",
            "person",
            "milestone",
            "account",
            "quantity",
            "document");

    /** How often an id, the first cell of a row, may come. */
    enum Key {
        ONCE,
        ONCE_IN_A_QUARTER,
        /** A row that came before comes again, as in exports that overlap. */
        REPEATED_UNCHANGED
    }

    private final String fileName;
    private final Key key;
    private final List<String> columns;

    DataFile(String fileName, Key key, String... columns) {
        this.fileName = fileName;
        this.key = key;
        this.columns = List.of(columns);
    }

    String fileName() {
        return fileName;
    }

    Key key() {
        return key;
    }

    List<String> columns() {
        return columns;
    }
}
