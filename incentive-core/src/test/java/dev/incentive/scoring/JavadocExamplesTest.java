package dev.incentive.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.arbitraries.Metrics;
import dev.incentive.curve.PiecewiseLinear;
import dev.incentive.derivation.Derivation;
import dev.incentive.derivation.Origin;
import dev.incentive.derivation.Outcome;
import dev.incentive.measurement.SurveyMeasurement;
import dev.incentive.measurement.SurveyTally;
import dev.incentive.metric.Metric;
import dev.incentive.metric.RatingScale;
import dev.incentive.plan.Goal;
import dev.incentive.value.Border;
import dev.incentive.value.PerformancePeriod;
import dev.incentive.value.Rational;
import java.util.List;
import org.junit.jupiter.api.Test;

class JavadocExamplesTest {

    private final Metric revenue = Metrics.REVENUE;
    private final Metric nps = Metrics.NPS;
    private final Metric sessions = Metrics.SESSIONS;
    private final PerformancePeriod quarter = PerformancePeriod.quarter(2026, 1);

    @Test
    void curveEnd() {
        // example CurveEnd
        List<CurvePoint> points = List.of(CurvePoint.of("1", "1"), CurvePoint.of("1.2", "2"));
        PiecewiseLinear flat = new CurveScorer(points, Rational.ZERO, CurveEnd.FLAT).function();
        PiecewiseLinear extended = new CurveScorer(points, Rational.ZERO, CurveEnd.EXTENDS).function();
        Rational kept = flat.valueAt(Rational.of("1.5")); // 2
        Rational goesOn = extended.valueAt(Rational.of("1.5")); // 3.5
        // end
        assertThat(kept).hasToString("2");
        assertThat(goesOn).hasToString("3.5");
    }

    @Test
    void curvePoint() {
        // example CurvePoint
        CurvePoint excellence = CurvePoint.of("1.2", "2");
        Rational attainment = excellence.at(); // 1.2
        Rational factor = excellence.factor(); // 2
        // end
        assertThat(attainment).hasToString("1.2");
        assertThat(factor).hasToString("2");
    }

    @Test
    void curveScorer() {
        // example CurveScorer
        List<CurvePoint> points =
                List.of(CurvePoint.of("0.8", "0.5"), CurvePoint.of("1", "1"), CurvePoint.of("1.2", "2"));
        PiecewiseLinear curve = new CurveScorer(points, Rational.ZERO, CurveEnd.FLAT).function();
        Rational below = curve.valueAt(Rational.of("0.79")); // 0
        Rational first = curve.valueAt(Rational.of("0.8")); // 0.5
        Rational between = curve.valueAt(Rational.of("1.1")); // 1.5
        Rational above = curve.valueAt(Rational.of("1.5")); // 2
        // end
        assertThat(below).hasToString("0");
        assertThat(first).hasToString("0.5");
        assertThat(between).hasToString("1.5");
        assertThat(above).hasToString("2");
    }

    @Test
    void customScorer() {
        Derivation threeSessions = Derivation.given("sessions", Rational.of(3), Origin.MEASUREMENT);
        ScoringInput input =
                ScoringInput.builder(sessions, quarter).measured(threeSessions).build();
        // example CustomScorer
        CustomScorer aQuarterEach = Scorer.custom(
                "acme.sessions",
                ScorerNeeds.measuredValue(),
                in -> in.measured().value().dividedBy(Rational.of(4)).minimum(Rational.ONE));
        Rational score = aQuarterEach.score(input); // 0.75
        // end
        assertThat(score).hasToString("0.75");
    }

    @Test
    void functionScorer() {
        // example FunctionScorer
        FunctionScorer half =
                new TieredScorer(Border.AT_OR_ABOVE, List.of(ScoreLevel.of("0", "0"), ScoreLevel.of("0.5", "1")));
        Derivation attainment = Derivation.given("attainment", Rational.of("0.7"), Origin.MEASUREMENT);
        Rational score = half.at("score", attainment).value(); // 1
        Rational asFunction = half.function().valueAt(Rational.of("0.4")); // 0
        // end
        assertThat(score).hasToString("1");
        assertThat(asFunction).hasToString("0");
    }

