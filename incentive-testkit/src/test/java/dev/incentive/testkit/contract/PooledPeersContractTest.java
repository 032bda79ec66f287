package dev.incentive.testkit.contract;

import dev.incentive.benchmark.Benchmark;
import dev.incentive.benchmark.Membership;
import dev.incentive.metric.CustomerMetrics;
import dev.incentive.testkit.benchmark.BenchmarkSubject;

class PooledPeersContractTest implements BenchmarkContract {
    @Override
    public BenchmarkSubject subject() {
        Benchmark pooled = Benchmark.pooledPeers("region", Membership.WITH_PARTICIPANT);
        return BenchmarkSubject.of(pooled, CustomerMetrics.customerRetention())
                .withParticipant()
                .ownGroupOnly()
                .betweenMembers()
                .undefinedWhen(
                        "without customers in the region",
                        given -> given.values(given.members()).isEmpty());
    }
}
