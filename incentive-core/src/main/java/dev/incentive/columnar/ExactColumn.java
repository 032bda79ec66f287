package dev.incentive.columnar;

import dev.incentive.value.Rational;
import java.math.BigInteger;
import java.util.BitSet;
import java.util.List;

/** The exact numbers of one column, and the unit in which most of them are whole and fit into 62 bits. */
final class ExactColumn {
    private static final int BITS = 62;
    private static final int MOST_DECIMALS = 18;

    private final Rational[] values;
    private final BitSet present = new BitSet();
    private final BitSet unfit = new BitSet();

    ExactColumn(int rows) {
        this.values = new Rational[rows];
    }

    void put(int row, Rational value) {
        values[row] = value;
        present.set(row);
    }

    /** There is a value, and no number of 64 bits says it. */
    void putUnfit(int row) {
        unfit.set(row);
    }

    boolean isEmpty() {
        return present.isEmpty() && unfit.isEmpty();
    }

    /** The rows that have a value which the column does not; known once it is filled. */
    BitSet unfit() {
        return unfit;
    }

    /** A decimal unit. */
    Rational decimalUnit() {
        int[] fitting = new int[MOST_DECIMALS + 2];
        present.stream().forEach(row -> count(values[row], fitting));
        int best = 0;
        for (int decimals = 1; decimals <= MOST_DECIMALS; decimals++) {
            fitting[decimals] += fitting[decimals - 1];
            best = fitting[decimals] > fitting[best] ? decimals : best;
        }
        return Rational.ratio(BigInteger.ONE, BigInteger.TEN.pow(best));
    }

    /** One more from the fewest decimals on, one less from where it no longer fits. */
    private static void count(Rational value, int[] fitting) {
        int fewest = decimals(value.denominator());
        if (fewest > MOST_DECIMALS) {
            return;
        }
        int beyond = fewest;
        BigInteger units =
                value.numerator().multiply(BigInteger.TEN.pow(fewest)).divide(value.denominator());
        while (beyond <= MOST_DECIMALS && units.bitLength() <= BITS) {
            beyond++;
            units = units.multiply(BigInteger.TEN);
        }
        fitting[fewest]++;
        fitting[beyond]--;
    }

    private static int decimals(BigInteger denominator) {
        int decimals = 0;
        BigInteger power = BigInteger.ONE;
        while (decimals <= MOST_DECIMALS && power.mod(denominator).signum() != 0) {
            decimals++;
            power = power.multiply(BigInteger.TEN);
        }
        return decimals;
    }

    /** The largest unit that all values are multiples of, decimal or not. */
    Rational sharedUnit() {
        List<Rational> all = present.stream().mapToObj(row -> values[row]).toList();
        return Scale.of(all).unit().absolute();
    }

    /** The values in a unit; those that are no multiples of it or too large become gaps. */
    Column column(Rational unit) {
        long[] units = new long[values.length];
        for (int row = present.nextSetBit(0); row >= 0; row = present.nextSetBit(row + 1)) {
            Rational number = values[row].dividedBy(unit);
            if (number.isInteger() && number.numerator().bitLength() <= BITS) {
                units[row] = number.numerator().longValueExact();
            } else {
                unfit.set(row);
            }
        }
        present.andNot(unfit);
        boolean complete = present.cardinality() == values.length;
        Column column = narrowed(units);
        return complete ? column : column.present(present.toLongArray());
    }

    private static Column narrowed(long[] units) {
        int[] narrow = new int[units.length];
        for (int row = 0; row < units.length; row++) {
            narrow[row] = (int) units[row];
            if (narrow[row] != units[row]) {
                return Column.of(units);
            }
        }
        return Column.of(narrow);
    }
}
