package dev.incentive.columnar;

import dev.incentive.columnar.CustomPart.Side;
import dev.incentive.derivation.Outcome;
import dev.incentive.evaluation.CustomResults;
import dev.incentive.kernel.Block;
import dev.incentive.kernel.Source;
import dev.incentive.problem.IncentiveException;
import dev.incentive.value.Rational;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the custom parts of a plan give for the rows of a block, each called once for each row of it.
 *
 * <p>A part that throws, and a result that does not fit into 62 bits, takes the proof away from the block; its halves
 * are served from the same results, and in the end the row alone goes to the exact evaluator. One thread's.
 */
final class CustomRows {
    private final RowEvaluation rows;
    private final @Nullable CustomResults[] facts = new CustomResults[Block.ROWS];
    private final Map<CustomPart, Results> results = new HashMap<>();
    private int first = -1;

    CustomRows(RowEvaluation rows) {
        this.rows = rows;
    }

    Source source(SourceName.OfCustomPart name) {
        Results ofPart = results.computeIfAbsent(name.part(), Results::new);
        Side side = name.side();
        return (from, count, into) -> ofPart.read(side, from, count, into);
    }

    /** A block begins: nothing is known of its rows. */
    private void start(int from) {
        first = from - from % Block.ROWS;
        Arrays.fill(facts, null);
        results.values().forEach(ofPart -> ofPart.known = 0);
    }

    private CustomResults factsOf(int row) {
        CustomResults known = facts[row - first];
        if (known == null) {
            known = rows.customResults(row);
            facts[row - first] = known;
        }
        return known;
    }

    /** The results of one part. */
    private final class Results {
        private final CustomPart part;
        private final long[] numerators = new long[Block.ROWS];
        private final long[] denominators = new long[Block.ROWS];
        private final long[] masks = new long[Block.ROWS];
        private final boolean[] unfit = new boolean[Block.ROWS];
        private int known;

        Results(CustomPart part) {
            this.part = part;
        }

        long read(Side side, int from, int count, long[] into) {
            if (first < 0 || from < first || from >= first + Block.ROWS) {
                start(from);
            }
            int offset = from - first;
            calculate(offset + count);
            long[] values = column(side);
            long joined = 0;
            boolean fits = true;
            for (int row = 0; row < count; row++) {
                into[row] = values[offset + row];
                joined |= into[row];
                fits &= !unfit[offset + row];
            }
            return fits ? joined : Long.MAX_VALUE;
        }

        private long[] column(Side side) {
            return switch (side) {
                case NUMERATOR -> numerators;
                case DENOMINATOR -> denominators;
                case DEFINED -> masks;
            };
        }

        private void calculate(int to) {
            for (; known < to; known++) {
                unfit[known] = !write(known);
            }
        }

        private boolean write(int index) {
            try {
                Outcome outcome = part.of(factsOf(first + index));
                return outcome instanceof Outcome.Defined defined
                        ? write(index, defined.derivation().value(), -1)
                        : write(index, Rational.ZERO, 0);
            } catch (IncentiveException failed) {
                // The exact evaluator meets it again, and says what it is.
                write(index, Rational.ZERO, 0);
                return false;
            }
        }

        private boolean write(int index, Rational value, long defined) {
            boolean fits = value.numerator().bitLength() < Long.SIZE - 2
                    && value.denominator().bitLength() < Long.SIZE - 2;
            numerators[index] = fits ? value.numerator().longValueExact() : 0;
            denominators[index] = fits ? value.denominator().longValueExact() : 1;
            masks[index] = defined;
            return fits;
        }
    }
}
