package dev.incentive.benchmark;

import static dev.incentive.derivation.Derivation.given;

import dev.incentive.derivation.Origin;
import dev.incentive.derivation.Outcome;
import dev.incentive.derivation.UndefinedReason;
import dev.incentive.measurement.Quota;
import dev.incentive.value.CanonicalWriter;

/**
 * The participant's quota for the component's metric; undefined where there is none.
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
