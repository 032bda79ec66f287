package dev.incentive.examples.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rows by person and quarter, each list in the order of the file. */
final class Ledger<T> {

    private final Map<PersonQuarter, List<T>> entries = new LinkedHashMap<>();

    void add(PersonQuarter at, T entry) {
        entries.computeIfAbsent(at, first -> new ArrayList<>()).add(entry);
    }

    int size() {
        return entries.values().stream().mapToInt(List::size).sum();
    }

    List<T> at(PersonQuarter at) {
        return List.copyOf(entries.getOrDefault(at, List.of()));
    }
}
