package dev.incentive.columnar;

/** A source of a program: of an input column, or of what a custom part gives. */
sealed interface SourceName {

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
