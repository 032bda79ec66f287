package dev.incentive.columnar;

import dev.incentive.kernel.Block;

/** What one thread gathers of one reading in one pass. */
interface PeerGathering {

    /** Is told how many more rows will come, to all threads together. */
    default void expect(int rows) {}

    /** Takes the rows of a proved block. */
    void add(Block block);

    /** Takes a row whose numbers do not fit; it is the only one of the block. */
    void disprove(Block block);

    /** Takes what another thread has gathered of the same reading in the same pass. */
    void merge(PeerGathering other);

    /** What is known after the pass. */
    PeerStage next();
}
