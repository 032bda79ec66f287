package dev.incentive.testkit.benchmark;

import dev.incentive.testkit.choice.Draw;
import java.util.List;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/**
 * Something that is gathered from members in parts and merged: by batches, threads or machines.
 *
 * <pre>{@code
 * MergeSubject<Long, Long> counts = MergeSubject.gathering(
 *         "counts",
 *         choices -> choices.between(0L, 10L),
 *         members -> members.stream().mapToLong(Long::longValue).sum(),
 *         Long::sum);
 * LawReport report = Search.usual().run(MergeLaws.ASSOCIATIVE, counts);
 * boolean broken = report.isFailure(); // false
 * }</pre>
 *
 * @param <M> the type of one member
 * @param <T> the type of what is gathered
 * @since 0.1.0
 */
public final class MergeSubject<M, T> {

    private static final int MOST = 6;

    private final String name;
    private final Draw<? extends M> members;
    private final Function<? super List<M>, ? extends T> gather;
    private final BinaryOperator<T> merge;
    private Function<? super T, ?> figure = gathered -> gathered;
    private Function<? super M, String> words = Objects::toString;

    private MergeSubject(
            String name,
            Draw<? extends M> members,
            Function<? super List<M>, ? extends T> gather,
            BinaryOperator<T> merge) {
        this.name = Objects.requireNonNull(name, "name");
        this.members = Objects.requireNonNull(members, "members");
        this.gather = Objects.requireNonNull(gather, "gather");
        this.merge = Objects.requireNonNull(merge, "merge");
    }

    /**
     * Something that is gathered.
     *
     * @param name what it is, in words
     * @param members draws one member
     * @param gather gathers some members at once; nobody for an empty list
     * @param merge puts two parts together
     * @param <M> the type of one member
     * @param <T> the type of what is gathered
     * @return the subject
     */
    public static <M, T> MergeSubject<M, T> gathering(
            String name,
            Draw<? extends M> members,
            Function<? super List<M>, ? extends T> gather,
            BinaryOperator<T> merge) {
        return new MergeSubject<>(name, members, gather, merge);
    }

    /**
     * Says by what two gatherings are compared, where they have no equality of their own.
     *
     * @param made what is made of a gathering, for example a mean
     * @return this subject
     */
    public MergeSubject<M, T> comparedBy(Function<? super T, ?> made) {
        this.figure = Objects.requireNonNull(made, "made");
        return this;
    }

    /**
     * Says how a member is told in a counter-example.
     *
     * @param told a member in words
     * @return this subject
     */
    public MergeSubject<M, T> told(Function<? super M, String> told) {
        this.words = Objects.requireNonNull(told, "told");
        return this;
    }

    /**
     * What it is.
     *
     * @return the name in words
     */
    public String name() {
        return name;
    }

    T gathered(List<M> some) {
        return gather.apply(some);
    }

    T merged(T one, T other) {
        return merge.apply(one, other);
    }

    Object figure(T gathered) {
        return figure.apply(gathered);
    }

    String words(M member) {
        return words.apply(member);
    }

    Draw<MergeCase<M, T>> cases() {
        return choices -> {
            List<M> drawn = choices.several(0, MOST, members);
            List<Integer> parts =
                    drawn.stream().map(member -> choices.between(0, 2)).toList();
            return new MergeCase<>(this, drawn, parts, BenchmarkCases.reordered(List.of(0, 1, 2), choices));
        };
    }
}
