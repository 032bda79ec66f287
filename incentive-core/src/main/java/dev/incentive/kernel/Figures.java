package dev.incentive.kernel;

import java.util.Arrays;
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
    private final List<long[]> places;
    private final List<int[]> smallPlaces;

    /**
     * Tables by number.
     *
     * @param tables each with one number a group
     */
    public Figures(List<long[]> tables) {
        this.tables = List.copyOf(tables);
        this.bounds = tables.stream().mapToLong(Bound::of).toArray();
        this.places = this.tables.stream().map(Figures::places).toList();
        this.smallPlaces = this.places.stream().map(Figures::small).toList();
    }

    private static long[] places(long[] table) {
        long[] places = new long[table.length + 1];
        System.arraycopy(table, 0, places, 1, table.length);
        return places;
    }

    private static int[] small(long[] table) {
        return Bound.of(table) <= Integer.MAX_VALUE
                ? Arrays.stream(table).mapToInt(Math::toIntExact).toArray()
                : new int[0];
    }

    /** A table with a zero before it, for rows without a group. */
    long[] places(int number) {
        return places.get(number);
    }

    /** The same in 32 bits; empty if a number does not fit. */
    int[] smallPlaces(int number) {
        return smallPlaces.get(number);
    }

    long bound(int number) {
        return bounds[number];
    }

    long[] table(int number) {
        return tables.get(number);
    }
}
