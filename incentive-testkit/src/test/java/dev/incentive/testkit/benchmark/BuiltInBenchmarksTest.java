package dev.incentive.testkit.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.incentive.benchmark.Benchmark;
import dev.incentive.benchmark.CustomBenchmark;
import dev.incentive.benchmark.NoBenchmark;
import dev.incentive.testkit.choice.Choices;
import dev.incentive.testkit.law.Law;
import dev.incentive.testkit.law.LawReport;
import dev.incentive.testkit.law.Search;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class BuiltInBenchmarksTest {

    private static final int TRIES = Integer.getInteger("testkit.tries", 300);

    @TestFactory
    Stream<DynamicTest> noLawFailsOnAnyBuiltInBenchmark() {
        return BuiltInBenchmarks.table().entrySet().stream()
                .flatMap(entry -> BenchmarkLaws.all().stream()
                        .filter(law -> law.appliesTo(entry.getValue()))
                        .map(law -> DynamicTest.dynamicTest(
                                entry.getKey() + ": " + law, () -> holds(law, entry.getValue()))));
    }

    private static <S> void holds(Law<S, ?> law, S subject) {
        LawReport report = new Search(TRIES, 1).run(law, subject);
        assertThat(report.isFailure()).as(report.toText()).isFalse();
    }

    @TestFactory
    Stream<DynamicTest> noLawFailsOnAnythingThatIsMerged() {
        return BuiltInMerges.table().stream()
                .flatMap(subject -> MergeLaws.all().stream()
                        .map(law -> DynamicTest.dynamicTest(subject.name() + ": " + law, () -> holds(law, subject))));
    }

    @Test
    void theTableHasEveryKindOfBenchmark() {
        Collection<BenchmarkSubject> subjects = BuiltInBenchmarks.table().values();
        Set<Class<?>> inTheTable = subjects.stream()
                .map(subject -> subject.benchmark(List.of()))
                .map(benchmark -> benchmark instanceof CustomBenchmark ? CustomBenchmark.class : benchmark.getClass())
                .collect(Collectors.toSet());
        inTheTable.add(NoBenchmark.class);
        assertThat(inTheTable).containsExactlyInAnyOrder(Benchmark.class.getPermittedSubclasses());
    }

    @Test
    void eachLawIsTriedOnSomeBuiltInBenchmark() {
        assertThat(BenchmarkLaws.all())
                .allMatch(law -> BuiltInBenchmarks.table().values().stream().anyMatch(law::appliesTo));
    }

    @Test
    void whatIsNotComparedIsNeverAsked() {
        BenchmarkCase given =
                BuiltInBenchmarks.table().get("the quota").people().from(Choices.replay());
        assertThatIllegalStateException().isThrownBy(() -> Benchmark.none().value(given.input()));
    }

    @Test
    void lawsAreNumberedFromOneOn() {
        assertThat(numbers(BenchmarkLaws.all())).containsExactlyElementsOf(upTo("BENCHMARK-", 11));
        assertThat(numbers(MergeLaws.all())).containsExactlyElementsOf(upTo("MERGE-", 5));
    }

    private static List<String> numbers(List<? extends Law<?, ?>> laws) {
        return laws.stream().map(law -> law.text().number()).toList();
    }

    private static List<String> upTo(String prefix, int last) {
        return Stream.iterate(1, number -> number + 1)
                .limit(last)
                .map(number -> prefix + number)
                .toList();
    }
}
