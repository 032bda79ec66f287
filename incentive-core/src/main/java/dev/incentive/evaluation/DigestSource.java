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
    private final PerformancePeriod period;
    private final PeerStatistics peers;

    DigestSource(ResolvedPlan plan, PerformancePeriod period, PeerStatistics peers) {
        this.period = period;
        this.peers = peers;
        this.shared = new CanonicalWriter()
                .text(PlanEvaluator.SEMANTICS_VERSION)
                .text(plan.digest().hex())
                .text(period.toString())
                .part(peers)
                .finish();
    }

    /** Whether this is the source for these very statistics; to compare others with them would take as long as a digest. */
    @SuppressWarnings("ReferenceEquality")
    boolean isFor(PerformancePeriod otherPeriod, PeerStatistics otherPeers) {
        return peers == otherPeers && period.equals(otherPeriod);
    }

    Digest of(Participant participant) {
        return new CanonicalWriter().text(shared.hex()).part(participant).finish();
    }
}
