package dev.incentive.kernel;

import java.util.List;

/**
 * Tables that are known only when the data is: one number for each peer group.
 *
 * @since 0.1.0
 */
public final class Figures {
    /** No tables, for plans without peers. */
    public static final Figures NONE = new Figures(List.of());

    /** Stands for a figure that does not fit into 62 bits: rows that look it up are not proved. */
    public static final long UNPROVED = Long.MAX_VALUE;

    private final List<long[]> tables;
    private final long[] bounds;

    /**
     * Tables by number.
     *
     * @param tables each with one number a group
     */
    public Figures(List<long[]> tables) {
        this.tables = List.copyOf(tables);
        this.bounds = tables.stream().mapToLong(Bound::of).toArray();
    }

    long bound(int number) {
        return bounds[number];
    }

    long[] table(int number) {
        return tables.get(number);
    }
}
