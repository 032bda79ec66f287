package dev.incentive.bench;

import java.math.BigDecimal;
import java.util.List;

/**
 * One line of the table.
 *
 * @param contender who was measured
 * @param participants how many it was given
 * @param verdict whether it is right
 * @param nanoseconds for a participant, one figure for each iteration, ascending
 * @param bytes taken from the heap for a participant
 */
record Measurement(
        String contender, int participants, Verdict verdict, List<BigDecimal> nanoseconds, BigDecimal bytes) {
    BigDecimal least() {
        return nanoseconds.get(0);
    }

    BigDecimal median() {
        return nanoseconds.get(nanoseconds.size() / 2);
    }

    BigDecimal most() {
        return nanoseconds.get(nanoseconds.size() - 1);
    }
}
