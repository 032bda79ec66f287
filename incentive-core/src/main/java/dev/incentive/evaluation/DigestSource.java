package dev.incentive.evaluation;

import dev.incentive.benchmark.PeerStatistics;
import dev.incentive.measurement.Participant;
import dev.incentive.plan.ResolvedPlan;
import dev.incentive.value.CanonicalWriter;
import dev.incentive.value.Digest;
import dev.incentive.value.PerformancePeriod;

/** Digests of statements; what all participants share is digested once. */
final class DigestSource {

    private final Digest shared;

    DigestSource(ResolvedPlan plan, PerformancePeriod period, PeerStatistics peers) {
        this.shared = new CanonicalWriter()
                .text(PlanEvaluator.SEMANTICS_VERSION)
                .text(plan.digest().hex())
                .text(period.toString())
                .part(peers)
                .finish();
    }

    Digest of(Participant participant) {
        return new CanonicalWriter().text(shared.hex()).part(participant).finish();
    }
}
