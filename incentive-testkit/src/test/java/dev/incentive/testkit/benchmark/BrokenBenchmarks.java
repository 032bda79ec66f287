package dev.incentive.testkit.benchmark;

import dev.incentive.benchmark.Benchmark;
import dev.incentive.benchmark.BenchmarkInput;
import dev.incentive.benchmark.CustomBenchmark;
import dev.incentive.benchmark.Membership;
import dev.incentive.benchmark.PeerGroup;
import dev.incentive.benchmark.PeerStatistic;
import dev.incentive.benchmark.Pool;
import dev.incentive.derivation.Outcome;
import dev.incentive.measurement.NumberMeasurement;
import dev.incentive.measurement.Participant;
import dev.incentive.measurement.Quota;
import dev.incentive.measurement.ShareMeasurement;
import dev.incentive.metric.CustomerMetrics;
import dev.incentive.metric.FinancialMetrics;
import dev.incentive.metric.Metric;
import dev.incentive.testkit.fault.Fault;
import dev.incentive.testkit.law.Answer;
import dev.incentive.testkit.law.Law;
import dev.incentive.value.Rational;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Benchmarks with one fault each, and their healthy twins. */
final class BrokenBenchmarks {

    private static final Metric UNITS = FinancialMetrics.productUnits();
    private static final Metric RETENTION = CustomerMetrics.customerRetention();
    private static final Rational TARGET = Rational.of(40);

    private BrokenBenchmarks() {}

    static Stream<Fault<BenchmarkSubject>> all() {
        return Stream.concat(ofMembership(), ofFigures());
    }

    private static Stream<Fault<BenchmarkSubject>> ofMembership() {
        return Stream.of(
                fault(
                        "own answers are left out of the average",
                        BenchmarkLaws.SAME_FOR_ALL_MEMBERS,
                        made -> group(made).withParticipant(),
                        () -> by(in -> mean(in, Membership.WITHOUT_PARTICIPANT)),
                        () -> by(in -> mean(in, Membership.WITH_PARTICIPANT))),
                fault(
                        "own answers are in the average of the others",
                        BenchmarkLaws.OWN_RESULT_LEFT_OUT,
                        made -> group(made, Membership.WITHOUT_PARTICIPANT).withoutParticipant(),
                        () -> by(in -> mean(in, Membership.WITH_PARTICIPANT)),
                        () -> by(in -> mean(in, Membership.WITHOUT_PARTICIPANT))),
                fault(
                        "everybody counts, and not the region alone",
                        BenchmarkLaws.OTHER_GROUPS_LEFT_OUT,
                        made -> BenchmarkSubject.madeBy(() -> made.get().of(List.of()), UNITS)
                                .ownGroupOnly()
                                .undefinedWhen(
                                        "without a result in the region",
                                        given -> given.values(given.members()).isEmpty()),
                        () -> by(BrokenBenchmarks::greatestOfAll),
                        () -> by(BrokenBenchmarks::greatestOfTheRegion)),
                fault(
                        "a target that rises with the quota",
                        BenchmarkLaws.SAME_FOR_EVERYBODY,
                        made -> BenchmarkSubject.madeBy(() -> made.get().of(List.of()), UNITS)
                                .sameForEverybody(),
                        () -> by(in -> Optional.of(quota(in).orElse(TARGET))),
                        () -> by(in -> Optional.of(TARGET))));
    }

