package dev.incentive.testkit.draw;

import dev.incentive.benchmark.Attainment;
import dev.incentive.benchmark.Benchmark;
import dev.incentive.metric.Direction;
import dev.incentive.metric.Measure;
import dev.incentive.metric.Metric;
import dev.incentive.payout.AmountTier;
import dev.incentive.payout.Cap;
import dev.incentive.payout.EvaluatedPer;
import dev.incentive.payout.FlatBonus;
import dev.incentive.payout.FlatRateCommission;
import dev.incentive.payout.InterpolatedTiers;
import dev.incentive.payout.PayoutRule;
import dev.incentive.payout.PerUnit;
import dev.incentive.payout.Tier;
import dev.incentive.payout.TierBasis;
import dev.incentive.payout.TierMode;
import dev.incentive.payout.TieredCommission;
import dev.incentive.plan.Component;
import dev.incentive.testkit.choice.Choices;
import dev.incentive.value.Rational;
import java.util.List;

/** Draws payout rules. */
final class RuleDraw {

    private static final long UNITS_AT_ONE = 1000;

    private final PlanDraw plan;
    private final Choices choices;
    private final Numbers numbers;

    RuleDraw(PlanDraw plan) {
        this.plan = plan;
        this.choices = plan.choices();
        this.numbers = plan.numbers();
    }

    PayoutRule bonus() {
        return new FlatBonus(plan.money(100_000));
    }

    /** A rule that pays on what is measured, with all that it needs. */
    void onMeasurement(Component.Builder builder, Metric metric) {
        boolean byQuota = metric.direction() == Direction.HIGHER_IS_BETTER && choices.oneIn(2);
        TierBasis basis = byQuota ? TierBasis.QUOTA_ATTAINMENT : TierBasis.AMOUNT;
        PayoutRule rule = plan.isMoney(metric) ? onMoney(basis) : onAnything(basis);
        builder.payout(rule);
        boolean reached =
                rule instanceof TieredCommission tiered && tiered.mode() == TierMode.TRANSACTION_AT_REACHED_RATE;
        if (byQuota) {
            builder.benchmark(Benchmark.quota()).attainment(Attainment.RATIO);
            if (!reached && choices.oneIn(3)) {
                builder.addCap(new Cap(Cap.Bounds.ATTAINMENT, numbers.factor()));
            }
        }
        boolean each = metric.measure() instanceof Measure.Numeric && choices.oneIn(2);
        builder.evaluatedPer(each ? EvaluatedPer.TRANSACTION : reached ? EvaluatedPer.PERIOD : EvaluatedPer.NOT_STATED);
    }

    private PayoutRule onMoney(TierBasis basis) {
        return switch (choices.between(0, 5)) {
            case 0 -> new FlatRateCommission(numbers.rate());
            case 1 -> onAnything(basis);
            default ->
                new TieredCommission(
                        choices.oneOf(TierMode.values()),
                        basis,
                        numbers.border(),
                        numbers.edges(1, 5).stream()
                                .map(edge -> new Tier(scaled(edge, basis), numbers.rate()))
                                .toList());
        };
    }

    private PayoutRule onAnything(TierBasis basis) {
        if (choices.below(2) == 0) {
            return new PerUnit(plan.money(100));
        }
        List<Rational> edges = numbers.edges(2, 5);
        return new InterpolatedTiers(
                basis,
                edges.subList(0, edges.size() - 1).stream()
                        .map(edge -> new AmountTier(scaled(edge, basis), plan.amount(10_000)))
                        .toList(),
                scaled(edges.get(edges.size() - 1), basis));
    }

    private static Rational scaled(Rational edge, TierBasis basis) {
        return basis == TierBasis.AMOUNT ? edge.times(Rational.of(UNITS_AT_ONE)) : edge;
    }
}
