package dev.incentive.evaluation;

import dev.incentive.arbitraries.Plans;
import dev.incentive.measurement.Participant;
import dev.incentive.payout.Cap;
import dev.incentive.payout.Condition;
import dev.incentive.payout.Gate;
import dev.incentive.payout.Operand;
import dev.incentive.payout.PayoutRule;
import dev.incentive.plan.Component;
import dev.incentive.plan.Plan;
import dev.incentive.plan.UndefinedPolicy;
import dev.incentive.scoring.Scorer;
import dev.incentive.scoring.ScorerNeeds;
import dev.incentive.statement.Statement;
import dev.incentive.value.Border;
import dev.incentive.value.Money;
import dev.incentive.value.Rational;

/** Plans whose lines have any amounts one likes, some of them held. */
final class StatedLines {

    private static final Gate UNKNOWN =
            Gate.of(new Condition.Reaches(new Operand.MeasuredValueOf("retention"), Border.AT_OR_ABOVE, Rational.ONE));

    private final Plan.Builder plan = Plans.dollars();

    /** A line of an exact amount in dollars. */
    StatedLines line(String id, Rational amount) {
        plan.addComponent(component(id, amount).build());
        return this;
    }

    /** A line that is withheld, because its gate is undefined. */
    StatedLines held(String id, Rational amount) {
        plan.addComponent(component(id, amount)
                .gate(UNKNOWN)
                .whenUndefined(UndefinedPolicy.HOLD)
                .build());
        return this;
    }

    StatedLines cap(Rational limit) {
        plan.addCap(new Cap(Cap.Bounds.PLAN_TOTAL, limit));
        return this;
    }

    Statement statement() {
        return Plans.statement(plan.build(), Participant.builder("rep-17").build());
    }

    private static Component.Builder component(String id, Rational amount) {
        return Component.builder(id, "revenue")
                .scorer(Scorer.custom("acme.stated", ScorerNeeds.nothing(), input -> amount))
                .payout(PayoutRule.flatBonus(Money.of("USD", "1")));
    }
}
