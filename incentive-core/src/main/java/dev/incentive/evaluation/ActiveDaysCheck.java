package dev.incentive.evaluation;

import dev.incentive.measurement.Participant;
import dev.incentive.plan.ResolvedPlan;
import dev.incentive.problem.Place;
import dev.incentive.problem.ProblemCode;
import dev.incentive.problem.Problems;
import dev.incentive.value.PerformancePeriod;
import dev.incentive.value.ProrationBasis;
import java.util.Comparator;
import java.util.List;

/** Checks the stretches of days in which a participant was active. */
final class ActiveDaysCheck {

    private final ResolvedPlan plan;
    private final Problems problems;

    ActiveDaysCheck(ResolvedPlan plan, Problems problems) {
        this.plan = plan;
        this.problems = problems;
    }

    void run(Participant participant, Place place) {
        List<PerformancePeriod> active = participant.activePeriods();
        Place list = place.at("activePeriods");
        if (!active.isEmpty() && plan.plan().prorationBasis() instanceof ProrationBasis.Unstated) {
            problems.error(
                    ProblemCode.PRORATION_INVALID,
                    list,
                    "active days, and a plan without a basis of proration",
                    "a plan that states its 'prorationBasis', or no active days",
                    "actual days, 30E/360, months or working days");
        }
        overlaps(active, list);
    }

    private void overlaps(List<PerformancePeriod> active, Place list) {
        List<PerformancePeriod> ordered = active.stream()
                .sorted(Comparator.comparing(PerformancePeriod::start))
                .toList();
        for (int index = 1; index < ordered.size(); index++) {
            if (ordered.get(index).start().isBefore(ordered.get(index - 1).end())) {
                problems.error(
                        ProblemCode.MEASUREMENT_INVALID,
                        list,
                        ordered.get(index - 1) + " and " + ordered.get(index),
                        "stretches that do not overlap");
            }
        }
    }
}
