package dev.incentive.testkit.benchmark;

import dev.incentive.benchmark.Benchmark;
import dev.incentive.benchmark.BenchmarkInput;
import dev.incentive.benchmark.CustomBenchmark;
import dev.incentive.benchmark.Membership;
import dev.incentive.benchmark.PeerStatistic;
import dev.incentive.benchmark.Uplift;
import dev.incentive.measurement.Participant;
import dev.incentive.measurement.Quota;
import dev.incentive.measurement.ShareMeasurement;
import dev.incentive.measurement.SurveyMeasurement;
import dev.incentive.measurement.SurveyTally;
import dev.incentive.metric.CustomerMetrics;
import dev.incentive.metric.Direction;
import dev.incentive.metric.Measure;
import dev.incentive.metric.Metric;
import dev.incentive.metric.MetricKind;
import dev.incentive.metric.Perspective;
import dev.incentive.value.Provenance;
import dev.incentive.value.Rational;
import dev.incentive.value.Unit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every built-in benchmark with what holds of it, stated a second time in plain Java. */
final class BuiltInBenchmarks {

    private static final Metric REVENUE = number(Direction.HIGHER_IS_BETTER);
    private static final Metric DAYS = number(Direction.LOWER_IS_BETTER);
    private static final Metric RETENTION = CustomerMetrics.customerRetention();

    private BuiltInBenchmarks() {}

    /** The table: a name in words, and the benchmark with its traits. */
    static Map<String, BenchmarkSubject> table() {
        Map<String, BenchmarkSubject> table = new LinkedHashMap<>();
        table.put("a fixed target", fixed(Benchmark.fixed("40")));
        table.put("a figure from outside", fixed(Benchmark.external("40", Provenance.of("study"))));
        table.put("the quota", quota());
        table.put("a tenth more than before", prior(REVENUE, "0.1", "1.1"));
        table.put("a tenth less than before", prior(DAYS, "0.1", "0.9"));
        table.put("three more than before", priorAbsolute());
        for (Membership membership : Membership.values()) {
            String who = membership == Membership.WITH_PARTICIPANT ? " of all" : " of the others";
            table.put("the pooled share" + who, pooledShare(membership));
            table.put("the pooled NPS" + who, pooledPoints(membership));
            table.put("the mean" + who, values(PeerStatistic.mean(), membership));
            table.put("the median" + who, values(PeerStatistic.median(), membership));
            table.put("the upper quartile" + who, values(PeerStatistic.percentile("0.75"), membership));
        }
        table.put("a custom half of the quota", halfOfTheQuota());
        return table;
    }

    private static Metric number(Direction direction) {
        return Metric.builder("result")
                .perspective(Perspective.FINANCIAL)
                .kind(MetricKind.QUANTITATIVE)
                .measure(Measure.number())
                .unit(Unit.COUNT)
                .direction(direction)
                .build();
    }

    private static BenchmarkSubject fixed(Benchmark benchmark) {
        return BenchmarkSubject.of(benchmark, REVENUE)
                .sameForEverybody()
                .withParticipant()
                .withoutParticipant()
                .ownGroupOnly()
                .stated(given -> Rational.of(40));
    }

    private static BenchmarkSubject quota() {
        return BenchmarkSubject.of(Benchmark.quota(), REVENUE)
                .withoutParticipant()
                .ownGroupOnly()
                .scaleConsistent()
                .undefinedWhen(
                        "without a quota", given -> given.participant().quotas().isEmpty())
                .stated(given -> given.participant().quotas().get(0).value());
    }

    private static BenchmarkSubject prior(Metric metric, String by, String factor) {
        return BenchmarkSubject.of(Benchmark.priorPeriod(Uplift.relative(by)), metric)
                .withoutParticipant()
                .ownGroupOnly()
                .scaleConsistent()
                .undefinedWhen(
                        "without a prior result above zero",
                        given -> priorOf(given)
                                .filter(value -> value.signum() > 0)
                                .isEmpty())
                .stated(given -> priorOf(given).orElseThrow().times(Rational.of(factor)));
    }

    private static BenchmarkSubject priorAbsolute() {
        return BenchmarkSubject.of(Benchmark.priorPeriod(Uplift.absolute("3")), REVENUE)
                .withoutParticipant()
                .ownGroupOnly()
                .undefinedWhen("without a prior result", given -> priorOf(given).isEmpty())
                .stated(given -> priorOf(given).orElseThrow().plus(Rational.of(3)));
    }

