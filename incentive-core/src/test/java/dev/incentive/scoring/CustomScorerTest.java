package dev.incentive.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.incentive.arbitraries.Metrics;
import dev.incentive.arbitraries.Outcomes;
import dev.incentive.derivation.Derivation;
import dev.incentive.value.Canonical;
import dev.incentive.value.CanonicalWriter;
import dev.incentive.value.Digest;
import dev.incentive.value.Parameters;
import dev.incentive.value.Rational;
import java.util.List;
import org.junit.jupiter.api.Test;

class CustomScorerTest {

    private static final CustomScorer HALF_A_POINT_EACH = Scorer.custom(
            "acme.sessions",
            ScorerNeeds.measuredValue(),
            input -> input.measured().value().times(Rational.of("0.5")).minimum(Rational.ONE));

    @Test
    void canBeALambda() {
        assertThat(Outcomes.value(HALF_A_POINT_EACH.evaluate(measured("1")))).hasToString("0.5");
        assertThat(Outcomes.value(HALF_A_POINT_EACH.evaluate(measured("7")))).hasToString("1");
    }

    @Test
    void canBeAClassWithSettings() {
        assertThat(Outcomes.value(new ShareOf("8").evaluate(measured("3")))).hasToString("0.375");
    }

    @Test
    void canBeALambdaWithSettings() {
        Parameters parameters = Parameters.none().with("whole", "8");
        CustomScorer scorer = Scorer.custom(
                "acme.share",
                parameters,
                ScorerNeeds.measuredValue(),
                input -> input.measured().value().dividedBy(parameters.decimal("whole")));
        assertThat(scorer.parameters()).isEqualTo(parameters);
        assertThat(Outcomes.value(scorer.evaluate(measured("3")))).hasToString("0.375");
        assertThat(digest(scorer)).isEqualTo(digest(new ShareOf("8")));
    }

    @Test
    void showsItsNameAndWhatItWasGiven() {
        Derivation answer = Outcomes.derivation(HALF_A_POINT_EACH.evaluate(measured("1")));
        assertThat(answer)
                .isEqualTo(new Derivation.Stated(
                        "score by acme.sessions", Rational.of("0.5"), List.of(Inputs.number("sessions", "1"))));
    }

    @Test
    void isToldApartByItsNameItsNeedsAndItsSettings() {
        ScoreFunction function = input -> Rational.ONE;
        List<Canonical> scorers = List.of(
                Scorer.custom("acme.a", ScorerNeeds.nothing(), function),
                Scorer.custom("acme.b", ScorerNeeds.nothing(), function),
                Scorer.custom("acme.a", ScorerNeeds.measuredValue(), function),
                Scorer.custom("acme.a", ScorerNeeds.nothing().andMetric("nps"), function),
                Scorer.custom("acme.a", ScorerNeeds.nothing().andMetric("revenue"), function),
                new ShareOf("8"),
                new ShareOf("9"));
        assertThat(scorers.stream().map(CustomScorerTest::digest)).doesNotHaveDuplicates();
        assertThat(digest(new ShareOf("8"))).isEqualTo(digest(new ShareOf("8")));
    }

    @Test
    void seesNothingItDidNotAskFor() {
        ScoringInput nothing =
                ScoringInput.builder(Metrics.SESSIONS, Inputs.QUARTER).build();
        assertThatIllegalStateException().isThrownBy(nothing::measurement).withMessageContaining("needs");
        assertThatIllegalStateException().isThrownBy(nothing::measured).withMessageContaining("needs");
        assertThatIllegalStateException().isThrownBy(nothing::benchmark).withMessageContaining("needs");
        assertThatIllegalStateException().isThrownBy(nothing::attainment).withMessageContaining("needs");
        assertThatIllegalStateException()
                .isThrownBy(() -> nothing.measured("revenue"))
                .withMessageContaining("revenue");
    }

    @Test
    void seesWhatItAskedFor() {
        Derivation revenue = Inputs.number("revenue", "3");
        Derivation own = Inputs.number("own", "2");
        ScoringInput input = ScoringInput.builder(Metrics.SESSIONS, Inputs.QUARTER)
                .measured(own)
                .measured("revenue", revenue)
                .build();
        assertThat(input.metric()).isEqualTo(Metrics.SESSIONS);
        assertThat(input.period()).isEqualTo(Inputs.QUARTER);
        assertThat(input.measured("revenue")).isEqualTo(revenue);
        assertThat(input.given()).containsExactly(own, revenue);
    }

    @Test
    void thatGivesNoScoreIsAnErrorAndNotZero() {
        CustomScorer silent = Scorer.custom("acme.silent", ScorerNeeds.nothing(), input -> null);
        assertThatNullPointerException().isThrownBy(() -> silent.evaluate(measured("1")));
    }

    private static ScoringInput measured(String value) {
        return ScoringInput.builder(Metrics.SESSIONS, Inputs.QUARTER)
                .measured(Inputs.number("sessions", value))
                .build();
    }

    private static Digest digest(Canonical part) {
        return new CanonicalWriter().part(part).finish();
    }

    private record ShareOf(String whole) implements CustomScorer {

        @Override
        public String name() {
            return "acme.share";
        }

        @Override
        public ScorerNeeds needs() {
            return ScorerNeeds.measuredValue();
        }

        @Override
        public Parameters parameters() {
            return Parameters.none().with("whole", whole);
        }

        @Override
        public Rational score(ScoringInput input) {
            return input.measured().value().dividedBy(parameters().decimal("whole"));
        }
    }
}
