package dev.incentive.json.document;

/**
 * Something about a document that is bounded, with the largest bound that can be set.
 *
 * @since 0.1.0
 */
public enum Limit {
    /** The size in UTF-8 of a document that is read or written as a whole. */
    BYTES(1L << 30),
    /** The size in UTF-8 of a document that is read or written record by record. */
    STREAM_BYTES(Long.MAX_VALUE - 1),
    /** The length in characters of one record, which for a plan is the document. */
    RECORD_LENGTH(1L << 30),
    /** The braces, brackets, names and values of one record. */
    TOKENS(Integer.MAX_VALUE),
    /** The deepest nesting of objects and lists. */
    DEPTH(200),
    /** The longest text in characters. */
    TEXT_LENGTH(1L << 30),
    /** The longest name of a property in characters. */
    NAME_LENGTH(1_000),
    /** The longest number in characters. */
    NUMBER_LENGTH(1_000),
    /** The elements of a list, or the properties of an object. */
    LIST_LENGTH(Integer.MAX_VALUE),
    /** The problems that are kept. */
    PROBLEMS(10_000);

    private final long largest;

    Limit(long largest) {
        this.largest = largest;
    }

    /**
     * The largest bound that can be set.
     *
     * @return a positive number
     */
    public long largest() {
        return largest;
    }
}
