package dev.incentive.kernel;

/** Three columns of counts and one of groups, of at most 31 bits: where a kernel of a block reads its sources. */
final class NarrowColumns {
    private final NarrowColumn[] counts = {new NarrowColumn(), new NarrowColumn(), new NarrowColumn()};
    private final NarrowColumn groups = new NarrowColumn();

    /** Looks at the rows of a block; whether their numbers fit. */
    boolean look(int count, Source source, Block block) {
        return counts[count].look(source, block.from(), block.rows());
    }

    boolean lookAtGroups(Source source, Block block) {
        return groups.look(source, block.from(), block.rows());
    }

    NarrowColumn count(int number) {
        return counts[number];
    }

    NarrowColumn group() {
        return groups;
    }
}
