package dev.incentive.columnar;

import dev.incentive.measurement.Participant;
import dev.incentive.value.Rational;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The inputs of many participants as columns: row i of every column belongs to the same participant.
 *
 * <pre>{@code
 * // Two participants with revenues of 1000.00 and 2500.50.
 * ParticipantColumns columns = ParticipantColumns.builder(layout, 2)
 *         .put(ColumnName.measured("revenue"), Column.of(new long[] {100_000, 250_050}))
 *         .build();
 * int rows = columns.rows(); // 2
 * }</pre>
 *
 * @since 0.1.0
 */
public final class ParticipantColumns {
    private final ColumnLayout layout;
    private final int rows;
    private final Map<ColumnName, Column> columns;
    private final @Nullable Records records;
    private final @Nullable IntFunction<Participant> participants;
    private final int paid;
    private final ExactRows exactRows;
    private final Map<String, List<String>> groupNames;

    private ParticipantColumns(Builder builder) {
        this.layout = builder.layout;
        this.rows = builder.rows;
        this.columns = Collections.unmodifiableMap(new LinkedHashMap<>(builder.columns));
        this.records = builder.records;
        this.participants = builder.participants;
        this.paid = builder.paid;
        this.exactRows = builder.exactRows;
        this.groupNames = Collections.unmodifiableMap(new LinkedHashMap<>(builder.groupNames));
    }

    /**
     * Starts without columns.
     *
     * @param layout which columns there will be
     * @param rows how many participants
     */
    public static Builder builder(ColumnLayout layout, int rows) {
        return new Builder(layout, rows);
    }

    /** Which columns there are. */
    public ColumnLayout layout() {
        return layout;
    }

    /** The number of participants and peers. */
    public int rows() {
        return rows;
    }

    /** The number of participants; rows from there on are peers, who count in their groups and are not paid. */
    public int paid() {
        return paid;
    }

    /** The rows with values that are in no column. */
    ExactRows exactRows() {
        return exactRows;
    }

    Column column(ColumnName name) {
        return Objects.requireNonNull(columns.get(name), () -> "no column " + name);
    }

    /** What a row has in each column that there is, in units of one. */
    Function<ColumnName, Optional<Rational>> values(int row) {
        return records == null ? name -> column(name).exact(row, layout.unit(name)) : records.values(row);
    }

    /** What statements are made from: without the columns, if there are records. */
    ParticipantColumns forStatements() {
        return records == null ? this : new ParticipantColumns(new Builder(layout, rows).records(records));
    }

    @Nullable
    IntFunction<Participant> participants() {
        return participants;
    }

    /** The name of a peer group: its number where no names are given. */
    String groupName(String kind, long number) {
        List<String> names = groupNames.getOrDefault(kind, List.of());
        return number < names.size() ? names.get((int) number) : Long.toString(number);
    }

    /** Collects columns. */
    public static final class Builder {
        private final ColumnLayout layout;
        private final int rows;
        private final Map<ColumnName, Column> columns = new LinkedHashMap<>();
        private @Nullable Records records;
        private @Nullable IntFunction<Participant> participants;
        private int paid;
        private ExactRows exactRows = new ExactRows();
        private final Map<String, List<String>> groupNames = new LinkedHashMap<>();

        private Builder(ColumnLayout layout, int rows) {
            this.layout = Objects.requireNonNull(layout, "layout");
            this.rows = rows;
            this.paid = rows;
        }

        /**
         * Adds a column.
         *
         * @param name what it holds, one of the layout's
         * @param column its numbers, one for each row
         * @return this
         */
        public Builder put(ColumnName name, Column column) {
            ColumnType type = layout.type(name);
            if (type == null) {
                throw new IllegalArgumentException("the layout has no column " + name);
            }
            if (column.rows() != rows) {
                throw new IllegalArgumentException(name + " has " + column.rows() + " rows, not " + rows);
            }
            if (column.hasGaps() && !type.mayBeMissing()) {
                throw new IllegalArgumentException(name + " has gaps, and its layout says that it has none");
            }
            if (column.isOfLists() != (name.fact() == ColumnName.Fact.TRANSACTIONS)) {
                throw new IllegalArgumentException(name + " holds " + (column.isOfLists() ? "lists" : "no lists"));
            }
            columns.put(name, column);
            return this;
        }

        /**
         * Says who each row is, for derivations and for rows that are evaluated exactly; without it participants are
         * made from the columns. They must say what the columns say; several threads may ask at the same time.
         *
         * @param source the participant of a row
         * @return this
         */
        public Builder participants(IntFunction<Participant> source) {
            this.participants = Objects.requireNonNull(source, "source");
            return this;
        }

        /**
         * Says that only the first rows are paid; those after them are peers, who count in their groups.
         *
         * @param participants how many rows are paid, at most all
         * @return this
         */
        public Builder paid(int participants) {
            this.paid = Objects.checkIndex(participants, rows + 1);
            return this;
        }

        /** Says of which records the columns are made: they say exactly what a row has. */
        Builder records(Records all) {
            this.records = all;
            return this;
        }

        /** Says which rows have values that are in no column; they need participants. */
        Builder exactly(ExactRows values) {
            this.exactRows = values;
            return this;
        }

        /**
         * Names the peer groups of a kind, for derivations; a group without a name is shown by its number.
         *
         * @param kind the kind of group, for example region
         * @param names the name of group 0, of group 1 and so on; all different
         * @return this
         */
        public Builder groupNames(String kind, List<String> names) {
            if (new HashSet<>(names).size() < names.size()) {
                throw new IllegalArgumentException("a name of two groups of kind " + kind);
            }
            groupNames.put(Objects.requireNonNull(kind, "kind"), List.copyOf(names));
            return this;
        }

        /**
         * The columns.
         *
         * @throws IllegalStateException if a column of the layout is missing
         */
        public ParticipantColumns build() {
            for (ColumnName name : layout.types().keySet()) {
                if (!columns.containsKey(name)) {
                    throw new IllegalStateException("no column " + name);
                }
            }
            return new ParticipantColumns(this);
        }
    }
}