    @Test
    void npsAboveAverageScorer() {
        List<Long> counts = List.of(54L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 108L, 0L, 162L);
        ScoringInput input = ScoringInput.builder(nps, quarter)
                .measurement(SurveyMeasurement.of("nps", new SurveyTally(RatingScale.ZERO_TO_TEN, counts)))
                .measured(Derivation.given("NPS", Rational.of("100/3"), Origin.MEASUREMENT))
                .benchmark(Derivation.given("average", Rational.of(26), Origin.PEERS))
                .build();
        // example NpsAboveAverageScorer
        // 162 promoters, 108 passives, 54 detractors: an NPS of 100/3; the benchmark is 26.
        Outcome above = Scorer.npsAboveAverage().evaluate(input);
        Outcome significant = Scorer.npsSignificantlyAboveAverage("1.96").evaluate(input);
        Rational strictly = ((Outcome.Defined) above).derivation().value(); // 1
        Rational beyondChance = ((Outcome.Defined) significant).derivation().value(); // 0
        // end
        assertThat(strictly).hasToString("1");
        assertThat(beyondChance).hasToString("0");
    }

    @Test
    void scoreFunction() {
        Derivation threeSessions = Derivation.given("sessions", Rational.of(3), Origin.MEASUREMENT);
        ScoringInput input =
                ScoringInput.builder(sessions, quarter).measured(threeSessions).build();
        // example ScoreFunction
        ScoreFunction aQuarterEach = in -> in.measured().value().dividedBy(Rational.of(4));
        Rational score = aQuarterEach.score(input); // 0.75
        // end
        assertThat(score).hasToString("0.75");
    }

    @Test
    void scoreLevel() {
        // example ScoreLevel
        ScoreLevel threshold = ScoreLevel.of("0.8", "0.5");
        Rational from = threshold.from(); // 0.8
        Rational score = threshold.score(); // 0.5
        // end
        assertThat(from).hasToString("0.8");
        assertThat(score).hasToString("0.5");
    }

    @Test
    void scorer() {
        // example Scorer
        ScoringInput input = ScoringInput.builder(revenue, quarter)
                .attainment(Derivation.given("attainment", Rational.of("0.93"), Origin.MEASUREMENT))
                .build();
        Outcome hit = Scorer.threshold("1", Border.AT_OR_ABOVE).evaluate(input);
        Outcome line = Scorer.curve(CurveEnd.FLAT, CurvePoint.of("0.8", "0"), CurvePoint.of("1", "1"))
                .evaluate(input);
        Rational allOrNothing = ((Outcome.Defined) hit).derivation().value(); // 0
        Rational inProportion = ((Outcome.Defined) line).derivation().value(); // 0.65
        // end
        assertThat(allOrNothing).hasToString("0");
        assertThat(inProportion).hasToString("0.65");
    }

    @Test
    void scorerNeeds() {
        // example ScorerNeeds
        ScorerNeeds needs = ScorerNeeds.attainment().andMetric("nps");
        boolean readsTheNumber = needs.readsMeasuredValue(); // true
        List<String> others = needs.otherMetrics(); // [nps]
        // end
        assertThat(readsTheNumber).hasToString("true");
        assertThat(others).hasToString("[nps]");
    }

    @Test
    void scoringInput() {
        // example ScoringInput
        ScoringInput input = ScoringInput.builder(revenue, quarter)
                .attainment(Derivation.given("attainment", Rational.of("0.93"), Origin.MEASUREMENT))
                .build();
        Rational attainment = input.attainment().value(); // 0.93
        int given = input.given().size(); // 1
        // end
        assertThat(attainment).hasToString("0.93");
        assertThat(given).hasToString("1");
    }

    @Test
    void thresholdScorer() {
        // example ThresholdScorer
        PiecewiseLinear meets = new ThresholdScorer(Rational.ONE, Border.AT_OR_ABOVE).function();
        PiecewiseLinear exceeds = new ThresholdScorer(Rational.ONE, Border.ABOVE).function();
        Rational metExactly = meets.valueAt(Rational.ONE); // 1
        Rational notExceeded = exceeds.valueAt(Rational.ONE); // 0
        Rational almost = meets.valueAt(Rational.of("0.999999")); // 0
        // end
        assertThat(metExactly).hasToString("1");
        assertThat(notExceeded).hasToString("0");
        assertThat(almost).hasToString("0");
    }

    @Test
    void tieredScorer() {
        // example TieredScorer
        TieredScorer levels = new TieredScorer(
                Border.AT_OR_ABOVE,
                List.of(ScoreLevel.of("0", "0"), ScoreLevel.of("0.8", "0.5"), ScoreLevel.of("1", "1")));
        Rational threshold = levels.function().valueAt(Rational.of("0.93")); // 0.5
        Rational target = levels.function().valueAt(Rational.ONE); // 1
        // end
        assertThat(threshold).hasToString("0.5");
        assertThat(target).hasToString("1");
    }

    @Test
    void unscored() {
        // example Unscored
        Goal paidAsMeasured = Goal.of("revenue");
        boolean scored = !(paidAsMeasured.scorer() instanceof Unscored); // false
        // end
        assertThat(scored).hasToString("false");
    }
}
