package dev.incentive.examples.adventureworks;

import dev.incentive.measurement.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/** What a person did in a quarter towards the milestones; the evidence of each event is an order number. */
final class MilestoneEvents {

    private static final int CATEGORIES = 3;

    private final OrderBook book;
    private final PersonQuarter credit;

    MilestoneEvents(OrderBook book, PersonQuarter credit) {
        this.book = book;
        this.credit = credit;
    }

    List<Event> all() {
        List<Event> events = new ArrayList<>();
        events.addAll(orders("key-accounts", book::isFromKeyAccount, Order::account));
        events.addAll(orders("new-accounts", book::isFirstOfAccount, Order::account));
        book.byAccount(credit).forEach(orders -> broad(orders).ifPresent(events::add));
        events.addAll(orders("new-cities", book::isFirstOfCity, book::city));
        events.addAll(orders("active-accounts", order -> true, Order::account));
        return events;
    }

    private List<Event> orders(String milestone, Predicate<Order> counts, Function<Order, String> subject) {
        return book.orders(credit).stream()
                .filter(counts)
                .map(order -> event(milestone, order, subject.apply(order), order.number()))
                .toList();
    }

    private static Event event(String milestone, Order order, String subject, String evidence) {
        return Event.forMilestone(milestone + "." + order.number(), milestone, order.date(), subject, evidence);
    }

    /** The order by which an account had bought from enough categories, with those that led to it. */
    private static Optional<Event> broad(List<Order> ofAccount) {
        SortedSet<String> categories = new TreeSet<>();
        List<String> evidence = new ArrayList<>();
        for (Order order : ofAccount) {
            if (categories.addAll(order.categories())) {
                evidence.add(order.number() + " (" + String.join(", ", order.categories()) + ")");
            }
            if (categories.size() >= CATEGORIES) {
                return Optional.of(event("broad-accounts", order, order.account(), String.join(" + ", evidence)));
            }
        }
        return Optional.empty();
    }
}
