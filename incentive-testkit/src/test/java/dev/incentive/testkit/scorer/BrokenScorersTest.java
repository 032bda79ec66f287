package dev.incentive.testkit.scorer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.incentive.scoring.Scorer;
import dev.incentive.scoring.ScorerNeeds;
import dev.incentive.testkit.law.LawReport;
import dev.incentive.testkit.law.Search;
import dev.incentive.value.Rational;
import org.junit.jupiter.api.Test;

class BrokenScorersTest {

    @Test
    void aScoreThatDropsAboveTheTargetIsFoundAtTheFirstValueThatDrops() {
        Scorer drops = Scorer.custom(
                "acme.drops",
                ScorerNeeds.attainment(),
                in -> in.attainment().value().compareTo(Rational.of("1.2")) >= 0 ? Rational.ZERO : Rational.ONE);
        LawReport report =
                Search.usual().run(ScorerLaws.RISING, ScorerSubject.of(drops).rising());
        assertThat(report.counterExample().orElseThrow().inputs())
                .containsExactly(entry("lower value", "1"), entry("higher value", "1.2"));
    }
}
