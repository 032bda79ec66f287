package dev.incentive.testkit.draw;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.evaluation.Evaluation;
import dev.incentive.evaluation.ParticipantFailure;
import dev.incentive.evaluation.PlanEvaluator;
import dev.incentive.json.IncentiveJson;
import dev.incentive.plan.UndefinedPolicy;
import dev.incentive.problem.Problem;
import dev.incentive.problem.ProblemCode;
import dev.incentive.problem.Severity;
import dev.incentive.statement.Statement;
import dev.incentive.statement.StatementLine;
import dev.incentive.testkit.choice.Choices;
import dev.incentive.value.Rational;
import java.util.Scanner;
import org.junit.jupiter.api.Test;

class SoundPlansTest {

    private static final int TRIES = Integer.getInteger("testkit.tries", 2000);
    private static final IncentiveJson JSON = IncentiveJson.standard();

    @Test
    void failOnlyAsDeclaredAndPayTheSameFromJson() {
        for (long seed = 0; seed < TRIES; seed++) {
            SoundPlan sound = SoundPlans.withPopulation().from(Choices.random(seed));
            assertThat(sound.plan().check())
                    .as("seed %s", seed)
                    .noneMatch(problem -> problem.severity() == Severity.ERROR);
            Evaluation evaluation = PlanEvaluator.of(sound.plan().resolve()).evaluate(sound.population());
            evaluation.failures().forEach(failure -> assertDeclared(sound, failure));
            evaluation.statements().forEach(SoundPlansTest::assertAddsUp);
            SoundPlan again = new SoundPlan(
                    JSON.readPlan(JSON.write(sound.plan())), JSON.readPopulation(JSON.write(sound.population())));
            assertThat(again).isEqualTo(sound);
            assertThat(PlanEvaluator.of(again.plan().resolve()).evaluate(again.population()))
                    .isEqualTo(evaluation);
        }
    }

    /**
     * Only an undefined value may fail a participant, of a component that says so or of the plan's own bounds; and an
     * amount that no statement can hold.
     */
    private static void assertDeclared(SoundPlan sound, ParticipantFailure failure) {
        assertThat(failure.problems()).isNotEmpty().allSatisfy(problem -> {
            assertThat(problem.code()).isIn(ProblemCode.RESULT_UNDEFINED, ProblemCode.AMOUNT_OUT_OF_RANGE);
            assertThat(problem.code() == ProblemCode.AMOUNT_OUT_OF_RANGE || declares(sound, problem))
                    .as(problem.toString())
                    .isTrue();
        });
    }

    private static boolean declares(SoundPlan sound, Problem problem) {
        String pointer = problem.place().pointer();
        if (!pointer.startsWith("/components/")) {
            return pointer.equals("/floors") || pointer.equals("/caps");
        }
        int index = new Scanner(pointer).useDelimiter("[^0-9]+").nextInt();
        return sound.plan().components().get(index).whenUndefined() == UndefinedPolicy.ERROR;
    }

    private static void assertAddsUp(Statement statement) {
        for (StatementLine line : statement.lines()) {
            assertThat(line.derivation().recompute()).isEqualTo(line.amount().value());
            if (!line.transactions().isEmpty()) {
                assertThat(line.transactions().stream()
                                .map(part -> part.earned().value())
                                .reduce(Rational.ZERO, Rational::plus))
                        .isEqualTo(line.earned().value());
            }
        }
    }
}
