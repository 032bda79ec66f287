package dev.incentive.plan;

import dev.incentive.benchmark.QuotaBenchmark;
import dev.incentive.payout.Cap;
import dev.incentive.payout.Floor;
import dev.incentive.payout.Multiplier;
import dev.incentive.payout.PayoutNeed;
import dev.incentive.payout.Prorated;
import dev.incentive.problem.Place;
import dev.incentive.problem.ProblemCode;
import dev.incentive.problem.Problems;
import dev.incentive.scoring.CurveScorer;
import dev.incentive.scoring.TieredScorer;
import dev.incentive.value.ProrationBasis;
import java.util.List;

/** Checks what happens to a payout between its rule and its rounding: proration, floor, multipliers and caps. */
final class AdjustmentCheck {

    private static final int MOST_MULTIPLIERS = 10;

    private final CheckedPlan known;
    private final Plan plan;
    private final Component component;
    private final Problems problems;

    AdjustmentCheck(CheckedPlan known, Component component, Problems problems) {
        this.known = known;
        this.plan = known.plan();
        this.component = component;
        this.problems = problems;
    }

    void run(Place place) {
        prorated(place);
        new FloorCheck(plan, problems)
                .all(
                        component.floors(),
                        place.at("floors"),
                        Floor.Bounds.COMPONENT_PAYOUT,
                        FloorCheck.capOf(component.caps(), Cap.Bounds.COMPONENT_PAYOUT));
        multipliers(place.at("multipliers"));
        new CapCheck(plan, problems)
                .all(component.caps(), place.at("caps"), List.of(Cap.Bounds.ATTAINMENT, Cap.Bounds.COMPONENT_PAYOUT));
    }

    private void prorated(Place place) {
        Place word = place.at("prorated");
        if (prorates() && plan.prorationBasis() instanceof ProrationBasis.Unstated) {
            problems.error(
                    ProblemCode.PRORATION_INVALID,
                    word,
                    "something that is prorated, and no basis",
                    "a basis in the plan's 'prorationBasis'",
                    "actual days, 30E/360, months or working days");
        }
        if (component.prorated() == Prorated.QUOTA && !hasQuota()) {
            missing(word, "the quota of a component without one", "a benchmark 'quota'");
        }
        if (component.prorated() == Prorated.TARGET_INCENTIVE
                && !component.payout().needs().contains(PayoutNeed.TARGET_INCENTIVE)) {
            missing(word, "the target incentive of a payout without one", "a payout of the target incentive");
        }
    }

    private boolean prorates() {
        return component.prorated() != Prorated.NOTHING
                || component.floors().stream().anyMatch(Floor::prorated)
                || component.caps().stream().anyMatch(Cap::prorated);
    }

    private boolean hasQuota() {
        return component.goals().stream().anyMatch(goal -> goal.benchmark() instanceof QuotaBenchmark);
    }

    private void missing(Place place, String found, String allowed) {
        problems.error(ProblemCode.PRORATION_INVALID, place, found, allowed, "PAYOUT prorates any component");
    }

    private void multipliers(Place list) {
        if (component.multipliers().size() > MOST_MULTIPLIERS) {
            problems.error(
                    ProblemCode.NUMBER_OUT_OF_RANGE,
                    list,
                    component.multipliers().size() + " multipliers",
                    "at most " + MOST_MULTIPLIERS,
                    "nobody sees any more what each of them does");
            return;
        }
        for (int index = 0; index < component.multipliers().size(); index++) {
            multiplier(component.multipliers().get(index), list.at(index));
        }
    }

    private void multiplier(Multiplier multiplier, Place place) {
        new GateCheck(known, problems).operand(multiplier.operand(), place.at("operand"));
        Place function = place.at("function");
        CurveCheck check = new CurveCheck(problems);
        if (multiplier.function() instanceof TieredScorer tiered) {
            check.run(tiered, function);
        } else if (multiplier.function() instanceof CurveScorer curve) {
            check.run(curve, function);
        }
        check.notNegative(multiplier.function(), function);
    }
}
