package dev.incentive.columnar;

import dev.incentive.columnar.PeerTables.Reading;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the first pass reads of each row.
 *
 * @param reading what it stands for
 * @param group the slot of the group's number, below zero where there is none
 * @param member the slot of the group's number where there is a value in it, below zero elsewhere
 * @param above the slot of what is above the divisor, or of a key that compares as the value does
 * @param below the slot of what is below it, or of ones
 * @param kind how it is gathered
 * @param bits how many bits the divisors behind a key can have; zero for plain numbers
 */
record PeerReading(Reading reading, int group, int member, int above, int below, Kind kind, int bits) {

    /** How a reading is gathered. */
    enum Kind {
        /** Two sums. */
        SUMS,
        /** A sum of fractions. */
        FRACTIONS,
        /** Values by rank. */
        RANKS
    }

    List<Integer> slots() {
        return Stream.of(group, member, above, below).distinct().toList();
    }
}
