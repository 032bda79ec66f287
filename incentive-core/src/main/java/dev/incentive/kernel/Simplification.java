package dev.incentive.kernel;

import dev.incentive.kernel.Combination.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes a kernel so that it does the work of small ones before it, whose columns then need not be written and read
 * again; those that nobody reads any more are left out of the program.
 */
final class Simplification {
    private final List<Kernel> kernels;

    /**
     * For a list of kernels.
     *
     * @param kernels what each slot is filled by; it may grow
     */
    Simplification(List<Kernel> kernels) {
        this.kernels = kernels;
    }

    /** The same column in fewer steps. */
    Kernel of(Kernel kernel) {
        if (kernel instanceof Where where) {
            return marked(where).orElse(where);
        }
        return kernel instanceof Combination sum ? flat(sum) : kernel;
    }

    /** A number times a mask where another mask is set. */
    private Optional<Kernel> marked(Where where) {
        return marked(where.value())
                .map(marked -> and(marked, where.mask()))
                .filter(marked -> marked.masks().size() <= Marked.MOST)
                .map(Kernel.class::cast);
    }

    private Optional<Marked> marked(int slot) {
        if (kernels.get(slot) instanceof Marked marked) {
            return Optional.of(marked);
        }
        return kernels.get(slot) instanceof Combination sum
                        && sum.terms().size() == 1
                        && sum.constant() == 0
                        && kernels.get(sum.terms().get(0).column()).isMask()
                ? Optional.of(new Marked(
                        List.of(sum.terms().get(0).column()),
                        -sum.terms().get(0).factor()))
                : Optional.empty();
    }

    /** One more mask, or the two that it is made of if there is room. */
    private Marked and(Marked marked, int mask) {
        boolean fits = marked.masks().size() + 2 <= Marked.MOST;
        return fits && kernels.get(mask) instanceof Both both
                ? marked.and(both.left()).and(both.right())
                : marked.and(mask);
    }

    /** A sum in which columns that are multiples of others are replaced by those. */
    private Combination flat(Combination sum) {
        List<Term> terms = new ArrayList<>();
        for (Term term : sum.terms()) {
            if (kernels.get(term.column()) instanceof Combination part && isMultiple(part, term.factor())) {
                terms.add(new Term(
                        part.terms().get(0).column(), part.terms().get(0).factor() * term.factor()));
            } else {
                terms.add(term);
            }
        }
        return new Combination(terms, sum.constant());
    }

    private static boolean isMultiple(Combination part, long factor) {
        long own = part.terms().get(0).factor();
        return part.terms().size() == 1
                && part.constant() == 0
                && Bound.product(Bound.of(own), Bound.of(factor)) <= Block.LARGEST;
    }
}
