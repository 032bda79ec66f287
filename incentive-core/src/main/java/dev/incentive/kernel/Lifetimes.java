package dev.incentive.kernel;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which kernels are needed, and which of their columns can share memory because they are not in use at the same time: the
 * fewer columns, the more of them stay in the nearest cache.
 */
final class Lifetimes {
    private final List<Kernel> kernels;
    private final Set<Integer> results;
    private final List<Integer> needed;
    private final int[] lastUse;
    private final int[] places;
    private int numberOfPlaces;

    private Lifetimes(List<Kernel> kernels, Collection<Integer> results) {
        this.kernels = kernels;
        this.results = new HashSet<>(results);
        this.needed = neededBy(results);
        this.lastUse = lastUses();
        this.places = places();
    }

    static Lifetimes of(List<Kernel> kernels, Collection<Integer> results) {
        return new Lifetimes(kernels, results);
    }

    /** The slots to run, ascending: those of results, of claims, and of all that they read. */
    List<Integer> needed() {
        return needed;
    }

    private List<Integer> neededBy(Collection<Integer> wanted) {
        TreeSet<Integer> reached = new TreeSet<>(wanted);
        for (int slot = kernels.size() - 1; slot >= 0; slot--) {
            if (reached.contains(slot) || isClaimAboutMore(slot)) {
                reached.add(slot);
                reached.addAll(kernels.get(slot).operands());
            }
        }
        addClaims(reached);
        return List.copyOf(reached);
    }

    /** A claim about an input that nothing reads would only cost time: what reads it in another way claims it itself. */
    private boolean isClaimAboutMore(int slot) {
        Kernel kernel = kernels.get(slot);
        return kernel.isClaim()
                && !kernel.operands().stream().allMatch(operand -> kernels.get(operand) instanceof Input);
    }

    private void addClaims(Set<Integer> reached) {
        for (int slot = 0; slot < kernels.size(); slot++) {
            if (kernels.get(slot).isClaim()
                    && reached.containsAll(kernels.get(slot).operands())) {
                reached.add(slot);
            }
        }
    }

    private int[] lastUses() {
        int[] last = new int[kernels.size()];
        for (int slot : needed) {
            kernels.get(slot).operands().forEach(operand -> last[operand] = slot);
        }
        return last;
    }

    /** A column for each slot; those with one place share it. */
    long[][] columns() {
        long[][] shared = new long[numberOfPlaces][Block.ROWS];
        long[][] columns = new long[places.length][];
        for (int slot : needed) {
            columns[slot] = shared[places[slot]];
        }
        return columns;
    }

    /** Where the column of each slot is; constants, inputs and results share theirs with no other while it is read. */
    private int[] places() {
        int[] taken = new int[kernels.size()];
        Deque<Integer> free = new ArrayDeque<>();
        // All inputs are copied before the first kernel runs, so none can take a place over.
        needed.stream().filter(this::isInput).forEach(slot -> taken[slot] = numberOfPlaces++);
        for (int slot : needed) {
            if (!isInput(slot)) {
                taken[slot] = free.isEmpty() || isKept(slot) ? numberOfPlaces++ : free.pop();
            }
            over(slot).forEach(over -> free.push(taken[over]));
        }
        return taken;
    }

    /** The slots whose columns nobody reads after a kernel has run. */
    private Set<Integer> over(int slot) {
        Set<Integer> over = new TreeSet<>(kernels.get(slot).operands());
        over.add(slot);
        over.removeIf(read -> lastUse[read] > slot || isKept(read));
        return over;
    }

    private boolean isInput(int slot) {
        return kernels.get(slot) instanceof Input;
    }

    private boolean isKept(int slot) {
        return results.contains(slot) || kernels.get(slot) instanceof Constant;
    }
}
