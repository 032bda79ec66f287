package dev.incentive.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.arbitraries.Metrics;
import dev.incentive.arbitraries.Outcomes;
import dev.incentive.arbitraries.Plans;
import dev.incentive.derivation.Outcome;
import dev.incentive.derivation.UndefinedReason;
import dev.incentive.measurement.NumberMeasurement;
import dev.incentive.measurement.Participant;
import dev.incentive.value.CanonicalWriter;
import dev.incentive.value.Provenance;
import dev.incentive.value.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** B1: mean, median and percentile of peers, with and without the participant, against sorting by hand. */
class PeerValuesProperties {

    private static final List<PeerKind> KINDS = List.of(new PeerKind(Metrics.REVENUE, "region", true));

    @Property
    void theMeanIsTheSumOverTheNumber(@ForAll("values") List<Integer> values, @ForAll boolean without) {
        List<Integer> counted = counted(values, without);
        Outcome mean = statistic(values, PeerStatistic.mean(), without);
        if (counted.isEmpty()) {
            assertThat(Outcomes.reason(mean)).isEqualTo(UndefinedReason.PEER_GROUP_EMPTY);
        } else {
            long sum = counted.stream().mapToLong(Integer::longValue).sum();
            assertThat(Outcomes.value(mean)).isEqualTo(Rational.ratio(sum, counted.size()));
        }
    }

    @Property
    void theMedianIsTheMiddleValueOrTheMeanOfTheMiddleTwo(
            @ForAll("values") List<Integer> values, @ForAll boolean without) {
        List<Integer> sorted = counted(values, without);
        Outcome median = statistic(values, PeerStatistic.median(), without);
        if (sorted.isEmpty()) {
            assertThat(Outcomes.reason(median)).isEqualTo(UndefinedReason.PEER_GROUP_EMPTY);
        } else {
            long lower = sorted.get((sorted.size() - 1) / 2);
            long upper = sorted.get(sorted.size() / 2);
            assertThat(Outcomes.value(median)).isEqualTo(Rational.ratio(lower + upper, 2));
        }
    }

    /** The least value with at least p · n values not above it. */
    @Property
    void thePercentileIsTheLeastValueThatEnoughOthersDoNotExceed(
            @ForAll("values") List<Integer> values,
            @ForAll boolean without,
            @ForAll @IntRange(min = 1, max = 100) int percent) {
        List<Integer> sorted = counted(values, without);
        PeerStatistic percentile = new PeerStatistic.Percentile(Rational.ratio(percent, 100));
        Outcome outcome = statistic(values, percentile, without);
        if (sorted.isEmpty()) {
            assertThat(Outcomes.reason(outcome)).isEqualTo(UndefinedReason.PEER_GROUP_EMPTY);
        } else {
            int least = sorted.stream()
                    .filter(value -> 100L * notAbove(sorted, value) >= (long) percent * sorted.size())
                    .findFirst()
                    .orElseThrow();
            assertThat(Outcomes.value(outcome)).isEqualTo(Rational.of(least));
        }
    }

    private static long notAbove(List<Integer> values, int bound) {
        return values.stream().filter(value -> value <= bound).count();
    }

    @Property
    void mergedValuesAreTheValuesOfBoth(@ForAll("values") List<Integer> first, @ForAll("values") List<Integer> second) {
        List<Integer> both = new ArrayList<>(first);
        both.addAll(second);
        PeerValues merged = peers(first).merge(peers(second));
        assertThat(merged).isEqualTo(peers(both)).isEqualTo(peers(second).merge(peers(first)));
        assertThat(merged).hasSameHashCodeAs(peers(both));
        assertThat(merged.merge(PeerValues.NONE)).isEqualTo(merged);
        assertThat(merged.sum(Optional.empty())).isEqualTo(peers(both).sum(Optional.empty()));
        assertThat(new CanonicalWriter().part(merged).finish())
                .isEqualTo(new CanonicalWriter().part(peers(both)).finish());
    }

    @Property
    void thoseWithoutAValueAreLeftOut(@ForAll("values") List<Integer> values) {
        List<Participant> members = members(values);
        members.add(Participant.builder("silent").putGroup("region", "North").build());
        assertThat(PeerStatistics.of(members, KINDS, Plans.QUARTER))
                .isEqualTo(PeerStatistics.of(members(values), KINDS, Plans.QUARTER));
    }

    /** The first value is the participant's own. */
    private static List<Integer> counted(List<Integer> values, boolean without) {
        return values.subList(without ? 1 : 0, values.size()).stream().sorted().toList();
    }

    private static Outcome statistic(List<Integer> values, PeerStatistic statistic, boolean without) {
        List<Participant> members = members(values);
        PeerStatistics peers = PeerStatistics.of(members, KINDS, Plans.QUARTER);
        Membership membership = without ? Membership.WITHOUT_PARTICIPANT : Membership.WITH_PARTICIPANT;
        return Benchmark.peers("region", statistic, membership)
                .value(new BenchmarkInput(Metrics.REVENUE, members.get(0), Plans.QUARTER, peers));
    }

    private static List<Participant> members(List<Integer> values) {
        List<Participant> members = new ArrayList<>();
        for (int value : values) {
            members.add(Participant.builder("member-" + members.size())
                    .putGroup("region", "North")
                    .addMeasurement(
                            new NumberMeasurement("revenue", Rational.of(value), Metrics.DOLLARS, Provenance.UNSTATED))
                    .build());
        }
        return members;
    }

    private static PeerValues peers(List<Integer> values) {
        return PeerValues.of(
                values.stream().map(value -> Rational.of(value.longValue())).toList());
    }

    /** Few different values, so that many are equal to the participant's own. */
    @Provide
    Arbitrary<List<Integer>> values() {
        return Arbitraries.integers().between(-3, 3).list().ofMinSize(1).ofMaxSize(9);
    }
}
