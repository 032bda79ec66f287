package dev.incentive.testkit.benchmark;

import dev.incentive.testkit.law.CounterExample;
import dev.incentive.testkit.law.Finding;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Some members in three parts, any of which may be empty.
 *
 * <pre>{@code
 * MergeSubject<Long, Long> sums = MergeSubject.gathering(
 *         "sums",
 *         choices -> choices.between(0L, 10L),
 *         members -> members.stream().mapToLong(Long::longValue).sum(),
 *         Math::max);
 * // 3 is in the first part, 4 and 5 are in the second, and the third is empty.
 * MergeCase<Long, Long> given = new MergeCase<>(sums, List.of(3L, 4L, 5L), List.of(0, 1, 1), List.of(0, 1, 2));
 * CounterExample broken = (CounterExample) MergeLaws.ANY_PARTITION.check(sums, given);
 * String expected = broken.expected(); // 12
 * String found = broken.found(); // 9, merged from parts 1, 2 and 3
 * }</pre>
 *
 * @param subject what is gathered
 * @param members the members
 * @param parts for each member, which of the parts 0, 1 and 2 it is in
 * @param order in which the parts are merged
 * @param <M> the type of one member
 * @param <T> the type of what is gathered
 * @since 0.1.0
 */
public record MergeCase<M, T>(MergeSubject<M, T> subject, List<M> members, List<Integer> parts, List<Integer> order) {

    /** Copies the lists. */
    public MergeCase {
        Objects.requireNonNull(subject, "subject");
        members = List.copyOf(members);
        parts = List.copyOf(parts);
        order = List.copyOf(order);
    }

    private List<M> membersOf(int part) {
        return IntStream.range(0, members.size())
                .filter(index -> parts.get(index) == part)
                .mapToObj(members::get)
                .toList();
    }

    private T part(int part) {
        return subject.gathered(membersOf(part));
    }

    private T merged(T one, T other) {
        return subject.merged(one, other);
    }

    Finding neutral() {
        T nobody = subject.gathered(List.of());
        Finding left = same(subject.gathered(members), merged(nobody, subject.gathered(members)), "nobody and all");
        return left instanceof Finding.Holds
                ? same(subject.gathered(members), merged(subject.gathered(members), nobody), "all and nobody")
                : left;
    }

    Finding commutative() {
        return same(merged(part(0), part(1)), merged(part(1), part(0)), "the second part and the first");
    }

    Finding associative() {
        T leftFirst = merged(merged(part(0), part(1)), part(2));
        return same(leftFirst, merged(part(0), merged(part(1), part(2))), "the first part and both others");
    }

    Finding partitioned() {
        T merged = merged(merged(part(order.get(0)), part(order.get(1))), part(order.get(2)));
        return same(subject.gathered(members), merged, "parts " + orderWords());
    }

    private String orderWords() {
        return (order.get(0) + 1) + ", " + (order.get(1) + 1) + " and " + (order.get(2) + 1);
    }

    /** What is merged stays as it was: it may be merged again, with others. */
    Finding untouched() {
        T one = part(0);
        T other = part(1);
        Object before = subject.figure(one) + " and " + subject.figure(other);
        merged(one, other);
        Object after = subject.figure(one) + " and " + subject.figure(other);
        return before.equals(after)
                ? Finding.holds()
                : broken(before + ", as before both were merged", after.toString());
    }

    private Finding same(T expected, T found, String what) {
        Object one = subject.figure(expected);
        Object other = subject.figure(found);
        return one.equals(other) ? Finding.holds() : broken(one.toString(), other + ", merged from " + what);
    }

    private Finding broken(String expected, String found) {
        CounterExample.Builder text = CounterExample.expecting(expected).butFound(found);
        for (int part = 0; part <= 2; part++) {
            List<String> words = membersOf(part).stream().map(subject::words).toList();
            text.given("part " + (part + 1), words.isEmpty() ? "nobody" : String.join("; ", words));
        }
        return text.build();
    }
}
