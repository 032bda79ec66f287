package dev.incentive.testkit.breakpoint;

import dev.incentive.value.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Finds where along an input an amount meets a bound, between the places that are known already. */
final class BoundRoots {

    private final Situation situation;
    private final Axis axis;
    private final Found found;

    BoundRoots(Situation situation, Axis axis, Found found) {
        this.situation = situation;
        this.axis = axis;
        this.found = found;
    }

    void run() {
        Bound.exact().forEach(this::run);
        run(Bound.ROUNDED_PLAN, this::rounded);
    }

    private void run(Bound bound) {
        run(bound, (stretch, reason, at, values, function) -> Roots.of(stretch, axis.grid(), at, values, function));
    }

    /** Rounded amounts go in steps, so there is nothing to invert; the first step is sought. */
    private List<Rational> rounded(
            Stretch stretch,
            Reason reason,
            List<Rational> at,
            List<Rational> values,
            Function<Rational, Optional<Rational>> function) {
        Rational first = at.get(0);
        Rational last = at.get(at.size() - 1);
        int before = values.get(0).signum();
        return before == values.get(values.size() - 1).signum()
                ? List.of()
                : List.of(Roots.firstChange(axis.grid(), first, last, before, function));
    }

    private void run(Bound bound, Search search) {
        for (Stretch stretch : Stretch.between(found.positions())) {
            List<Rational> at = axis.grid().inside(stretch, Roots.SAMPLES);
            List<Map<Reason, Rational>> distances = at.stream()
                    .map(position -> bound.distances(situation, axis.person(position)))
                    .toList();
            if (!at.isEmpty()) {
                for (Reason reason : distances.get(0).keySet()) {
                    run(bound, search, stretch, reason, at, distances);
                }
            }
        }
    }

    private void run(
            Bound bound,
            Search search,
            Stretch stretch,
            Reason reason,
            List<Rational> at,
            List<Map<Reason, Rational>> distances) {
        List<Rational> values = new ArrayList<>();
        for (Map<Reason, Rational> each : distances) {
            Rational value = each.get(reason);
            if (value == null) {
                return;
            }
            values.add(value);
        }
        search.roots(
                        stretch,
                        reason,
                        at,
                        values,
                        position -> Optional.ofNullable(bound.distances(situation, axis.person(position))
                                .get(reason)))
                .forEach(root -> found.add(root, reason));
    }

    /** Finds the zeros of a distance in a stretch. */
    @FunctionalInterface
    private interface Search {
        List<Rational> roots(
                Stretch stretch,
                Reason reason,
                List<Rational> at,
                List<Rational> values,
                Function<Rational, Optional<Rational>> function);
    }
}
