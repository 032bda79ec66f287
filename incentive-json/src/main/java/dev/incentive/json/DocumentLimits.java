package dev.incentive.json;

import dev.incentive.json.document.Limit;
import dev.incentive.json.document.Limits;

/**
 * How large a document may be; checked while it is read, and before it is handed over when it is written.
 *
 * <p>What is larger is refused with {@code DOCUMENT_LIMIT}, as early as it is seen. A plan is bounded as a whole.
 * Measurements and statements are lists of records, a participant or a statement each: they are bounded record by
 * record, so that a document of any length can be read and written in constant memory; what is read or written as a
 * whole is bounded by {@link #withBytes} besides. Immutable. Example:
 *
 * <pre>{@code
 * IncentiveJson json = IncentiveJson.standard().withPlanLimits(DocumentLimits.PLAN.withDepth(3));
 * }</pre>
 *
 * <p>The defaults, and the largest value that can be set:
 *
 * <table>
 * <caption>Limits</caption>
 * <tr><th></th><th>plan</th><th>measurements</th><th>statements</th><th>at most</th></tr>
 * <tr><td>bytes as a whole</td><td>1 MiB</td><td>64 MiB</td><td>256 MiB</td><td>1 GiB</td></tr>
 * <tr><td>bytes as a stream</td><td>1 MiB</td><td>16 GiB</td><td>16 GiB</td><td>none</td></tr>
 * <tr><td>characters of a record</td><td>1 MiB</td><td>8 MiB</td><td>8 MiB</td><td>1 GiB</td></tr>
 * <tr><td>tokens of a record</td><td>20,000</td><td>500,000</td><td>500,000</td><td>2<sup>31</sup> − 1</td></tr>
 * <tr><td>depth</td><td>32</td><td>32</td><td>100</td><td>200</td></tr>
 * <tr><td>characters of a text</td><td>4,096</td><td>4,096</td><td>65,536</td><td>1 GiB</td></tr>
 * <tr><td>characters of a name</td><td>128</td><td>128</td><td>128</td><td>1,000</td></tr>
 * <tr><td>characters of a number</td><td>77</td><td>77</td><td>77</td><td>1,000</td></tr>
 * <tr><td>elements of a list or properties of an object</td><td>1,000</td><td>50,000</td><td>50,000</td>
 *     <td>2<sup>31</sup> − 1</td></tr>
 * <tr><td>problems that are reported</td><td>100</td><td>100</td><td>100</td><td>10,000</td></tr>
 * </table>
 *
 * <p>The longest number that a document can need has 77 characters: a sign, 38 digits and 38 zeros. More than 38 digits
 * besides trailing zeros, and an exponent beyond 38, are never allowed.
 *
 * @since 0.1.0
 */
public final class DocumentLimits {

    /** The limits of plans unless others are given. */
    public static final DocumentLimits PLAN = new DocumentLimits(Limits.none()
            .with(Limit.BYTES, 1L << 20)
            .with(Limit.STREAM_BYTES, 1L << 20)
            .with(Limit.RECORD_LENGTH, 1L << 20)
            .with(Limit.TOKENS, 20_000)
            .with(Limit.DEPTH, 32)
            .with(Limit.TEXT_LENGTH, 4_096)
            .with(Limit.NAME_LENGTH, 128)
            .with(Limit.NUMBER_LENGTH, 77)
            .with(Limit.LIST_LENGTH, 1_000)
            .with(Limit.PROBLEMS, 100));

    /** The limits of measurements unless others are given. */
    public static final DocumentLimits MEASUREMENTS = new DocumentLimits(PLAN.limits
            .with(Limit.BYTES, 1L << 26)
            .with(Limit.STREAM_BYTES, 1L << 34)
            .with(Limit.RECORD_LENGTH, 1L << 23)
            .with(Limit.TOKENS, 500_000)
            .with(Limit.LIST_LENGTH, 50_000));

    /** The limits of statements unless others are given. */
    public static final DocumentLimits STATEMENTS = new DocumentLimits(MEASUREMENTS
            .limits
            .with(Limit.BYTES, 1L << 28)
            .with(Limit.DEPTH, 100)
            .with(Limit.TEXT_LENGTH, 1L << 16));

    private final Limits limits;

    private DocumentLimits(Limits limits) {
        this.limits = limits;
    }

    private DocumentLimits with(Limit limit, long bound) {
        return new DocumentLimits(limits.with(limit, bound));
    }

