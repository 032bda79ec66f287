package dev.incentive.benchmark;

import static dev.incentive.derivation.Derivation.given;
import static dev.incentive.derivation.Derivation.step;

import dev.incentive.derivation.Derivation;
import dev.incentive.derivation.Operator;
import dev.incentive.derivation.Origin;
import dev.incentive.derivation.Outcome;
import dev.incentive.derivation.UndefinedReason;
import dev.incentive.value.Provenance;
import dev.incentive.value.Rational;
import java.math.RoundingMode;
import java.util.Optional;

/** Mean, median or percentile of peers' values, with its derivation. */
final class PeerValueStatistic {

    private final PeerValues values;
    private final Optional<Rational> without;
    private final String name;
    private final Provenance provenance;

    PeerValueStatistic(PeerValues values, Optional<Rational> without, String name, Provenance provenance) {
        this.values = values;
        this.without = without;
        this.name = name;
        this.provenance = provenance;
    }

    Outcome of(PeerStatistic statistic) {
        if (size() == 0) {
            return Outcome.undefined(UndefinedReason.PEER_GROUP_EMPTY, "no values among the " + name);
        }
        if (statistic instanceof PeerStatistic.Percentile percentile) {
            return Outcome.defined(percentile(percentile.share()));
        }
        return Outcome.defined(statistic instanceof PeerStatistic.Mean ? mean() : median());
    }

    private Derivation mean() {
        return step(
                Operator.QUOTIENT,
                "mean of " + name,
                leaf("sum of " + name, values.sum(without)),
                leaf("members", Rational.of(size())));
    }

    private Derivation median() {
        int size = size();
        Derivation upper = leaf("middle value of " + name, values.atRank(size / 2 + 1, without));
        if (size % 2 == 1) {
            return upper;
        }
        Derivation lower = leaf("lower middle value of " + name, values.atRank(size / 2, without));
        return step(
                Operator.QUOTIENT,
                "median of " + name,
                step(Operator.SUM, "middle two", lower, upper),
                given("two", Rational.of(2), Origin.RULE));
    }

    /** The rank is the least whole number that is not below p · n, and never below the first. */
    private Derivation percentile(Rational share) {
        int rank =
                share.times(Rational.of(size())).round(0, RoundingMode.CEILING).intValueExact();
        return leaf(
                "percentile " + share + " of " + name + " (rank " + rank + " of " + size() + ")",
                values.atRank(rank, without));
    }

    private int size() {
        return values.size(without);
    }

    private Derivation leaf(String label, Rational value) {
        return given(label, value, Origin.PEERS, provenance);
    }
}
