package dev.incentive.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Splitting an amount (N4). */
class ApportionmentProperties {

    @Property
    void partsTotalTheWhole(@ForAll("wholes") BigInteger whole, @ForAll("weights") Map<String, Rational> weights) {
        assumeAWeight(weights);
        assertThat(Apportionment.split(whole, weights).values().stream().reduce(BigInteger.ZERO, BigInteger::add))
                .isEqualTo(whole);
    }

    @Property
    void eachPartIsWithinOneUnitOfItsShareAndOnItsSide(
            @ForAll("wholes") BigInteger whole, @ForAll("weights") Map<String, Rational> weights) {
        assumeAWeight(weights);
        Rational total = total(weights);
        Map<String, BigInteger> parts = Apportionment.split(whole, weights);
        weights.forEach((id, weight) -> {
            Rational share = number(whole).times(weight).dividedBy(total);
            assertThat(share.minus(number(parts.get(id))).absolute()).isLessThan(Rational.ONE);
            assertThat(parts.get(id).signum() * whole.signum()).isNotNegative();
        });
    }

    @Property
    void aNegativeWholeMirrorsThePositiveOne(
            @ForAll("wholes") BigInteger whole, @ForAll("weights") Map<String, Rational> weights) {
        assumeAWeight(weights);
        Map<String, BigInteger> mirrored = new LinkedHashMap<>();
        Apportionment.split(whole, weights).forEach((id, part) -> mirrored.put(id, part.negate()));
        assertThat(Apportionment.split(whole.negate(), weights)).isEqualTo(mirrored);
    }

    @Property
    void theOrderOfTheWeightsDecidesNothingButTheOrderOfTheParts(
            @ForAll("wholes") BigInteger whole,
            @ForAll("weights") Map<String, Rational> weights,
            @ForAll Random random) {
        assumeAWeight(weights);
        List<String> ids = new ArrayList<>(weights.keySet());
        Collections.shuffle(ids, random);
        Map<String, Rational> shuffled = new LinkedHashMap<>();
        ids.forEach(id -> shuffled.put(id, weights.get(id)));
        Map<String, BigInteger> parts = Apportionment.split(whole, shuffled);
        assertThat(parts).isEqualTo(Apportionment.split(whole, weights));
        assertThat(parts.keySet()).containsExactlyElementsOf(ids);
    }

    @Property
    void onlyTheRatioOfTheWeightsMatters(
            @ForAll("wholes") BigInteger whole, @ForAll("weights") Map<String, Rational> weights) {
        assumeAWeight(weights);
        Map<String, Rational> scaled = new LinkedHashMap<>();
        weights.forEach((id, weight) -> scaled.put(id, weight.times(Rational.ratio(7, 3))));
        assertThat(Apportionment.split(whole, scaled)).isEqualTo(Apportionment.split(whole, weights));
    }

    @Property
    void whoeverGetsAUnitOfTheRestHadNoSmallerRemainderThanWhoeverDoesNot(
            @ForAll("wholes") BigInteger whole, @ForAll("weights") Map<String, Rational> weights) {
        assumeAWeight(weights);
        Rational least = Rational.ONE;
        Rational most = Rational.ZERO;
        Map<String, BigInteger> parts = Apportionment.split(whole.abs(), weights);
        for (Map.Entry<String, Rational> weight : weights.entrySet()) {
            Rational share = number(whole.abs()).times(weight.getValue()).dividedBy(total(weights));
            Rational above = share.minus(number(parts.get(weight.getKey())));
            least = above.signum() < 0 ? least.minimum(above.plus(Rational.ONE)) : least;
            most = above.signum() >= 0 ? most.maximum(above) : most;
        }
        assertThat(least).isGreaterThanOrEqualTo(most);
    }

    private static void assumeAWeight(Map<String, Rational> weights) {
        Assume.that(total(weights).signum() > 0);
    }

    private static Rational total(Map<String, Rational> weights) {
        return weights.values().stream().reduce(Rational.ZERO, Rational::plus);
    }

    private static Rational number(BigInteger whole) {
        return Rational.ratio(whole, BigInteger.ONE);
    }

    @Provide
    Arbitrary<BigInteger> wholes() {
        return Arbitraries.oneOf(
                Arbitraries.bigIntegers().between(BigInteger.valueOf(-100), BigInteger.valueOf(100)),
                Arbitraries.bigIntegers()
                        .between(BigInteger.valueOf(-Long.MAX_VALUE), BigInteger.valueOf(Long.MAX_VALUE)));
    }

    /** Small weights, so that equal ones and equal remainders are frequent. */
    @Provide
    Arbitrary<Map<String, Rational>> weights() {
        Arbitrary<Rational> weight = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 4).map(Rational::of),
                Arbitraries.longs().between(0, 10_000_000L).map(cents -> Rational.ratio(cents, 100)));
        return Arbitraries.maps(
                        Arbitraries.strings().withChars("abAB1").ofMinLength(1).ofMaxLength(3), weight)
                .ofMinSize(1)
                .ofMaxSize(8);
    }
}
