package dev.incentive.kernel;

import java.util.List;

/**
 * One operator: fills a column of a block from columns before it, and states a bound of what it wrote.
 *
 * <p>Records of slots and numbers, so that equal kernels of one program are calculated once.
 *
 * @since 0.1.0
 */
public interface Kernel {

    /** The slots it reads. */
    List<Integer> operands();

    /** Whether it only claims something about its operands and must run even though nothing reads its column. */
    default boolean isClaim() {
        return false;
    }

    /** Whether every value of its column is minus one or zero. */
    default boolean isMask() {
        return false;
    }

    /**
     * Fills the column.
     *
     * @param block the rows
     * @param out the slot to fill
     */
    void run(Block block, int out);
}
