package dev.incentive.payout;

import static dev.incentive.derivation.Derivation.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.arbitraries.Numbers;
import dev.incentive.derivation.Derivation;
import dev.incentive.derivation.Origin;
import dev.incentive.value.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** T1: INTERPOLATED tiers carry amounts; one accrues in proportion to the part covered, on top of the lower tiers'. */
class InterpolatedTiersProperties {

    private record Covered(InterpolatedTiers rule, Rational quota, Rational already, Rational value) {

        List<Rational> edges() {
            List<Rational> edges =
                    new ArrayList<>(rule.tiers().stream().map(AmountTier::from).toList());
            edges.add(rule.end());
            return edges;
        }
    }

    @Property
    void eachTierPaysItsAmountInProportionToThePartCovered(@ForAll("cases") Covered example) {
        assertThat(paid(example, Rational.ZERO, example.value)).isEqualTo(byHand(example, example.value));
    }

    @Property
    void afterAnEarlierValueThePayoutIsTheDifference(@ForAll("cases") Covered example) {
        Rational both = example.already.plus(example.value);
        assertThat(paid(example, example.already, example.value))
                .isEqualTo(byHand(example, both).minus(byHand(example, example.already)));
    }

    @Property
    void whatIsTakenBackIsWhatWasPaid(@ForAll("cases") Covered example) {
        Rational after = example.already.plus(example.value);
        assertThat(paid(example, after, example.value.negate()))
                .isEqualTo(paid(example, example.already, example.value).negate());
    }

    /** The first tier's proportion continues below its edge, the last tier's above its end. */
    private static Rational byHand(Covered example, Rational value) {
        boolean byQuota = example.rule.basis() == TierBasis.QUOTA_ATTAINMENT;
        Rational at = byQuota ? value.dividedBy(example.quota) : value;
        List<Rational> edges = example.edges();
        Rational paid = Rational.ZERO;
        for (int tier = 0; tier < example.rule.tiers().size(); tier++) {
            Rational from = edges.get(tier);
            Rational to = edges.get(tier + 1);
            boolean last = tier + 2 == edges.size();
            Rational above = tier == 0 ? at.minus(from) : at.minus(from).maximum(Rational.ZERO);
            Rational part = last ? above : above.minimum(to.minus(from));
            paid = paid.plus(example.rule.tiers().get(tier).amount().times(part).dividedBy(to.minus(from)));
        }
        return paid;
    }

    private static Rational paid(Covered example, Rational already, Rational value) {
        PayoutInput.Builder input = PayoutInput.builder()
                .quota(given("quota", example.quota, Origin.QUOTA))
                .credited(given("now", value, Origin.MEASUREMENT));
        if (already.signum() != 0) {
            input.alreadyCredited(given("before", already, Origin.ALREADY_CREDITED));
        }
        Derivation payout = example.rule.payout(input.build());
        assertThat(payout.recompute()).isEqualTo(payout.value());
        return payout.value();
    }

    @Provide
    Arbitrary<Covered> cases() {
        Arbitrary<Rational> quotas = Arbitraries.longs().between(1, 1_000_000L).map(Numbers::scaled);
        return Combinators.combine(rules(), quotas)
                .as((rule, quota) -> new Covered(rule, quota, Rational.ZERO, Rational.ZERO))
                .flatMap(empty -> Combinators.combine(values(empty), values(empty))
                        .as((already, value) -> new Covered(empty.rule, empty.quota, already, value)));
    }

    private static Arbitrary<InterpolatedTiers> rules() {
        Arbitrary<Integer> edges = Arbitraries.integers().between(1, 500);
        Arbitrary<Rational> amounts =
                Arbitraries.integers().between(0, 100_000).map(cents -> Rational.ratio(cents, 100));
        return Combinators.combine(
                        Arbitraries.of(TierBasis.class),
                        edges.set().ofMinSize(1).ofMaxSize(4),
                        amounts.list().ofSize(4))
                .as((basis, ends, money) -> rule(basis, new TreeSet<>(ends), money));
    }

    private static InterpolatedTiers rule(TierBasis basis, SortedSet<Integer> ends, List<Rational> amounts) {
        List<Integer> edges = new ArrayList<>(List.of(0));
        edges.addAll(ends);
        List<AmountTier> tiers = new ArrayList<>();
        for (int index = 0; index + 1 < edges.size(); index++) {
            tiers.add(new AmountTier(Rational.of(edges.get(index)), amounts.get(index)));
        }
        return new InterpolatedTiers(basis, tiers, Rational.of(edges.get(edges.size() - 1)));
    }

    private static Arbitrary<Rational> values(Covered example) {
        Rational unit = example.rule.basis() == TierBasis.AMOUNT ? Rational.ONE : example.quota;
        Arbitrary<Rational> atEdges = Combinators.combine(
                        Arbitraries.of(example.edges()),
                        Arbitraries.of(-1L, 0L, 1L).map(Numbers::scaled))
                .as((edge, step) -> edge.times(unit).plus(step));
        return Arbitraries.frequencyOf(Tuple.of(3, atEdges), Tuple.of(2, Numbers.amounts()));
    }
}
