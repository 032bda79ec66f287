package dev.incentive.plan;

import dev.incentive.benchmark.Attainment;
import dev.incentive.benchmark.QuotaBenchmark;
import dev.incentive.metric.Measure;
import dev.incentive.metric.Metric;
import dev.incentive.payout.AmountTier;
import dev.incentive.payout.CustomPayoutRule;
import dev.incentive.payout.FlatBonus;
import dev.incentive.payout.FlatRateCommission;
import dev.incentive.payout.FunctionRule;
import dev.incentive.payout.InterpolatedTiers;
import dev.incentive.payout.PayoutNeed;
import dev.incentive.payout.PayoutRule;
import dev.incentive.payout.PerUnit;
import dev.incentive.payout.TargetIncentiveShare;
import dev.incentive.payout.Tier;
import dev.incentive.payout.TierMode;
import dev.incentive.payout.TieredCommission;
import dev.incentive.problem.Place;
import dev.incentive.problem.Problem;
import dev.incentive.problem.ProblemCode;
import dev.incentive.problem.Problems;
import dev.incentive.scoring.Unscored;
import dev.incentive.value.Identifiers;
import dev.incentive.value.Rational;
import dev.incentive.value.Unit;
import java.util.ArrayList;
import java.util.List;

/** Checks a payout rule for itself and against what the component gives it. */
final class PayoutCheck {

    private static final String RATIOS = "rates are ratios: 0.05 is five percent";

    private final Plan plan;
    private final CheckedPlan known;
    private final Component component;
    private final Problems problems;

    PayoutCheck(CheckedPlan known, Component component, Problems problems) {
        this.plan = known.plan();
        this.known = known;
        this.component = component;
        this.problems = problems;
    }

    /** Whether the rule answers, so that other checks may ask it. */
    boolean run(Place place) {
        PayoutRule rule = component.payout();
        Place payout = place.at("payout");
        if (rule instanceof CustomPayoutRule custom && !answers(custom, payout)) {
            return false;
        }
        needs(place);
        if (rule instanceof FunctionRule function) {
            function(function, payout);
        } else if (rule instanceof CustomPayoutRule custom) {
            Identifiers.check(custom.name(), payout.at("name"), problems);
        }
        return true;
    }

    private void function(FunctionRule rule, Place payout) {
        AmountCheck amounts = new AmountCheck(plan, problems);
        if (rule instanceof FlatBonus bonus) {
            amounts.money(bonus.amount(), payout.at("amount"));
        } else if (rule instanceof PerUnit perUnit) {
            amounts.price(perUnit.amount(), payout.at("amount"));
        } else if (rule instanceof TargetIncentiveShare share) {
            weight(share.weight(), payout.at("weight"));
        } else if (rule instanceof FlatRateCommission commission) {
            rate(commission.rate(), payout.at("rate"));
        } else if (rule instanceof InterpolatedTiers tiers) {
            interpolated(tiers, payout);
        } else {
            tiered((TieredCommission) rule, payout.at("tiers"));
        }
    }

    private void weight(Rational weight, Place place) {
        if (weight.signum() <= 0) {
            problems.error(ProblemCode.WEIGHT_NOT_POSITIVE, place, weight.toString(), "more than 0");
        }
    }

    private void interpolated(InterpolatedTiers tiers, Place payout) {
        List<Rational> edges =
                new ArrayList<>(tiers.tiers().stream().map(AmountTier::from).toList());
        boolean ordered = new TierCheck(problems).run(edges, payout.at("tiers"));
        if (ordered && tiers.end().compareTo(edges.get(edges.size() - 1)) <= 0) {
            problems.error(
                    ProblemCode.TIERS_NOT_ASCENDING,
                    payout.at("end"),
                    tiers.end().toString(),
                    "more than " + edges.get(edges.size() - 1),
                    "the upper edge of the last tier sets how fast its amount accrues");
        }
        for (int index = 0; index < tiers.tiers().size(); index++) {
            new AmountCheck(plan, problems)
                    .run(
                            tiers.tiers().get(index).amount(),
                            payout.at("tiers").at(index).at("amount"));
        }
    }

