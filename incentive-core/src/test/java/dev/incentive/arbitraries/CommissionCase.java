package dev.incentive.arbitraries;

import static dev.incentive.derivation.Derivation.given;

import dev.incentive.derivation.Derivation;
import dev.incentive.derivation.Origin;
import dev.incentive.payout.PayoutInput;
import dev.incentive.payout.Tier;
import dev.incentive.payout.TierBasis;
import dev.incentive.payout.TierMode;
import dev.incentive.payout.TieredCommission;
import dev.incentive.value.Border;
import dev.incentive.value.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * A commission by tiers, and what it is paid on; amounts are often exactly at an edge or one smallest step beside it.
 *
 * @param rule the commission
 * @param quota the quota, more than zero
 * @param already what was credited before
 * @param amount what is credited now
 */
public record CommissionCase(TieredCommission rule, Rational quota, Rational already, Rational amount) {

    private static final int LARGEST_EDGE = 1_000;

    /** The exact payout with everything that the case names. */
    public Derivation payout() {
        return payout(already, amount);
    }

    /** The exact payout on another amount after another one. */
    public Derivation payout(Rational before, Rational now) {
        return rule.payout(PayoutInput.builder()
                .quota(given("quota", quota, Origin.QUOTA))
                .alreadyCredited(given("before", before, Origin.ALREADY_CREDITED))
                .credited(given("now", now, Origin.MEASUREMENT))
                .build());
    }

    /** The exact payout on an amount when nothing is known of earlier ones. */
    public Derivation payoutOn(Rational only) {
        return rule.payout(PayoutInput.builder()
                .quota(given("quota", quota, Origin.QUOTA))
                .credited(given("now", only, Origin.MEASUREMENT))
                .build());
    }

    /** The edges as amounts. */
    public List<Rational> edges() {
        Rational unit = rule.basis() == TierBasis.AMOUNT ? Rational.ONE : quota;
        return rule.tiers().stream().map(tier -> tier.from().times(unit)).toList();
    }

    /** Rules of each mode, basis and border, with amounts of either sign. */
    public static Arbitrary<CommissionCase> any() {
        Arbitrary<Rational> quotas = Arbitraries.longs().between(1, 10_000_000L).map(Numbers::scaled);
        return Combinators.combine(rules(), quotas)
                .as((rule, quota) -> new CommissionCase(rule, quota, Rational.ZERO, Rational.ZERO))
                .flatMap(empty -> Combinators.combine(amounts(empty.edges()), amounts(empty.edges()))
                        .as((already, amount) -> new CommissionCase(empty.rule, empty.quota, already, amount)));
    }

    /** Rules on the sum, of each basis and border; a rate reached by each transaction follows another law. */
    public static Arbitrary<TieredCommission> rules() {
        return Combinators.combine(
                        Arbitraries.of(TierMode.MARGINAL, TierMode.WHOLE_AMOUNT),
                        Arbitraries.of(TierBasis.class),
                        Arbitraries.of(Border.class),
                        Arbitraries.integers().between(1, LARGEST_EDGE).set().ofMaxSize(4),
                        Numbers.rates().list().ofSize(5))
                .as((mode, basis, border, edges, rates) ->
                        new TieredCommission(mode, basis, border, tiers(edges, rates)));
    }

    private static List<Tier> tiers(Iterable<Integer> edges, List<Rational> rates) {
        TreeSet<Integer> ascending = new TreeSet<>();
        edges.forEach(ascending::add);
        List<Tier> tiers = new ArrayList<>();
        tiers.add(new Tier(Rational.ZERO, rates.get(0)));
        for (int edge : ascending) {
            tiers.add(new Tier(Rational.ratio(edge, 100), rates.get(tiers.size())));
        }
        return tiers;
    }

    private static Arbitrary<Rational> amounts(List<Rational> edges) {
        Arbitrary<Rational> atEdges = Combinators.combine(
                        Arbitraries.of(edges), Arbitraries.integers().between(-1, 1))
                .as((edge, steps) -> edge.plus(Numbers.scaled(steps)));
        Arbitrary<Rational> between =
                Arbitraries.longs().between(-200_000, 200_000).map(Numbers::scaled);
        return Arbitraries.frequencyOf(Tuple.of(3, atEdges), Tuple.of(2, between), Tuple.of(1, Numbers.amounts()));
    }
}