    private static Optional<Rational> priorOf(BenchmarkCase given) {
        return given.priorValue(given.participant());
    }

    private static BenchmarkSubject pooledShare(Membership membership) {
        return peers(PeerStatistic.pooled(), membership, RETENTION)
                .betweenMembers()
                .undefinedWhen(
                        "without a customer in the region",
                        given -> wholes(given, membership).signum() == 0)
                .stated(given -> parts(given, membership).dividedBy(wholes(given, membership)));
    }

    private static Rational parts(BenchmarkCase given, Membership membership) {
        return shares(given, membership).stream().map(ShareMeasurement::part).reduce(Rational.ZERO, Rational::plus);
    }

    private static Rational wholes(BenchmarkCase given, Membership membership) {
        return shares(given, membership).stream().map(ShareMeasurement::whole).reduce(Rational.ZERO, Rational::plus);
    }

    private static List<ShareMeasurement> shares(BenchmarkCase given, Membership membership) {
        return compared(given, membership).stream()
                .flatMap(person -> person.measurements().stream())
                .map(ShareMeasurement.class::cast)
                .toList();
    }

    /** Members below the minimum of five answers count as well. */
    private static BenchmarkSubject pooledPoints(Membership membership) {
        return peers(PeerStatistic.pooled(), membership, CustomerMetrics.netPromoterScore(5))
                .undefinedWhen("without an answer in the region", given -> answers(given, membership)[0] == 0)
                .stated(given -> {
                    long[] answers = answers(given, membership);
                    return Rational.ratio(100 * (answers[1] - answers[2]), answers[0]);
                });
    }

    /** All answers, promoters and detractors. */
    private static long[] answers(BenchmarkCase given, Membership membership) {
        long[] answers = new long[3];
        for (Participant person : compared(given, membership)) {
            person.measurements().forEach(measurement -> {
                SurveyTally tally = ((SurveyMeasurement) measurement).survey().tally();
                answers[0] += tally.answers();
                answers[1] += tally.atOrAbove(9);
                answers[2] += tally.answers() - tally.atOrAbove(7);
            });
        }
        return answers;
    }

    private static List<Participant> compared(BenchmarkCase given, Membership membership) {
        return membership == Membership.WITH_PARTICIPANT ? given.members() : given.otherMembers();
    }

    private static BenchmarkSubject values(PeerStatistic statistic, Membership membership) {
        return peers(statistic, membership, REVENUE)
                .betweenMembers()
                .scaleConsistent()
                .undefinedWhen(
                        "without a value in the region",
                        given -> given.values(compared(given, membership)).isEmpty())
                .stated(given -> statistic(statistic, given.values(compared(given, membership))));
    }

    private static Rational statistic(PeerStatistic statistic, List<Rational> values) {
        int size = values.size();
        if (statistic instanceof PeerStatistic.Mean) {
            return values.stream().reduce(Rational.ZERO, Rational::plus).dividedBy(Rational.of(size));
        }
        List<Rational> ascending = values.stream().sorted().toList();
        if (statistic instanceof PeerStatistic.Median) {
            return ascending.get((size - 1) / 2).plus(ascending.get(size / 2)).dividedBy(Rational.of(2));
        }
        return ascending.stream()
                .filter(value -> 4
                                * ascending.stream()
                                        .filter(other -> other.compareTo(value) <= 0)
                                        .count()
                        >= 3L * size)
                .findFirst()
                .orElseThrow();
    }

    private static BenchmarkSubject peers(PeerStatistic statistic, Membership membership, Metric metric) {
        BenchmarkSubject subject = BenchmarkSubject.of(Benchmark.peers("region", statistic, membership), metric)
                .ownGroupOnly();
        return membership == Membership.WITH_PARTICIPANT ? subject.withParticipant() : subject.withoutParticipant();
    }

    private static BenchmarkSubject halfOfTheQuota() {
        return BenchmarkSubject.of(new HalfOfTheQuota(), REVENUE)
                .withoutParticipant()
                .ownGroupOnly()
                .scaleConsistent()
                .undefinedWhen(
                        "without a quota", given -> given.participant().quotas().isEmpty());
    }

    /** The example of a custom benchmark. */
    record HalfOfTheQuota() implements CustomBenchmark {

        @Override
        public String name() {
            return "acme.half-of-the-quota";
        }

        @Override
        public Optional<Rational> figure(BenchmarkInput given) {
            Optional<Quota> quota = given.participant().quota(given.metric().id());
            return quota.map(full -> full.value().dividedBy(Rational.of(2)));
        }
    }
}
