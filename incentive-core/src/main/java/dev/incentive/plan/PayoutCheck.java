package dev.incentive.plan;

import dev.incentive.benchmark.Attainment;
import dev.incentive.benchmark.QuotaBenchmark;
import dev.incentive.payout.FlatBonus;
import dev.incentive.payout.FlatRateCommission;
import dev.incentive.payout.PayoutNeed;
import dev.incentive.payout.PayoutRule;
import dev.incentive.payout.Tier;
import dev.incentive.payout.TieredCommission;
import dev.incentive.problem.Place;
import dev.incentive.problem.Problem;
import dev.incentive.problem.ProblemCode;
import dev.incentive.problem.Problems;
import dev.incentive.scoring.Unscored;
import dev.incentive.value.Money;
import dev.incentive.value.Rational;

/** Checks a payout rule for itself and against what the component gives it. */
final class PayoutCheck {

    private static final String RATIOS = "rates are ratios: 0.05 is five percent";

    private final Plan plan;
    private final Component component;
    private final Problems problems;

    PayoutCheck(Plan plan, Component component, Problems problems) {
        this.plan = plan;
        this.component = component;
        this.problems = problems;
    }

    void run(Place place) {
        needs(place);
        PayoutRule rule = component.payout();
        Place payout = place.at("payout");
        if (rule instanceof FlatBonus bonus) {
            amount(bonus.amount(), payout.at("amount"));
        } else if (rule instanceof FlatRateCommission commission) {
            rate(commission.rate(), payout.at("rate"));
        } else if (rule instanceof TieredCommission commission) {
            tiered(commission, payout.at("tiers"));
        }
    }

    private void needs(Place place) {
        score(component.payout().needs().contains(PayoutNeed.SCORE), place.at("scorer"));
        if (component.payout().needs().contains(PayoutNeed.QUOTA_ATTAINMENT)) {
            quotaAttainment(place.at("benchmark"));
        }
    }

    private void score(boolean read, Place place) {
        boolean scored = !(component.scorer() instanceof Unscored);
        if (read && !scored) {
            problems.error(
                    ProblemCode.COMPONENT_INCOMPLETE,
                    place,
                    "no scorer",
                    "a scorer, since the payout depends on a score");
        }
        if (!read && scored) {
            problems.error(
                    ProblemCode.COMPONENT_UNUSED_PART,
                    place,
                    "a scorer",
                    "no scorer, since the payout does not depend on a score",
                    "use a gate to make a commission conditional");
        }
    }

    private void quotaAttainment(Place place) {
        if (!(component.benchmark() instanceof QuotaBenchmark) || component.attainment() != Attainment.RATIO) {
            problems.error(
                    ProblemCode.COMPONENT_INCOMPLETE,
                    place,
                    "tiers by quota attainment",
                    "the benchmark 'quota' with the attainment RATIO");
        }
    }

    private void amount(Money amount, Place place) {
        if (!amount.currency().equals(plan.currency())) {
            problems.error(ProblemCode.CURRENCY_MISMATCH, place, amount.toString(), "an amount in " + plan.currency());
        }
        new CapCheck(plan, problems).amount(amount.value(), place);
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
        if (ordered && commission.function().firstDropInto() > 0) {
            problems.add(Problem.warning(
                    ProblemCode.PAYOUT_DECREASES,
                    tiers.at(commission.function().firstDropInto()).at("rate"),
                    "a drop at this edge",
                    "payouts that rise with the amount",
                    "a sale that crosses this edge would lower the payout"));
        }
    }
}
