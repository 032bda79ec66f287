package dev.incentive.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.arbitraries.Plans;
import dev.incentive.measurement.Event;
import dev.incentive.measurement.EventMeasurement;
import dev.incentive.measurement.Participant;
import dev.incentive.metric.Counting;
import dev.incentive.payout.Cap;
import dev.incentive.plan.Plan;
import dev.incentive.scoring.Achievement;
import dev.incentive.scoring.Milestone;
import dev.incentive.scoring.Scorer;
import dev.incentive.statement.Statement;
import dev.incentive.value.Rational;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** X2: of a milestone, the fewest more that pay more, as trying one after the other shows. */
class MilestoneImprovementProperties {

    /** A milestone of so many, of which so many are done. */
    private record Goal(Achievement achievement, int done) {}

    @Property(tries = 300)
    void theFewestMoreThatPayMoreAreSaid(@ForAll("goals") List<Goal> goals, @ForAll("caps") Rational cap) {
        Plan plan = plan(goals, cap);
        List<Improvement> said = improvements(plan, participant(goals, 0, 0));
        List<String> tried = new ArrayList<>();
        for (int index = 0; index < goals.size(); index++) {
            Optional<Integer> more = byTrying(plan, goals, index);
            if (more.isPresent()) {
                tried.add("m" + index + " " + (goals.get(index).done() + more.get()));
            }
        }
        assertThat(said)
                .extracting(improvement -> improvement.milestone() + " " + improvement.to())
                .containsExactlyElementsOf(tried);
    }

    private static Optional<Integer> byTrying(Plan plan, List<Goal> goals, int index) {
        BigDecimal now = paid(plan, participant(goals, index, 0));
        for (int more = 1; more <= 12; more++) {
            if (paid(plan, participant(goals, index, more)).compareTo(now) > 0) {
                return Optional.of(more);
            }
        }
        return Optional.empty();
    }

    private static BigDecimal paid(Plan plan, Participant participant) {
        Statement statement = Plans.statement(plan, participant);
        return statement.total().amount();
    }

    private static List<Improvement> improvements(Plan plan, Participant participant) {
        PlanEvaluator evaluator = PlanEvaluator.of(plan.resolve());
        return evaluator.improvements(
                participant, Plans.QUARTER, evaluator.peerStatistics(List.of(participant), Plans.QUARTER));
    }

    private static Plan plan(List<Goal> goals, Rational cap) {
        List<Milestone> milestones = new ArrayList<>();
        for (Goal goal : goals) {
            String id = "m" + milestones.size();
            milestones.add(Milestone.of(id, id, "1/" + goals.size(), goal.achievement()));
        }
        return Plans.of(Plans.bonus("visits", Scorer.milestones(milestones.toArray(Milestone[]::new)))
                .addCap(new Cap(Cap.Bounds.COMPONENT_PAYOUT, cap))
                .build());
    }

    private static Participant participant(List<Goal> goals, int changed, int more) {
        List<Event> events = new ArrayList<>();
        for (int index = 0; index < goals.size(); index++) {
            int done = goals.get(index).done() + (index == changed ? more : 0);
            for (int count = 0; count < done; count++) {
                events.add(Event.forMilestone(
                        "e" + events.size(), "m" + index, Plans.QUARTER.start(), "subject-" + count, "list"));
            }
        }
        return Participant.builder("rep-17")
                .addMeasurement(EventMeasurement.of("visits", events))
                .build();
    }

    @Provide
    Arbitrary<Rational> caps() {
        return Arbitraries.of(0, 100, 500, 1_000).map(dollars -> Rational.of(dollars.longValue()));
    }

    @Provide
    Arbitrary<List<Goal>> goals() {
        return Combinators.combine(
                        Arbitraries.of(Counting.class),
                        Arbitraries.longs().between(1, 9),
                        Arbitraries.of(Achievement.Completion.class),
                        Arbitraries.integers().between(0, 10))
                .as((counting, required, completion, done) ->
                        new Goal(new Achievement(counting, required, completion), done))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }
}
