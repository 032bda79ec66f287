package dev.incentive.testkit.scorer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.benchmark.Comparison;
import dev.incentive.measurement.Measurement;
import dev.incentive.measurement.NumberMeasurement;
import dev.incentive.measurement.ShareMeasurement;
import dev.incentive.metric.CustomerMetrics;
import dev.incentive.metric.FinancialMetrics;
import dev.incentive.scoring.CurveEnd;
import dev.incentive.scoring.CurvePoint;
import dev.incentive.scoring.ScoreLevel;
import dev.incentive.scoring.Scorer;
import dev.incentive.testkit.law.CounterExample;
import dev.incentive.testkit.law.LawReport;
import dev.incentive.testkit.law.Search;
import dev.incentive.value.Border;
import dev.incentive.value.PerformancePeriod;
import dev.incentive.value.Rational;
import dev.incentive.value.Unit;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JavadocExamplesTest {

    private final Scorer scorer =
            Scorer.curve(CurveEnd.FLAT, CurvePoint.of("0.5", "0"), CurvePoint.of("1", "1"), CurvePoint.of("2", "3"));

    private static ScorerCase ofHundredUnits(String sold) {
        return new ScorerCase(
                FinancialMetrics.productUnits(),
                PerformancePeriod.quarter(2026, 1),
                NumberMeasurement.of("product-units", sold, Unit.COUNT),
                Comparison.RATIO,
                Rational.of(100),
                Map.of());
    }

    @Test
    void borderCase() {
        ScorerCase hundred = ofHundredUnits("100");
        // example BorderCase
        // Whoever sells 100 of 100 units should have reached the target; this scorer wants more.
        ScorerSubject strict =
                ScorerSubject.of(Scorer.threshold("1", Border.ABOVE)).jumpsAt("1", Border.AT_OR_ABOVE);
        BorderCase atTarget = new BorderCase(hundred, Border.AT_OR_ABOVE, true, Rational.of("0.01"), Rational.ZERO);
        CounterExample broken = (CounterExample) ScorerLaws.EXACT_AT_BORDERS.check(strict, atTarget);
        String expected = broken.expected(); // 1, as just above it
        String found = broken.found(); // 0
        // end
        assertThat(expected).hasToString("1, as just above it");
        assertThat(found).hasToString("0");
    }

    @Test
    void scorerCase() {
        // example ScorerCase
        Measurement kept = ShareMeasurement.of("customer-retention", 33, 40);
        ScorerCase given = new ScorerCase(
                CustomerMetrics.customerRetention(),
                PerformancePeriod.quarter(2026, 1),
                kept,
                Comparison.RATIO,
                Rational.of("0.75"),
                Map.of());
        Rational attainment = given.value(); // 1.1
        // end
        assertThat(attainment).hasToString("1.1");
    }

    @Test
    void scorerLaws() {
        ScorerSubject subject = ScorerSubject.of(scorer);
        // example ScorerLaws
        LawReport report = Search.usual().run(ScorerLaws.DETERMINISTIC, subject);
        boolean broken = report.isFailure(); // false
        // end
        assertThat(broken).hasToString("false");
    }

    @Test
    void scorerSubject() {
        // example ScorerSubject
        ScorerSubject levels = ScorerSubject.of(Scorer.tiered(
                        Border.AT_OR_ABOVE,
                        ScoreLevel.of("0", "0"),
                        ScoreLevel.of("0.8", "0.5"),
                        ScoreLevel.of("1", "1")))
                .rising()
                .between("0", "1")
                .jumpsAt("0.8", Border.AT_OR_ABOVE)
                .jumpsAt("1", Border.AT_OR_ABOVE)
                .scores("0.99", "0.6");
        LawReport rising = Search.usual().run(ScorerLaws.RISING, levels);
        LawReport examples = Search.usual().run(ScorerLaws.AGREES_WITH_EXAMPLES, levels);
        boolean falls = rising.isFailure(); // false
        String found = examples.counterExample().orElseThrow().found(); // 0.5
        // end
        assertThat(falls).hasToString("false");
        assertThat(found).hasToString("0.5");
    }

    @Test
    void scorerTrait() {
        // example ScorerTrait
        ScorerSubject subject = ScorerSubject.of(scorer).rising().linearBetweenBorders();
        boolean said = subject.traits().contains(ScorerTrait.RISING); // true
        // end
        assertThat(said).hasToString("true");
    }

    @Test
    void twoCases() {
        ScorerCase ninety = ofHundredUnits("90");
        ScorerCase hundred = ofHundredUnits("100");
        // example TwoCases
        // 90 and 100 units are sold of 100.
        Scorer falling = Scorer.tiered(Border.AT_OR_ABOVE, ScoreLevel.of("0", "0.5"), ScoreLevel.of("1", "0.4"));
        TwoCases lowerAndHigher = new TwoCases(ninety, hundred);
        CounterExample broken = (CounterExample) ScorerLaws.RISING.check(ScorerSubject.of(falling), lowerAndHigher);
        String expected = broken.expected(); // at least 0.5, the score of the lower
        String found = broken.found(); // 0.4
        // end
        assertThat(expected).hasToString("at least 0.5, the score of the lower");
        assertThat(found).hasToString("0.4");
    }
}
