package dev.incentive.evaluation;

import static dev.incentive.problem.ProblemCode.SCORER_FAILED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.arbitraries.Plans;
import dev.incentive.derivation.Outcome;
import dev.incentive.measurement.Participant;
import dev.incentive.measurement.Population;
import dev.incentive.measurement.ShareMeasurement;
import dev.incentive.payout.PayoutRule;
import dev.incentive.plan.Plan;
import dev.incentive.plan.UndefinedPolicy;
import dev.incentive.scoring.CustomScorer;
import dev.incentive.scoring.ScoreFunction;
import dev.incentive.scoring.Scorer;
import dev.incentive.scoring.ScorerNeeds;
import dev.incentive.scoring.ScoringInput;
import dev.incentive.statement.Statement;
import dev.incentive.value.Parameters;
import dev.incentive.value.Rational;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("E2: a custom scorer that fails")
class CustomScorerFailureTest {

    @ParameterizedTest
    @MethodSource("failingScorers")
    void isAProblemOfItsComponentForThatParticipantAndNeverZero(CustomScorer scorer) {
        Evaluation evaluation = evaluate(onlyForThirds(scorer), UndefinedPolicy.ZERO);
        assertThat(evaluation.statements()).extracting(Statement::participant).containsExactly("half", "other-half");
        assertThat(evaluation.statements())
                .extracting(statement -> statement.total().toString())
                .containsOnly("USD 1000.00");
        assertThat(evaluation.failures()).singleElement().satisfies(failure -> {
            assertThat(failure.participant()).isEqualTo("third");
            assertThat(failure.problems()).singleElement().satisfies(problem -> {
                assertThat(problem.code()).isEqualTo(SCORER_FAILED);
                assertThat(problem.place().pointer()).isEqualTo("/components/0/scorer");
                assertThat(problem.found()).contains("acme.fails");
            });
        });
    }

    @Test
    void isReportedTogetherWithWhatElseIsWrongForTheParticipant() {
        CustomScorer failing = scorer(ScorerNeeds.nothing(), input -> Rational.ONE.dividedBy(Rational.ZERO));
        Plan plan = Plans.of(
                Plans.bonus("retention", failing).build(),
                Plans.commission(PayoutRule.flatRate("0.1")).build());
        Population population = Population.builder("plan", Plans.QUARTER)
                .addParticipant(Participant.builder("rep-17").build())
                .build();
        assertThat(PlanEvaluator.of(plan.resolve()).evaluate(population).failures())
                .singleElement()
                .satisfies(failure -> assertThat(failure.problems())
                        .extracting(problem -> problem.code() + " " + problem.place())
                        .containsExactly("SCORER_FAILED /components/0/scorer", "RESULT_UNDEFINED /components/1"));
    }

    static Stream<Named<CustomScorer>> failingScorers() {
        return Stream.of(
                Named.of("throws", scorer(ScorerNeeds.measuredValue(), input -> {
                    throw new UnsupportedOperationException("thirds");
                })),
                Named.of("gives no score", scorer(ScorerNeeds.measuredValue(), input -> null)),
                Named.of("divides by zero", scorer(ScorerNeeds.measuredValue(), CustomScorerFailureTest::dividing)),
                Named.of(
                        "reads an attainment it did not ask for",
                        scorer(
                                ScorerNeeds.measuredValue(),
                                input -> input.attainment().value())),
                Named.of(
                        "reads a metric it did not ask for",
                        scorer(
                                ScorerNeeds.measuredValue(),
                                input -> input.measured("nps").value())),
                Named.of(
                        "misses a setting",
                        scorer(
                                ScorerNeeds.measuredValue(),
                                input -> Parameters.none().decimal("at"))),
                Named.of("gives no outcome", new WithoutOutcome()));
    }

    private static Rational dividing(ScoringInput input) {
        return input.measured().value().dividedBy(Rational.ZERO);
    }

    /** The scorer for whoever has a third, and 1 for others, so that a failure can be told from a plan that fails. */
    private static CustomScorer onlyForThirds(CustomScorer scorer) {
        return new Selective(scorer);
    }

    private static Evaluation evaluate(Scorer scorer, UndefinedPolicy policy) {
        Plan plan =
                Plans.of(Plans.bonus("retention", scorer).whenUndefined(policy).build());
        return PlanEvaluator.of(plan.resolve())
                .evaluate(Population.builder("plan", Plans.QUARTER)
                        .addParticipant(keeping("half", 1, 2))
                        .addParticipant(keeping("third", 1, 3))
                        .addParticipant(keeping("other-half", 2, 4))
                        .build());
    }

    private static Participant keeping(String id, long part, long whole) {
        return Participant.builder(id)
                .addMeasurement(ShareMeasurement.of("retention", part, whole))
                .build();
    }

    private static CustomScorer scorer(ScorerNeeds needs, ScoreFunction function) {
        return Scorer.custom("acme.fails", needs, function);
    }

    private record Selective(CustomScorer scorer) implements CustomScorer {

        @Override
        public String name() {
            return scorer.name();
        }

        @Override
        public ScorerNeeds needs() {
            return scorer.needs();
        }

        @Override
        public Rational score(ScoringInput input) {
            return Rational.ONE;
        }

        @Override
        public Outcome evaluate(ScoringInput input) {
            boolean third = input.measured().value().equals(Rational.ratio(1, 3));
            return third ? scorer.evaluate(input) : CustomScorer.super.evaluate(input);
        }
    }

    private record WithoutOutcome() implements CustomScorer {

        @Override
        public String name() {
            return "acme.fails";
        }

        @Override
        public ScorerNeeds needs() {
            return ScorerNeeds.measuredValue();
        }

        @Override
        public Rational score(ScoringInput input) {
            return Rational.ONE;
        }

        @Override
        public Outcome evaluate(ScoringInput input) {
            return null;
        }
    }
}
