package dev.incentive.columnar;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A source of a program: of an input column, or of what a custom part gives. */
sealed interface SourceName {

    /** The input columns among some sources. */
    static Set<ColumnName> columns(List<SourceName> sources) {
        Set<ColumnName> columns = new LinkedHashSet<>();
        for (SourceName source : sources) {
            if (source instanceof OfColumn input) {
                columns.add(input.column());
            }
        }
        return columns;
    }

    /**
     * A source that is an input column.
     *
     * @param column the column
     * @param isPresence whether it is the mask of rows that have a value, not the values
     */
    record OfColumn(ColumnName column, boolean isPresence) implements SourceName {}

    /**
     * A source that is a side of what a custom part gives.
     *
     * @param part the part
     * @param side which side
     */
    record OfCustomPart(CustomPart part, CustomPart.Side side) implements SourceName {}
}
