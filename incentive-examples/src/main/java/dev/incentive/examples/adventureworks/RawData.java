package dev.incentive.examples.adventureworks;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Everything that was read, checked against each other: orders in their order, people by number. */
record RawData(
        Map<String, SalesPerson> people,
        Map<String, Account> accounts,
        List<Order> orders,
        List<QuarterQuota> quotas,
        List<SurveyResponse> responses) {

    /** Those who have a quota in some quarter, by number. */
    List<SalesPerson> peopleWithQuotas() {
        Set<Integer> keys = quotas.stream().map(QuarterQuota::person).collect(Collectors.toSet());
        return people.values().stream()
                .filter(person -> keys.contains(person.key()))
                .sorted(Comparator.comparingInt(SalesPerson::key))
                .toList();
    }
}
