package dev.incentive.columnar;

import dev.incentive.benchmark.Attainment;
import dev.incentive.payout.Cap;
import dev.incentive.scoring.CustomScorer;
import dev.incentive.scoring.FunctionScorer;
import dev.incentive.scoring.MilestoneScorer;
import dev.incentive.scoring.NpsAboveAverageScorer;
import dev.incentive.scoring.Scorer;
import dev.incentive.scoring.Unscored;
import dev.incentive.value.Rational;
import java.util.List;

/** How each scorer scores all rows. */
final class ScorerOperators {
    static final OperatorTable<Scorer, ScorerOperators.Scored, Quantity> TABLE = new OperatorTable<
                    Scorer, Scored, Quantity>()
            .with(Unscored.class, (none, scored) -> Quantity.constant(Rational.ZERO))
            .with(FunctionScorer.class, ScorerOperators::function)
            .with(NpsAboveAverageScorer.class, (nps, scored) -> new AboveAverageOperator(scored.goal(), nps).score())
            .with(
                    MilestoneScorer.class,
                    (milestones, scored) -> new MilestoneOperator(scored.goal(), milestones).score())
            .with(
                    CustomScorer.class,
                    (custom, scored) ->
                            scored.goal().plan().custom().score(scored.goal().resolved(), scored.caps()));

    /**
     * What a scorer reads.
     *
     * @param goal the goal
     * @param caps the caps of its component
     */
    record Scored(GoalCompilation goal, List<Cap> caps) {}

    private ScorerOperators() {}

    private static Quantity function(FunctionScorer scorer, Scored scored) {
        GoalCompilation goal = scored.goal();
        Quantity attainment = goal.goal().attainment() == Attainment.NONE
                ? goal.plan().measured(goal.metric())
                : goal.plan().attainment(goal.resolved());
        for (Cap cap : scored.caps()) {
            if (cap.bounds() == Cap.Bounds.ATTAINMENT) {
                attainment = goal.algebra().minimum(attainment, Quantity.constant(cap.limit()));
            }
        }
        return goal.algebra().at(scorer.function(), attainment);
    }
}
