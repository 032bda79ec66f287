package dev.incentive.columnar;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** The figures of peer groups that a program looks up, in the order in which it first does. */
final class PeerTables {

    /** What a first pass gathers of the members. */
    enum Gathered {
        /** All answers together. */
        ANSWERS,
        /** The sum of one value for each member. */
        SUM,
        /** The values at some ranks. */
        RANKS
    }

    /**
     * What a first pass reads.
     *
     * @param metric the id of the metric
     * @param kind the kind of peer group
     * @param gathered what of it
     */
    record Reading(String metric, String kind, Gathered gathered) {}

    /** Which number of a group a table holds. */
    sealed interface Figure permits Total, AtRank {}

    /** A number of all members. */
    enum Total implements Figure {
        /** What is added up above the divisor. */
        ABOVE,
        /** What is added up below, or the divisor of the sum. */
        BELOW,
        /** The number of members with a value. */
        MEMBERS
    }

    /**
     * The value at a rank.
     *
     * @param rank which rank
     * @param isDivisor whether it is the divisor of the value, not what is above it
     */
    record AtRank(PeerRank rank, boolean isDivisor) implements Figure {}

    /**
     * One table.
     *
     * @param reading what is read
     * @param figure which number of it
     */
    record Table(Reading reading, Figure figure) {}

    private final List<Table> tables = new ArrayList<>();

    int number(Table table) {
        int known = tables.indexOf(table);
        if (known >= 0) {
            return known;
        }
        tables.add(table);
        return tables.size() - 1;
    }

    List<Table> tables() {
        return List.copyOf(tables);
    }

    /** What has to be read for the tables, in the order of the tables. */
    List<Reading> readings() {
        return List.copyOf(
                new LinkedHashSet<>(tables.stream().map(Table::reading).toList()));
    }

    /** The ranks that are looked up of one reading. */
    List<PeerRank> ranks(Reading reading) {
        LinkedHashSet<PeerRank> ranks = new LinkedHashSet<>();
        for (Table table : tables) {
            if (table.reading().equals(reading) && table.figure() instanceof AtRank figure) {
                ranks.add(figure.rank());
            }
        }
        return List.copyOf(ranks);
    }
}
