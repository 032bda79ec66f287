package dev.incentive.testkit.breakpoint;

import dev.incentive.payout.Cap;
import dev.incentive.payout.Floor;
import dev.incentive.payout.Prorated;
import dev.incentive.plan.Component;
import dev.incentive.plan.Plan;
import dev.incentive.value.PerformancePeriod;
import dev.incentive.value.ProrationBasis;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** How much of the period somebody was active in: none, the first or last day, all but a day, and all of it. */
final class ActivePart {

    private final Situation situation;
    private final Person base;

    ActivePart(Situation situation, Person base) {
        this.situation = situation;
        this.base = base;
    }

    List<Draft> all() {
        Plan plan = situation.plan().plan();
        if (plan.prorationBasis() instanceof ProrationBasis.Unstated || !isProrated(plan)) {
            return List.of();
        }
        PerformancePeriod period = situation.period();
        LocalDate start = period.start();
        LocalDate end = period.end();
        List<Draft.State> states = new ArrayList<>();
        add(states, "no-day", end, end.plusDays(1));
        add(states, "first-day", start, start.plusDays(1));
        add(states, "last-day", end.minusDays(1), end);
        add(states, "all-but-the-last-day", start, end.minusDays(1));
        add(states, "all-days", start, end);
        return List.of(new Draft(
                "active",
                new Input(Input.Kind.ACTIVE_DAYS, ""),
                period.toString(),
                "the plan pays in proportion to the active part of the period",
                states));
    }

    private void add(List<Draft.State> states, String side, LocalDate from, LocalDate to) {
        if (from.isBefore(to)) {
            PerformancePeriod active = new PerformancePeriod(from, to);
            states.add(new Draft.State(side, active.toString(), base.withActive(List.of(active))));
        }
    }

    private static boolean isProrated(Plan plan) {
        return plan.caps().stream().anyMatch(Cap::prorated)
                || plan.floors().stream().anyMatch(Floor::prorated)
                || plan.components().stream().anyMatch(ActivePart::isProrated);
    }

    private static boolean isProrated(Component component) {
        return component.prorated() != Prorated.NOTHING
                || component.caps().stream().anyMatch(Cap::prorated)
                || component.floors().stream().anyMatch(Floor::prorated);
    }
}