    private static Stream<Fault<BenchmarkSubject>> ofFigures() {
        return Stream.of(
                fault(
                        "the average of averages in place of all customers together",
                        BenchmarkLaws.AGREES_WITH_FORMULA,
                        BrokenBenchmarks::customersTogether,
                        () -> by(
                                in -> value(Benchmark.peers("region", PeerStatistic.mean(), Membership.WITH_PARTICIPANT)
                                        .value(in))),
                        () -> by(in -> value(Benchmark.pooledPeers("region", Membership.WITH_PARTICIPANT)
                                .value(in)))),
                fault(
                        "the upper middle value is the median of an even number",
                        BenchmarkLaws.AGREES_WITH_FORMULA,
                        BrokenBenchmarks::median,
                        () -> by(in -> middle(in, 0)),
                        () -> by(in -> middle(in, 1))),
                fault(
                        "a middle value of people who are not sorted",
                        BenchmarkLaws.INDEPENDENT_OF_ORDER,
                        made -> BenchmarkSubject.madeOf(people -> made.get().of(people), UNITS)
                                .undefinedWhen(
                                        "without a result",
                                        given -> given.values(given.people()).isEmpty()),
                        () -> people -> new Custom(in -> middleOf(results(people))),
                        () -> people -> new Custom(
                                in -> middleOf(results(people).stream().sorted().toList()))),
                fault(
                        "the average is rounded to whole units",
                        BenchmarkLaws.SCALE_CONSISTENT,
                        made -> group(made).scaleConsistent(),
                        () -> by(in -> mean(in, Membership.WITH_PARTICIPANT)
                                .map(mean -> mean.rounded(0, RoundingMode.HALF_UP))),
                        () -> by(in -> mean(in, Membership.WITH_PARTICIPANT))),
                fault(
                        "an average of nobody is zero in place of undefined",
                        BenchmarkLaws.UNDEFINED_AS_DECLARED,
                        BrokenBenchmarks::group,
                        () -> by(in -> Optional.of(
                                mean(in, Membership.WITH_PARTICIPANT).orElse(Rational.ZERO))),
                        () -> by(in -> mean(in, Membership.WITH_PARTICIPANT))),
                fault(
                        "the sum is divided by one member too few",
                        BenchmarkLaws.BETWEEN_MEMBERS,
                        made -> group(made).betweenMembers(),
                        () -> by(in -> mean(in, Membership.WITH_PARTICIPANT).map(mean -> tooFew(in, mean))),
                        () -> by(in -> mean(in, Membership.WITH_PARTICIPANT))),
                fault(
                        "a sum that goes on where the last call ended",
                        BenchmarkLaws.DETERMINISTIC,
                        BrokenBenchmarks::group,
                        GoesOn::new,
                        () -> by(in -> mean(in, Membership.WITH_PARTICIPANT))),
                fault(
                        "a figure is kept by its metric, and not by its region",
                        BenchmarkLaws.REMEMBERS_NOTHING,
                        BrokenBenchmarks::group,
                        KeptByMetric::new,
                        () -> by(in -> mean(in, Membership.WITH_PARTICIPANT))));
    }

    private static Fault<BenchmarkSubject> fault(
            String words,
            Law<BenchmarkSubject, ?> law,
            Function<Supplier<Maker>, BenchmarkSubject> said,
            Supplier<Maker> broken,
            Supplier<Maker> healthy) {
        return new Fault<>(words, law, () -> said.apply(broken), () -> said.apply(healthy));
    }

    /** Makes a benchmark that may hold people. */
    private interface Maker {
        Benchmark of(List<Participant> people);
    }

    private static Maker by(Function<BenchmarkInput, Optional<Rational>> figure) {
        return people -> new Custom(figure);
    }

    /** A benchmark of the mean of a region's units. */
    private static BenchmarkSubject group(Supplier<Maker> made) {
        return group(made, Membership.WITH_PARTICIPANT);
    }

    private static BenchmarkSubject group(Supplier<Maker> made, Membership membership) {
        return BenchmarkSubject.madeBy(() -> made.get().of(List.of()), UNITS)
                .undefinedWhen(
                        "without a result to compare with",
                        given -> mean(given.input(), membership).isEmpty());
    }

    private static Optional<Rational> value(Outcome outcome) {
        return Answer.valueOf(outcome);
    }

    private static Optional<Rational> mean(BenchmarkInput input, Membership membership) {
        return value(Benchmark.peers("region", PeerStatistic.mean(), membership).value(input));
    }

    private static Optional<Rational> quota(BenchmarkInput input) {
        return input.participant().quota(input.metric().id()).map(Quota::value);
    }

    private static List<Rational> values(BenchmarkInput input) {
        String region = input.participant().groups().get("region");
        return region == null
                ? List.of()
                : input.peers()
                        .values(new PeerGroup(input.metric().id(), "region", region))
                        .ascending();
    }

