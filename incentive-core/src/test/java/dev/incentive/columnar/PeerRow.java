package dev.incentive.columnar;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * What one member of peer groups has; many are alike, so that values tie.
 *
 * @param group below zero for none
 * @param revenue a number
 * @param answers promoters, passives and detractors
 * @param part how many customers stayed
 * @param whole of how many
 * @param gaps a bit for each of group, revenue, answers and customers that is missing
 */
record PeerRow(int group, long revenue, List<Integer> answers, int part, int whole, int gaps) {

    static Arbitrary<PeerRow> any() {
        Arbitrary<Integer> few = Arbitraries.integers().between(0, 4);
        return Combinators.combine(
                        Arbitraries.integers().between(-1, 3),
                        Arbitraries.longs().between(-3, 3),
                        few.list().ofSize(3),
                        few,
                        few,
                        Arbitraries.frequencyOf(
                                net.jqwik.api.Tuple.of(4, Arbitraries.just(0)),
                                net.jqwik.api.Tuple.of(1, Arbitraries.integers().between(0, 15))))
                .as((group, revenue, answers, part, more, gaps) ->
                        new PeerRow(group, revenue, answers, part, part + more, gaps));
    }

    boolean has(int fact) {
        return (gaps >> fact & 1) == 0;
    }
}