    /**
     * The same limits with another size in UTF-8 for a document that is read or written as a whole.
     *
     * @param most the largest value that is allowed
     * @return other limits
     * @throws dev.incentive.problem.IncentiveException {@code NUMBER_OUT_OF_RANGE} if it is less than 1 or more than
     *     can be set
     */
    public DocumentLimits withBytes(long most) {
        return with(Limit.BYTES, most);
    }

    /**
     * The same limits with another size in UTF-8 for a document that is read or written record by record.
     *
     * @param most the largest value that is allowed
     * @return other limits
     * @throws dev.incentive.problem.IncentiveException {@code NUMBER_OUT_OF_RANGE} if it is less than 1 or more than
     *     can be set
     */
    public DocumentLimits withStreamBytes(long most) {
        return with(Limit.STREAM_BYTES, most);
    }

    /**
     * The same limits with another length in characters for one record, which for a plan is the document.
     *
     * @param most the largest value that is allowed
     * @return other limits
     * @throws dev.incentive.problem.IncentiveException {@code NUMBER_OUT_OF_RANGE} if it is less than 1 or more than
     *     can be set
     */
    public DocumentLimits withRecordLength(int most) {
        return with(Limit.RECORD_LENGTH, most);
    }

    /**
     * The same limits with another number of braces, brackets, names and values for one record.
     *
     * @param most the largest value that is allowed
     * @return other limits
     * @throws dev.incentive.problem.IncentiveException {@code NUMBER_OUT_OF_RANGE} if it is less than 1 or more than
     *     can be set
     */
    public DocumentLimits withTokens(int most) {
        return with(Limit.TOKENS, most);
    }

    /**
     * The same limits with another nesting of objects and lists.
     *
     * @param most the largest value that is allowed
     * @return other limits
     * @throws dev.incentive.problem.IncentiveException {@code NUMBER_OUT_OF_RANGE} if it is less than 1 or more than
     *     can be set
     */
    public DocumentLimits withDepth(int most) {
        return with(Limit.DEPTH, most);
    }

    /**
     * The same limits with another length in characters for texts.
     *
     * @param most the largest value that is allowed
     * @return other limits
     * @throws dev.incentive.problem.IncentiveException {@code NUMBER_OUT_OF_RANGE} if it is less than 1 or more than
     *     can be set
     */
    public DocumentLimits withTextLength(int most) {
        return with(Limit.TEXT_LENGTH, most);
    }

    /**
     * The same limits with another length in characters for names of properties.
     *
     * @param most the largest value that is allowed
     * @return other limits
     * @throws dev.incentive.problem.IncentiveException {@code NUMBER_OUT_OF_RANGE} if it is less than 1 or more than
     *     can be set
     */
    public DocumentLimits withNameLength(int most) {
        return with(Limit.NAME_LENGTH, most);
    }

    /**
     * The same limits with another length in characters for numbers.
     *
     * @param most the largest value that is allowed
     * @return other limits
     * @throws dev.incentive.problem.IncentiveException {@code NUMBER_OUT_OF_RANGE} if it is less than 1 or more than
     *     can be set
     */
    public DocumentLimits withNumberLength(int most) {
        return with(Limit.NUMBER_LENGTH, most);
    }

    /**
     * The same limits with another number of elements for lists, and of properties for objects; lists of records have any length.
     *
     * @param most the largest value that is allowed
     * @return other limits
     * @throws dev.incentive.problem.IncentiveException {@code NUMBER_OUT_OF_RANGE} if it is less than 1 or more than
     *     can be set
     */
    public DocumentLimits withListLength(int most) {
        return with(Limit.LIST_LENGTH, most);
    }

    /**
     * The same limits with another number of problems that are reported; those above it are counted.
     *
     * @param most the largest value that is allowed
     * @return other limits
     * @throws dev.incentive.problem.IncentiveException {@code NUMBER_OUT_OF_RANGE} if it is less than 1 or more than
     *     can be set
     */
    public DocumentLimits withProblems(int most) {
        return with(Limit.PROBLEMS, most);
    }

    Limits limits() {
        return limits;
    }

    /**
     * Whether the other object has the same limits.
     *
     * @param other any object
     * @return true if all limits are the same
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof DocumentLimits that && limits.equals(that.limits);
    }

    /**
     * A hash code of the limits.
     *
     * @return the hash code
     */
    @Override
    public int hashCode() {
        return limits.hashCode();
    }

    /**
     * The limits as text.
     *
     * @return each limit with its name
     */
    @Override
    public String toString() {
        return "DocumentLimits" + limits;
    }
}