    private static Optional<Rational> greatestOfTheRegion(BenchmarkInput input) {
        return values(input).stream().max(Rational::compareTo);
    }

    private static Optional<Rational> greatestOfAll(BenchmarkInput input) {
        return Stream.of("North", "South")
                .map(region -> new PeerGroup(input.metric().id(), "region", region))
                .flatMap(region -> input.peers().values(region).ascending().stream())
                .max(Rational::compareTo);
    }

    private static Optional<Rational> middle(BenchmarkInput input, int meanOfEven) {
        List<Rational> values = values(input);
        if (values.isEmpty()) {
            return Optional.empty();
        }
        int upper = values.size() / 2;
        int lower = values.size() % 2 == 0 ? upper - meanOfEven : upper;
        return Optional.of(values.get(lower).plus(values.get(upper)).dividedBy(Rational.of(2)));
    }

    private static BenchmarkSubject median(Supplier<Maker> made) {
        return BenchmarkSubject.madeBy(() -> made.get().of(List.of()), UNITS)
                .undefinedWhen(
                        "without a result in the region",
                        given -> given.values(given.members()).isEmpty())
                .stated(given -> {
                    List<Rational> values =
                            given.values(given.members()).stream().sorted().toList();
                    Rational low = values.get((values.size() - 1) / 2);
                    return low.plus(values.get(values.size() / 2)).dividedBy(Rational.of(2));
                });
    }

    private static BenchmarkSubject customersTogether(Supplier<Maker> made) {
        return BenchmarkSubject.madeBy(() -> made.get().of(List.of()), RETENTION)
                .undefinedWhen(
                        "without customers in the region",
                        given -> together(given).whole().signum() == 0)
                .stated(given ->
                        together(given).part().dividedBy(together(given).whole()));
    }

    private static Pool together(BenchmarkCase given) {
        Rational part = Rational.ZERO;
        Rational whole = Rational.ZERO;
        for (Participant member : given.members()) {
            if (member.measurement(RETENTION.id()).orElse(null) instanceof ShareMeasurement share) {
                part = part.plus(share.part());
                whole = whole.plus(share.whole());
            }
        }
        return new Pool(Pool.EMPTY.tally(), part, whole);
    }

    private static List<Rational> results(List<Participant> people) {
        return people.stream()
                .flatMap(person -> person.measurements().stream())
                .map(measurement -> ((NumberMeasurement) measurement).value())
                .toList();
    }

    private static Optional<Rational> middleOf(List<Rational> values) {
        return values.isEmpty() ? Optional.empty() : Optional.of(values.get(values.size() / 2));
    }

    private static Rational tooFew(BenchmarkInput input, Rational mean) {
        long size = values(input).size();
        return size == 1 ? mean : mean.times(Rational.ratio(size, size - 1));
    }

    /** A benchmark made of a function. */
    private record Custom(Function<BenchmarkInput, Optional<Rational>> function) implements CustomBenchmark {

        @Override
        public String name() {
            return "acme.benchmark";
        }

        @Override
        public Optional<Rational> figure(BenchmarkInput input) {
            return function.apply(input);
        }
    }

    /** A benchmark with a field that it adds to. */
    private static final class GoesOn implements Maker {

        private Rational sum = Rational.ZERO;

        @Override
        public Benchmark of(List<Participant> people) {
            return new Custom(this::figure);
        }

        private Optional<Rational> figure(BenchmarkInput input) {
            List<Rational> values = values(input);
            values.forEach(value -> sum = sum.plus(value));
            return values.isEmpty() ? Optional.empty() : Optional.of(sum.dividedBy(Rational.of(values.size())));
        }
    }

    /** A benchmark with a cache. */
    private static final class KeptByMetric implements Maker {

        private final Map<String, Optional<Rational>> kept = new HashMap<>();

        @Override
        public Benchmark of(List<Participant> people) {
            return new Custom(input ->
                    kept.computeIfAbsent(input.metric().id(), metric -> mean(input, Membership.WITH_PARTICIPANT)));
        }
    }
}
