package dev.incentive.kernel;

/**
 * Where the lists of an input column come from; read as a column, each list is its sum.
 *
 * @since 0.1.0
 */
public interface ListSource extends Source {

    /** The numbers of all lists, one list after the other. */
    long[] numbers();

    /**
     * Where the list of a row begins.
     *
     * @param row the row
     */
    int start(int row);

    /**
     * Where the list of a row ends.
     *
     * @param row the row
     */
    int end(int row);
}
