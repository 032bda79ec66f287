package dev.incentive.plan;

import dev.incentive.measurement.TargetIncentive;
import dev.incentive.payout.Cap;
import dev.incentive.payout.Floor;
import dev.incentive.payout.TargetIncentiveShare;
import dev.incentive.problem.Place;
import dev.incentive.problem.ProblemCode;
import dev.incentive.problem.Problems;
import dev.incentive.value.ProrationBasis;
import dev.incentive.value.Rational;
import java.time.DayOfWeek;
import java.util.List;

/** Checks what a plan says about all its components together: target incentive, proration, floor and cap. */
final class PlanAmountsCheck {

    private final Plan plan;
    private final Problems problems;

    PlanAmountsCheck(Plan plan, Problems problems) {
        this.plan = plan;
        this.problems = problems;
    }

    void run() {
        targetIncentive();
        shares();
        proration();
        new FloorCheck(plan, problems)
                .all(
                        plan.floors(),
                        Place.ROOT.at("floors"),
                        Floor.Bounds.PLAN_TOTAL,
                        FloorCheck.capOf(plan.caps(), Cap.Bounds.PLAN_TOTAL));
        new CapCheck(plan, problems).all(plan.caps(), Place.ROOT.at("caps"), List.of(Cap.Bounds.PLAN_TOTAL));
    }

    private void targetIncentive() {
        if (plan.targetIncentive() instanceof TargetIncentive.Stated stated) {
            new AmountCheck(plan, problems).money(stated.amount(), Place.ROOT.at("targetIncentive"));
        }
    }

    private void shares() {
        List<Rational> weights = plan.components().stream()
                .filter(component -> component.payout() instanceof TargetIncentiveShare)
                .map(component -> ((TargetIncentiveShare) component.payout()).weight())
                .toList();
        if (!weights.isEmpty()) {
            new WeightCheck(problems).totalOnly(weights, Place.ROOT.at("components"));
        } else if (plan.targetIncentive() instanceof TargetIncentive.Stated) {
            problems.error(
                    ProblemCode.COMPONENT_UNUSED_PART,
                    Place.ROOT.at("targetIncentive"),
                    "a target incentive that no component shares",
                    "a component that pays a share of it");
        }
    }

    private void proration() {
        Place basis = Place.ROOT.at("prorationBasis");
        boolean prorates = plan.floors().stream().anyMatch(Floor::prorated)
                || plan.caps().stream().anyMatch(Cap::prorated);
        if (prorates && plan.prorationBasis() instanceof ProrationBasis.Unstated) {
            problems.error(
                    ProblemCode.PRORATION_INVALID,
                    basis,
                    "nothing, and a floor or cap that is prorated",
                    "actual days, 30E/360, months or working days");
        }
        if (plan.prorationBasis() instanceof ProrationBasis.WorkingDays days
                && days.weekend().size() == DayOfWeek.values().length) {
            problems.error(
                    ProblemCode.PRORATION_INVALID,
                    basis.at("weekend"),
                    "every day of the week",
                    "at least one day that is worked");
        }
    }
}
