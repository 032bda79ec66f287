package dev.incentive.examples.adventureworks;

import dev.incentive.examples.extract.Quarter;
import dev.incentive.value.Rational;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The orders, found by sales person and quarter, and the first order ever of each account and of each city. */
final class OrderBook {

    private final Map<String, Account> accounts;
    private final Map<PersonQuarter, List<Order>> byCredit = new LinkedHashMap<>();
    private final Map<String, Order> firstOfAccount = new LinkedHashMap<>();
    private final Map<String, Order> firstOfCity = new LinkedHashMap<>();

    OrderBook(RawData data) {
        this.accounts = data.accounts();
        for (Order order : data.orders()) {
            byCredit.computeIfAbsent(order.credit(), first -> new ArrayList<>()).add(order);
            firstOfAccount.putIfAbsent(order.account(), order);
            firstOfCity.putIfAbsent(city(order), order);
        }
    }

    /** The orders through a person in a quarter, in their order. */
    List<Order> orders(PersonQuarter credit) {
        return byCredit.getOrDefault(credit, List.of());
    }

    Rational revenue(PersonQuarter credit) {
        return orders(credit).stream().map(Order::amount).reduce(Rational.ZERO, Rational::plus);
    }

    /** The accounts that ordered through a person in a quarter, by their first order in it. */
    Set<String> accounts(PersonQuarter credit) {
        return orders(credit).stream().map(Order::account).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    Retention retention(int person, Quarter quarter) {
        Set<String> before = accounts(new PersonQuarter(person, quarter.previous()));
        return new Retention(quarter, before, accounts(new PersonQuarter(person, quarter)));
    }

    boolean isFromKeyAccount(Order order) {
        return account(order).isKeyAccount();
    }

    String city(Order order) {
        return account(order).city();
    }

    private Account account(Order order) {
        Account account = accounts.get(order.account());
        if (account == null) {
            throw new IllegalStateException("order " + order.number() + " of an unknown account");
        }
        return account;
    }

    boolean isFirstOfAccount(Order order) {
        return order.equals(firstOfAccount.get(order.account()));
    }

    boolean isFirstOfCity(Order order) {
        return order.equals(firstOfCity.get(city(order)));
    }

    /** A person's orders in a quarter, by account. */
    Collection<List<Order>> byAccount(PersonQuarter credit) {
        Map<String, List<Order>> byAccount = new LinkedHashMap<>();
        orders(credit)
                .forEach(order -> byAccount
                        .computeIfAbsent(order.account(), first -> new ArrayList<>())
                        .add(order));
        return byAccount.values();
    }
}
