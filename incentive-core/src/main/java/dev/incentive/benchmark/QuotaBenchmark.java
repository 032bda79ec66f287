package dev.incentive.benchmark;

import static dev.incentive.derivation.Derivation.given;

import dev.incentive.derivation.Origin;
import dev.incentive.derivation.Outcome;
import dev.incentive.derivation.UndefinedReason;
import dev.incentive.measurement.Quota;
import dev.incentive.value.CanonicalWriter;

/**
 * The participant's quota for the component's metric.
 *
 * <p>In the metric's unit, with the source it was given with; undefined where there is none. A component that prorates
 * its quota compares with quota × active part. Immutable.
 *
 * <pre>{@code
 * Participant seller = Participant.builder("seller")
 *         .addQuota(Quota.of("revenue", "650000", usd))
 *         .build();
 * BenchmarkInput input = new BenchmarkInput(revenue, seller, quarter, PeerStatistics.NOBODY);
 * Outcome quota = new QuotaBenchmark().value(input);
 * Rational toReach = ((Outcome.Defined) quota).derivation().value(); // 650000
 * }</pre>
 *
 * @since 0.1.0
 */
public record QuotaBenchmark() implements Benchmark {

    @Override
    public Outcome value(BenchmarkInput input) {
        return input.participant()
                .quota(input.metric().id())
                .map(QuotaBenchmark::defined)
                .orElseGet(() -> Outcome.undefined(
                        UndefinedReason.QUOTA_MISSING,
                        "no quota for " + input.metric().name()));
    }

    private static Outcome defined(Quota quota) {
        return Outcome.defined(given("quota", quota.value(), Origin.QUOTA, quota.provenance()));
    }

    @Override
    public void describeTo(CanonicalWriter out) {
        out.text("quota");
    }
}
