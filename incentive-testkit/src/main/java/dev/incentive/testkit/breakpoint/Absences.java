package dev.incentive.testkit.breakpoint;

import dev.incentive.benchmark.PeerKind;
import dev.incentive.benchmark.QuotaBenchmark;
import dev.incentive.measurement.TargetIncentive;
import dev.incentive.metric.Metric;
import dev.incentive.payout.TargetIncentiveShare;
import dev.incentive.plan.Goal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What can be missing: each measurement, quota, prior measurement, group and the target incentive. */
final class Absences {

    private final Situation situation;
    private final Person base;

    Absences(Situation situation, Person base) {
        this.situation = situation;
        this.base = base;
    }

    List<Draft> all() {
        List<Draft> all = new ArrayList<>();
        for (Metric metric : situation.plan().plan().metrics()) {
            of(metric, all);
        }
        groups(all);
        boolean shares = situation.plan().plan().components().stream()
                .anyMatch(component -> component.payout() instanceof TargetIncentiveShare);
        if (shares) {
            all.add(missing("target", Input.Kind.TARGET_INCENTIVE, "", base.withTarget(TargetIncentive.none())));
        }
        return all;
    }

    private void of(Metric metric, List<Draft> all) {
        String id = metric.id();
        all.add(missing(id, Input.Kind.MEASUREMENT, id, base.withoutMeasurement(id)));
        if (has(metric, goal -> goal.benchmark() instanceof QuotaBenchmark)) {
            all.add(missing("quota-" + id, Input.Kind.QUOTA, id, base.withoutQuota(id)));
        }
        if (has(metric, Axes::readsPrior)) {
            all.add(missing("prior-" + id, Input.Kind.PRIOR_MEASUREMENT, id, base.withoutPrior(id)));
        }
    }

    private boolean has(Metric metric, Predicate<Goal> what) {
        return situation.plan().plan().components().stream()
                .flatMap(component -> component.goals().stream())
                .anyMatch(goal -> goal.metric().equals(metric.id()) && what.test(goal));
    }

    private void groups(List<Draft> all) {
        Set<String> kinds = new LinkedHashSet<>();
        situation.plan().peerKinds().stream().map(PeerKind::kind).forEach(kinds::add);
        for (String kind : kinds) {
            all.add(missing("group-" + kind, Input.Kind.GROUP, kind, base.withoutGroup(kind)));
        }
        if (!kinds.isEmpty()) {
            all.add(new Draft(
                    "peers",
                    new Input(Input.Kind.GROUP, ""),
                    "alone",
                    "nobody else is in the peer groups",
                    List.of(new Draft.State("none", "nobody else", base, true))));
        }
    }

    private static Draft missing(String id, Input.Kind kind, String of, Person without) {
        Input input = new Input(kind, of);
        return new Draft(
                id, input, "missing", "there is no " + input, List.of(new Draft.State("missing", "missing", without)));
    }
}
