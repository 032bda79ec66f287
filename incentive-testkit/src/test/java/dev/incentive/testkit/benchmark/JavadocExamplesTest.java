package dev.incentive.testkit.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.benchmark.Benchmark;
import dev.incentive.benchmark.Membership;
import dev.incentive.measurement.Participant;
import dev.incentive.measurement.Quota;
import dev.incentive.measurement.ShareMeasurement;
import dev.incentive.metric.CustomerMetrics;
import dev.incentive.metric.FinancialMetrics;
import dev.incentive.metric.Metric;
import dev.incentive.testkit.law.CounterExample;
import dev.incentive.testkit.law.LawReport;
import dev.incentive.testkit.law.Search;
import dev.incentive.value.PerformancePeriod;
import dev.incentive.value.Rational;
import dev.incentive.value.Unit;
import java.util.List;
import org.junit.jupiter.api.Test;

class JavadocExamplesTest {

    private final PerformancePeriod quarter = PerformancePeriod.quarter(2026, 1);
    private final Metric metric = CustomerMetrics.customerRetention();
    private final Benchmark benchmark = Benchmark.pooledPeers("region", Membership.WITH_PARTICIPANT);

    private static Participant ofNorth(String id, long kept, long customers) {
        return Participant.builder(id)
                .putGroup("region", "North")
                .addMeasurement(ShareMeasurement.of("customer-retention", kept, customers))
                .build();
    }

    private BenchmarkCase withQuota(String units) {
        Metric productUnits = FinancialMetrics.productUnits();
        Participant seller = Participant.builder("seller")
                .addQuota(Quota.of(productUnits.id(), units, Unit.COUNT))
                .build();
        return new BenchmarkCase(productUnits, quarter, "region", seller, List.of(seller));
    }

    @Test
    void benchmarkCase() {
        Participant seller = ofNorth("seller", 8, 10);
        Participant colleague = ofNorth("colleague", 19, 20);
        // example BenchmarkCase
        BenchmarkCase given = new BenchmarkCase(metric, quarter, "region", seller, List.of(seller, colleague));
        int compared = given.members().size(); // 2
        // end
        assertThat(compared).hasToString("2");
    }

    @Test
    void benchmarkLaws() {
        BenchmarkSubject subject = BenchmarkSubject.of(benchmark, metric);
        // example BenchmarkLaws
        LawReport report = Search.usual().run(BenchmarkLaws.DETERMINISTIC, subject);
        boolean broken = report.isFailure(); // false
        // end
        assertThat(broken).hasToString("false");
    }

    @Test
    void benchmarkSubject() {
        // example BenchmarkSubject
        BenchmarkSubject subject = BenchmarkSubject.of(
                        Benchmark.pooledPeers("region", Membership.WITH_PARTICIPANT),
                        CustomerMetrics.customerRetention())
                .withParticipant()
                .ownGroupOnly()
                .undefinedWhen(
                        "without results in the region",
                        given -> given.values(given.members()).isEmpty());
        LawReport sameForAll = Search.usual().run(BenchmarkLaws.SAME_FOR_ALL_MEMBERS, subject);
        LawReport undefined = Search.usual().run(BenchmarkLaws.UNDEFINED_AS_DECLARED, subject);
        boolean differs = sameForAll.isFailure(); // false
        boolean otherThanDeclared = undefined.isFailure(); // false
        // end
        assertThat(differs).hasToString("false");
        assertThat(otherThanDeclared).hasToString("false");
    }

    @Test
    void benchmarkTrait() {
        // example BenchmarkTrait
        BenchmarkSubject subject =
                BenchmarkSubject.of(benchmark, metric).withParticipant().ownGroupOnly();
        boolean said = subject.traits().contains(BenchmarkTrait.OWN_GROUP_ONLY); // true
        // end
        assertThat(said).hasToString("true");
    }

    @Test
    void mergeCase() {
        // example MergeCase
        MergeSubject<Long, Long> sums = MergeSubject.gathering(
                "sums",
                choices -> choices.between(0L, 10L),
                members -> members.stream().mapToLong(Long::longValue).sum(),
                Math::max);
        // 3 is in the first part, 4 and 5 are in the second, and the third is empty.
        MergeCase<Long, Long> given = new MergeCase<>(sums, List.of(3L, 4L, 5L), List.of(0, 1, 1), List.of(0, 1, 2));
        CounterExample broken = (CounterExample) MergeLaws.ANY_PARTITION.check(sums, given);
        String expected = broken.expected(); // 12
        String found = broken.found(); // 9, merged from parts 1, 2 and 3
        // end
        assertThat(expected).hasToString("12");
        assertThat(found).hasToString("9, merged from parts 1, 2 and 3");
    }

    @Test
    void mergeLaws() {
        MergeSubject<?, ?> subject = BuiltInMerges.tallies();
        // example MergeLaws
        LawReport report = Search.usual().run(MergeLaws.ANY_PARTITION, subject);
        boolean broken = report.isFailure(); // false
        // end
        assertThat(broken).hasToString("false");
    }

    @Test
    void mergeSubject() {
        // example MergeSubject
        MergeSubject<Long, Long> counts = MergeSubject.gathering(
                "counts",
                choices -> choices.between(0L, 10L),
                members -> members.stream().mapToLong(Long::longValue).sum(),
                Long::sum);
        LawReport report = Search.usual().run(MergeLaws.ASSOCIATIVE, counts);
        boolean broken = report.isFailure(); // false
        // end
        assertThat(broken).hasToString("false");
    }

    @Test
    void twoCases() {
        BenchmarkCase pieces = withQuota("1200");
        BenchmarkCase dozens = withQuota("100");
        // example TwoCases
        // A quota of 100 dozens, and the same quota of 1200 pieces.
        TwoCases units = new TwoCases(dozens, pieces, Rational.of(12));
        BenchmarkSubject fixed = BenchmarkSubject.of(Benchmark.fixed("40"), FinancialMetrics.productUnits());
        CounterExample broken = (CounterExample) BenchmarkLaws.SCALE_CONSISTENT.check(fixed, units);
        String expected = broken.expected(); // 480, 12 times 40
        String found = broken.found(); // 40
        // end
        assertThat(expected).hasToString("480, 12 times 40");
        assertThat(found).hasToString("40");
    }
}
