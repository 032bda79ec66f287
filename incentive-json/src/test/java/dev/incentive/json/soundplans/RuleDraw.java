package dev.incentive.json.soundplans;

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
import dev.incentive.value.Rational;
import dev.incentive.value.Unit;
import java.util.List;

/** Draws payout rules. */
final class RuleDraw {

    private final PlanDraw plan;
    private final Draw draw;

    RuleDraw(PlanDraw plan) {
        this.plan = plan;
        this.draw = plan.draw();
    }

    PayoutRule ofScore() {
        return new FlatBonus(plan.money(100_000));
    }

    /** A rule that pays on what is measured, with all that it needs. */
    void onMeasurement(Component.Builder builder, Metric metric, GoalDraw goals) {
        boolean money =
                metric.measure() instanceof Measure.Numeric && metric.unit().equals(Unit.money(plan.currency()));
        boolean byQuota = metric.direction() == Direction.HIGHER_IS_BETTER && draw.oneIn(2);
        TierBasis basis = byQuota ? TierBasis.QUOTA_ATTAINMENT : TierBasis.AMOUNT;
        PayoutRule rule = money ? onMoney(basis) : onAnything(basis);
        builder.payout(rule);
        boolean reached =
                rule instanceof TieredCommission tiered && tiered.mode() == TierMode.TRANSACTION_AT_REACHED_RATE;
        if (byQuota) {
            builder.benchmark(Benchmark.quota()).attainment(Attainment.RATIO);
            if (!reached && draw.oneIn(3)) {
                builder.addCap(new Cap(Cap.Bounds.ATTAINMENT, draw.decimal(2, 2)));
            }
        }
        boolean each = metric.measure() instanceof Measure.Numeric && draw.oneIn(2);
        builder.evaluatedPer(each ? EvaluatedPer.TRANSACTION : reached ? EvaluatedPer.PERIOD : EvaluatedPer.NOT_STATED);
    }

    private PayoutRule onMoney(TierBasis basis) {
        return switch (draw.between(0, 4)) {
            case 0 -> new FlatRateCommission(draw.decimal(3, 1));
            case 1 -> onAnything(basis);
            default ->
                new TieredCommission(
                        draw.oneOf(TierMode.values()),
                        basis,
                        draw.border(),
                        draw.edges(draw.between(1, 5), 300).stream()
                                .map(edge -> new Tier(scaled(edge, basis), draw.decimal(3, 1)))
                                .toList());
        };
    }

    private PayoutRule onAnything(TierBasis basis) {
        if (draw.oneIn(3)) {
            return new PerUnit(plan.money(100));
        }
        List<Rational> edges = draw.edges(draw.between(2, 5), 300);
        return new InterpolatedTiers(
                basis,
                edges.subList(0, edges.size() - 1).stream()
                        .map(edge -> new AmountTier(scaled(edge, basis), plan.amount(10_000)))
                        .toList(),
                scaled(edges.get(edges.size() - 1), basis));
    }

    private static Rational scaled(Rational edge, TierBasis basis) {
        return basis == TierBasis.AMOUNT ? edge.times(Rational.of(1000)) : edge;
    }
}
