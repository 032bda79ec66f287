package dev.incentive.benchmark;

import dev.incentive.derivation.Outcome;
import dev.incentive.derivation.UndefinedReason;
import dev.incentive.value.CanonicalWriter;
import java.util.Objects;

/**
 * The participant's peer group. Immutable.
 *
 * <p>POOLED puts surveys and shares together; it is not defined for plain numbers and events. Example: promoters and
 * detractors of all members of the region are added before the net promoter score is taken.
 *
 * @param group the kind of group, for example {@code region}; the participant says which group of this kind
 * @param statistic what is made of the members' measurements
 * @param membership with or without the participant
 * @since 0.1.0
 */
public record PeerBenchmark(String group, PeerStatistic statistic, Membership membership) implements Benchmark {

    /** Checks that nothing is missing. */
    public PeerBenchmark {
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(statistic, "statistic");
        Objects.requireNonNull(membership, "membership");
    }

    @Override
    public Outcome value(BenchmarkInput input) {
        String member = input.participant().groups().get(group);
        if (member == null) {
            return Outcome.undefined(UndefinedReason.PEER_GROUP_MISSING, "belongs to no " + group);
        }
        return input.peers()
                .pool(new PeerGroup(input.metric().id(), group, member))
                .value(input, member, membership);
    }

    @Override
    public void describeTo(CanonicalWriter out) {
        out.text("peers").text(group).word(statistic).word(membership);
    }
}