    private boolean answers(CustomPayoutRule custom, Place place) {
        return new CustomPartCheck(ProblemCode.PAYOUT_RULE_FAILED, "payout rule", problems)
                .answers(custom, place, custom::name, custom::parameters, custom::needs);
    }

    private void needs(Place place) {
        List<PayoutNeed> needs = component.payout().needs();
        score(needs.contains(PayoutNeed.SCORE), place.at("scorer"));
        if (needs.contains(PayoutNeed.CREDITED_AMOUNT) || needs.contains(PayoutNeed.MEASURED_VALUE)) {
            ownMetric(place.at("scorecard"));
        }
        if (needs.contains(PayoutNeed.CREDITED_AMOUNT)) {
            known.metric(component.metric()).ifPresent(metric -> creditedAmount(metric, place.at("metric")));
        }
        if (needs.contains(PayoutNeed.QUOTA_ATTAINMENT)) {
            quotaAttainment(place.at("benchmark"));
        }
    }

    private void creditedAmount(Metric metric, Place place) {
        boolean money =
                metric.measure() instanceof Measure.Numeric && metric.unit().equals(Unit.money(plan.currency()));
        if (!money) {
            problems.error(
                    metric.unit().isMoney() ? ProblemCode.CURRENCY_MISMATCH : ProblemCode.METRIC_NOT_SUITABLE,
                    place,
                    "metric '" + metric.id() + "' in " + metric.unit(),
                    "a number in " + plan.currency() + ", since a commission is paid on it");
        }
    }

    private void ownMetric(Place place) {
        if (!(component.scorecard() instanceof Scorecard.None)) {
            problems.error(
                    ProblemCode.COMPONENT_INCOMPLETE,
                    place,
                    "a scorecard",
                    "a metric of its own, since the payout depends on what is measured");
        }
    }

    private void score(boolean read, Place place) {
        boolean scored = component.goals().stream().noneMatch(goal -> goal.scorer() instanceof Unscored);
        if (read && !scored) {
            problems.error(
                    ProblemCode.COMPONENT_INCOMPLETE,
                    place,
                    "no scorer",
                    "a scorer, since the payout depends on a score");
        }
        if (!read && component.goals().stream().anyMatch(goal -> !(goal.scorer() instanceof Unscored))) {
            problems.error(
                    ProblemCode.COMPONENT_UNUSED_PART,
                    place,
                    "a scorer",
                    "no scorer, since the payout does not depend on a score",
                    "use a gate to make a commission conditional");
        }
    }

    private void quotaAttainment(Place place) {
        boolean card = !(component.scorecard() instanceof Scorecard.None);
        if (card || !(component.benchmark() instanceof QuotaBenchmark) || component.attainment() != Attainment.RATIO) {
            problems.error(
                    ProblemCode.COMPONENT_INCOMPLETE,
                    place,
                    "tiers by quota attainment",
                    "the benchmark 'quota' with the attainment RATIO");
        }
    }

    private void rate(Rational rate, Place place) {
        if (rate.signum() < 0) {
            problems.error(ProblemCode.NUMBER_OUT_OF_RANGE, place, rate.toString(), "0 or more", RATIOS);
        } else if (rate.compareTo(Rational.ONE) > 0) {
            problems.add(Problem.warning(
                    ProblemCode.RATIO_ABOVE_ONE, place, rate.toString(), "0 to 1, for most plans", RATIOS));
        }
    }

    private void tiered(TieredCommission commission, Place tiers) {
        for (int index = 0; index < commission.tiers().size(); index++) {
            rate(commission.tiers().get(index).rate(), tiers.at(index).at("rate"));
        }
        boolean ordered = new TierCheck(problems)
                .run(commission.tiers().stream().map(Tier::from).toList(), tiers);
        // Rates that are not negative and apply only inside their tiers cannot jump.
        boolean mayJump = ordered && commission.mode() != TierMode.MARGINAL;
        int drop = mayJump ? commission.function().firstDropInto() : -1;
        if (drop > 0) {
            problems.add(Problem.warning(
                    ProblemCode.PAYOUT_DECREASES,
                    tiers.at(drop).at("rate"),
                    "a drop at this edge",
                    "payouts that rise with the amount",
                    "a sale that crosses this edge would lower the payout"));
        }
    }
}
