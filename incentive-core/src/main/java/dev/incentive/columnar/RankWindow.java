package dev.incentive.columnar;

import java.util.List;

/**
 * Keys of a group between which values at some ranks are.
 *
 * @param group the group
 * @param least the least key
 * @param most the largest key
 * @param before how many members have a smaller key
 * @param inside how many have a key in between
 * @param ranks the ranks, ascending
 */
record RankWindow(int group, long least, long most, long before, long inside, List<Long> ranks) {

    /** How far keys are shifted so that they fall into a number of buckets. */
    int shift(int bucketBits) {
        return Math.max(0, Long.SIZE - Long.numberOfLeadingZeros(most - least) - bucketBits);
    }
}
