package dev.incentive.testkit.breakpoint;

import dev.incentive.value.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Where along an input behaviour can change, and why. */
final class Found {

    private final SortedMap<Rational, List<Reason>> reasons = new TreeMap<>();

    void add(Rational position, Reason reason) {
        List<Reason> there = reasons.computeIfAbsent(position, first -> new ArrayList<>());
        if (!there.contains(reason)) {
            there.add(reason);
        }
    }

    void addAll(SortedMap<Rational, List<Reason>> others) {
        others.forEach((position, why) -> why.forEach(reason -> add(position, reason)));
    }

    SortedMap<Rational, List<Reason>> reasons() {
        return reasons;
    }

    /** A copy, since more may be found while it is read. */
    SortedSet<Rational> positions() {
        return new TreeSet<>(reasons.keySet());
    }
}
