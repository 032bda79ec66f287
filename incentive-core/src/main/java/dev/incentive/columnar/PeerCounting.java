package dev.incentive.columnar;

import dev.incentive.kernel.Combination;
import dev.incentive.kernel.GroupCounts;
import dev.incentive.kernel.GroupSums;
import dev.incentive.kernel.Input;
import dev.incentive.kernel.Kernel;
import dev.incentive.kernel.Program;
import dev.incentive.kernel.Within;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A short cut for pools of answers: counts are added up as they come, and what is made of them above and below is made
 * of the sums.
 */
final class PeerCounting {
    private static final long MOST_FACTOR = 1L << Byte.SIZE;

    private final Program program;
    private final PeerReading reading;
    private final List<Integer> columns;

    private PeerCounting(Program program, PeerReading reading, List<Integer> columns) {
        this.program = program;
        this.reading = reading;
        this.columns = columns;
    }

    /** The short cut, if nothing is read but counts not below zero and sums of them. */
    static Optional<PeerCounting> of(Program program, PeerReading reading) {
        TreeSet<Integer> columns = new TreeSet<>(terms(program, reading.above()).keySet());
        columns.addAll(terms(program, reading.below()).keySet());
        boolean isSimple = columns.size() <= GroupCounts.COLUMNS
                && isInput(program, reading.group())
                && columns.stream().allMatch(column -> isCounted(program, column))
                && program.needed().values().stream().allMatch(kernel -> isSimple(program, kernel));
        return isSimple ? Optional.of(new PeerCounting(program, reading, new ArrayList<>(columns))) : Optional.empty();
    }

    private static Kernel kernel(Program program, int slot) {
        return Objects.requireNonNull(program.needed().get(slot));
    }

    private static boolean isInput(Program program, int slot) {
        return kernel(program, slot) instanceof Input;
    }

    private static boolean isSimple(Program program, Kernel kernel) {
        if (kernel instanceof Combination sum) {
            return sum.constant() == 0
                    && sum.terms().stream()
                            .allMatch(term -> isInput(program, term.column()) && Math.abs(term.factor()) < MOST_FACTOR);
        }
        return kernel instanceof Input || (kernel instanceof Within within && isInput(program, within.value()));
    }

    /** Whether the program claims no more than that a column is not below zero. */
    private static boolean isCounted(Program program, int column) {
        return isInput(program, column)
                && program.needed().values().stream()
                        .anyMatch(kernel -> kernel instanceof Within within
                                && within.value() == column
                                && within.most() > Integer.MAX_VALUE);
    }

    private static Map<Integer, Long> terms(Program program, int slot) {
        Map<Integer, Long> terms = new TreeMap<>();
        if (kernel(program, slot) instanceof Combination sum) {
            sum.terms().forEach(term -> terms.merge(term.column(), term.factor(), Long::sum));
        } else {
            terms.put(slot, 1L);
        }
        return terms;
    }

    /** The numbers of the sources: of the groups, then of the counts. */
    List<Integer> sources() {
        List<Integer> sources = new ArrayList<>();
        sources.add(source(reading.group()));
        columns.forEach(column -> sources.add(source(column)));
        return sources;
    }

    private int source(int slot) {
        return ((Input) kernel(program, slot)).source();
    }

    GroupCounts into(GroupSums sums) {
        return new GroupCounts(sums, factors(reading.above()), factors(reading.below()));
    }

    private int[] factors(int slot) {
        int[] factors = new int[GroupCounts.COLUMNS];
        terms(program, slot).forEach((column, factor) -> factors[columns.indexOf(column)] = factor.intValue());
        return factors;
    }
}
