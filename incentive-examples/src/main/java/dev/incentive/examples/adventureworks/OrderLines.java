package dev.incentive.examples.adventureworks;

import dev.incentive.problem.Place;
import dev.incentive.value.Rational;
import java.util.SortedSet;
import java.util.TreeSet;

/** The lines of one order together: their total, their product categories, where the first of them stands. */
final class OrderLines {

    private final Place first;
    private final SortedSet<String> categories = new TreeSet<>();
    private Rational total = Rational.ZERO;

    OrderLines(Place first) {
        this.first = first;
    }

    void add(Rational amount, String category) {
        total = total.plus(amount);
        if (!category.isEmpty()) {
            categories.add(category);
        }
    }

    Place first() {
        return first;
    }

    Rational total() {
        return total;
    }

    SortedSet<String> categories() {
        return categories;
    }
}
