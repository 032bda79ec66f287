package dev.incentive.benchmark;

import dev.incentive.derivation.Outcome;
import dev.incentive.derivation.UndefinedReason;
import dev.incentive.value.CanonicalWriter;
import dev.incentive.value.Provenance;
import dev.incentive.value.Rational;
import java.util.Objects;
import java.util.Optional;

/**
 * The participant's peer group.
 *
 * <p>Pooling puts surveys and shares together, so that sizes count; it is not defined for plain numbers, events and
 * rubrics. The other statistics look at one value for each member and leave out members whose value is undefined. The
 * value is exact; it is undefined where the participant belongs to no group of the kind, and where nobody is left to
 * compare with. Immutable.
 *
 * <pre>{@code
 * // One member of the region kept 8 of 10 customers, the other 1 of 40.
 * Membership all = Membership.WITH_PARTICIPANT;
 * Outcome answers = new PeerBenchmark("region", PeerStatistic.pooled(), all).value(input);
 * Outcome values = new PeerBenchmark("region", PeerStatistic.mean(), all).value(input);
 * Rational pooled = ((Outcome.Defined) answers).derivation().value(); // 0.18
 * Rational mean = ((Outcome.Defined) values).derivation().value(); // 0.4125
 * }</pre>
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
        PeerGroup peers = new PeerGroup(input.metric().id(), group, member);
        return statistic.readsValues()
                ? ofValues(input, peers)
                : input.peers().pool(peers).value(input, member, membership);
    }

    private Outcome ofValues(BenchmarkInput input, PeerGroup peers) {
        boolean everybody = membership == Membership.WITH_PARTICIPANT;
        Optional<Rational> without = everybody ? Optional.empty() : input.ownValue();
        Provenance provenance = Provenance.of(
                everybody
                        ? "the values of all members, the participant's own included"
                        : "the values of all other members");
        return new PeerValueStatistic(input.peers().values(peers), without, "peers (" + peers.group() + ")", provenance)
                .of(statistic);
    }

    @Override
    public void describeTo(CanonicalWriter out) {
        out.text("peers").text(group).part(statistic).word(membership);
    }
}
