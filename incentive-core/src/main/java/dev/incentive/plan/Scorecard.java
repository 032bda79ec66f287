package dev.incentive.plan;

import dev.incentive.value.Canonical;
import dev.incentive.value.CanonicalWriter;
import java.util.List;
import java.util.Objects;

/**
 * Several goals that make one score.
 *
 * <p>Additive, the score is Σ weight × score, with weights that total exactly 1: 0.6 × 1 and 0.4 × 0.5 are 0.8.
 * Multiplicative, it is the product: 1.1 and 0.5 are 0.55. Both are exact. A plan refuses other weights with {@code
 * WEIGHTS_NOT_ONE}, no goals with {@code LIST_EMPTY}, and a goal without a scorer with {@code COMPONENT_INCOMPLETE}.
 *
 * <pre>{@code
 * // The goal "kept" is met and scores 1, the goal "lost" is not and scores 0.
 * Scorecard card = Scorecard.additive(
 *         UndefinedGoals.SCORECARD_UNDEFINED, WeightedGoal.of("0.6", kept), WeightedGoal.of("0.4", lost));
 * Plan plan = sales.addComponent(Component.builder("customers", card)
 *                 .payout(PayoutRule.flatBonus(Money.of("USD", "1000")))
 *                 .build())
 *         .build();
 * Evaluation result = PlanEvaluator.of(plan.resolve()).evaluate(population);
 * Money paid = result.statements().get(0).total(); // USD 600.00
 * }</pre>
 *
 * @since 0.1.0
 */
public sealed interface Scorecard extends Canonical {

    /**
     * The goals in their order.
     *
     * @return the goals; empty only for {@link None}
     */
    List<Goal> goals();

    /**
     * None: the component has a goal of its own.
     *
     * @return the absence of a scorecard
     */
    static Scorecard none() {
        return new None();
    }

    /**
     * The sum of weight × score.
     *
     * @param whenUndefined what follows where a goal is undefined
     * @param goals the goals, with weights that total exactly 1
     * @return the scorecard
     */
    static Scorecard additive(UndefinedGoals whenUndefined, WeightedGoal... goals) {
        return new Additive(List.of(goals), whenUndefined);
    }

    /**
     * The product of the scores.
     *
     * @param goals the goals
     * @return the scorecard
     */
    static Scorecard multiplicative(Goal... goals) {
        return new Multiplicative(List.of(goals));
    }

    /**
     * The absence of a scorecard. Immutable.
     *
     * @since 0.1.0
     */
    record None() implements Scorecard {

        @Override
        public List<Goal> goals() {
            return List.of();
        }

        @Override
        public void describeTo(CanonicalWriter out) {
            out.text("none");
        }
    }

    /**
     * The sum of weight × score. Immutable.
     *
     * @param weightedGoals the goals, with weights that total exactly 1
     * @param whenUndefined what follows where a goal is undefined
     * @since 0.1.0
     */
    record Additive(List<WeightedGoal> weightedGoals, UndefinedGoals whenUndefined) implements Scorecard {

        /** Copies the goals. */
        public Additive {
            weightedGoals = List.copyOf(weightedGoals);
            Objects.requireNonNull(whenUndefined, "whenUndefined");
        }

        @Override
        public List<Goal> goals() {
            return weightedGoals.stream().map(WeightedGoal::goal).toList();
        }

        @Override
        public void describeTo(CanonicalWriter out) {
            out.text("additive").parts(weightedGoals).word(whenUndefined);
        }
    }

    /**
     * The product of the scores. Immutable.
     *
     * @param goals the goals
     * @since 0.1.0
     */
    record Multiplicative(List<Goal> goals) implements Scorecard {

        /** Copies the goals. */
        public Multiplicative {
            goals = List.copyOf(goals);
        }

        @Override
        public void describeTo(CanonicalWriter out) {
            out.text("multiplicative").parts(goals);
        }
    }
}
