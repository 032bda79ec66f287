package dev.incentive.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.arbitraries.Plans;
import dev.incentive.arbitraries.Refusal;
import dev.incentive.measurement.Participant;
import dev.incentive.plan.Plan;
import dev.incentive.plan.UndefinedPolicy;
import dev.incentive.problem.Problem;
import dev.incentive.scoring.Achievement;
import dev.incentive.scoring.Milestone;
import dev.incentive.scoring.ScoreFunction;
import dev.incentive.scoring.Scorer;
import dev.incentive.scoring.ScorerNeeds;
import dev.incentive.statement.LineStatus;
import java.io.Serial;
import org.junit.jupiter.api.Test;

/** What a scorer is given, and what becomes of it where that is missing. */
class ScorerNeedsTest {

    @Test
    void milestonesWithoutAnyMeasurementAreUndefinedAndNotAFailure() {
        Plan plan = Plans.of(
                Plans.bonus("visits", Scorer.milestones(Milestone.of("launch", "Launch", "1", Achievement.once())))
                        .whenUndefined(UndefinedPolicy.HOLD)
                        .build());
        assertThat(Plans.statement(plan, Participant.builder("rep-17").build()).lines())
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.status()).isEqualTo(LineStatus.HELD);
                    assertThat(line.reason()).isEqualTo("no measurement of visits");
                });
    }

    @Test
    void aScorerThatSaysItNeedsNothingGetsNothingEvenIfItIsThere() {
        assertThat(failure(input -> input.measured().value())).contains("the measured value");
        assertThat(failure(input -> {
                    throw new IllegalStateException(input.measurement().metric());
                }))
                .contains("the measurement");
    }

    @Test
    void aFailureThatCannotEvenSayItsMessageIsReportedAllTheSame() {
        assertThat(failure(input -> {
                    throw new SpeechlessException();
                }))
                .endsWith("SpeechlessException: unknown");
    }

    /** What is found wrong with a scorer that needs nothing. */
    private static String failure(ScoreFunction function) {
        Plan plan = Plans.of(Plans.bonus("revenue", Scorer.custom("acme.failing", ScorerNeeds.nothing(), function))
                .build());
        return Refusal.of(() -> Plans.statement(plan, Plans.earning("100").build())).stream()
                .map(Problem::found)
                .findFirst()
                .orElseThrow();
    }

    private static final class SpeechlessException extends RuntimeException {

        @Serial
        private static final long serialVersionUID = 1L;

        @Override
        public String getMessage() {
            throw new IllegalStateException("no words");
        }
    }
}
