package dev.incentive.examples.adventureworks;

import dev.incentive.examples.extract.Quarter;
import dev.incentive.value.Rational;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * An order of an account through a sales person, with the product categories of its lines.
 *
 * <p>Orders are in the order of their dates, those of a day by number; a shorter number is the earlier one, so that
 * SO9999 comes before SO10000.
 */
record Order(String number, LocalDate date, int person, String account, Rational amount, SortedSet<String> categories)
        implements Comparable<Order> {

    private static final Comparator<Order> SEQUENCE = Comparator.comparing(Order::date)
            .thenComparing(order -> order.number().length())
            .thenComparing(Order::number);

    Order {
        categories = Collections.unmodifiableSortedSet(new TreeSet<>(categories));
    }

    PersonQuarter credit() {
        return new PersonQuarter(person, Quarter.containing(date));
    }

    @Override
    public int compareTo(Order other) {
        return SEQUENCE.compare(this, other);
    }
}
