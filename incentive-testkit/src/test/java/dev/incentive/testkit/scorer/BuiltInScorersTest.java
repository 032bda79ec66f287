package dev.incentive.testkit.scorer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.incentive.metric.CustomerMetrics;
import dev.incentive.scoring.CustomScorer;
import dev.incentive.scoring.Scorer;
import dev.incentive.scoring.ScoringInput;
import dev.incentive.scoring.Unscored;
import dev.incentive.testkit.law.Law;
import dev.incentive.testkit.law.LawReport;
import dev.incentive.testkit.law.Search;
import dev.incentive.value.PerformancePeriod;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class BuiltInScorersTest {

    private static final int TRIES = Integer.getInteger("testkit.tries", 300);

    @TestFactory
    Stream<DynamicTest> noLawFailsOnAnyBuiltInScorer() {
        return BuiltInScorers.table().entrySet().stream()
                .flatMap(entry -> ScorerLaws.all().stream()
                        .filter(law -> law.appliesTo(entry.getValue()))
                        .map(law -> DynamicTest.dynamicTest(
                                entry.getKey() + ": " + law, () -> holds(law, entry.getValue()))));
    }

    private static void holds(Law<ScorerSubject, ?> law, ScorerSubject subject) {
        LawReport report = new Search(TRIES, 1).run(law, subject);
        assertThat(report.isFailure()).as(report.toText()).isFalse();
    }

    /** No benchmark gives a share above zero the ratio zero, which is rare among those that are drawn. */
    @Test
    void aRatioOfZeroIsComparedWithItself() {
        ScorerSubject share = BuiltInScorers.table().get("a curve over a top-box share");
        assertThat(new Search(5000, 1).run(ScorerLaws.SCALE_CONSISTENT, share).isFailure())
                .isFalse();
    }

    @Test
    void theTableHasEveryKindOfScorer() {
        Set<Class<?>> inTheTable = BuiltInScorers.table().values().stream()
                .map(subject -> subject.scorer() instanceof CustomScorer
                        ? CustomScorer.class
                        : subject.scorer().getClass())
                .collect(Collectors.toSet());
        inTheTable.add(Unscored.class);
        assertThat(inTheTable).isEqualTo(kinds(Scorer.class).collect(Collectors.toSet()));
    }

    private static Stream<Class<?>> kinds(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(BuiltInScorersTest::kinds)
                : Stream.of(type);
    }

    @Test
    void eachLawIsTriedOnSomeBuiltInScorer() {
        assertThat(ScorerLaws.all())
                .allMatch(law -> BuiltInScorers.table().values().stream().anyMatch(law::appliesTo));
    }

    @Test
    void whatIsNotScoredIsNeverAsked() {
        ScoringInput input = ScoringInput.builder(
                        CustomerMetrics.customerRetention(), PerformancePeriod.quarter(2026, 1))
                .build();
        assertThatIllegalStateException().isThrownBy(() -> Scorer.none().evaluate(input));
    }

    @Test
    void lawsAreNumberedFromOneOn() {
        assertThat(ScorerLaws.all())
                .extracting(law -> law.text().number())
                .containsExactlyElementsOf(Stream.iterate(1, number -> number + 1)
                        .limit(ScorerLaws.all().size())
                        .map(number -> "SCORER-" + number)
                        .toList());
    }
}
