package dev.incentive.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.value.Apportionment;
import dev.incentive.value.Rational;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

@Label("Largest remainders in 128 bits")
class LargestRemainderProperties {

    @Property
    @Label("split as the exact apportionment does, equal remainders by rank")
    void splitAsTheExactApportionmentDoes(@ForAll("weights") long[] weights, @ForAll("parts") long part) {
        long total = 0;
        Map<String, Rational> exact = new LinkedHashMap<>();
        LargestRemainder remainder = new LargestRemainder(new int[] {3, 2, 1, 0});
        for (int index = 0; index < weights.length; index++) {
            total += weights[index];
            exact.put("id" + (3 - index), Rational.of(weights[index]));
            remainder.weight(index, weights[index]);
        }
        long whole = part % (total + 1);
        assertThat(remainder.split(whole)).isTrue();
        Map<String, BigInteger> parts = Apportionment.split(BigInteger.valueOf(whole), exact);
        for (int index = 0; index < weights.length; index++) {
            assertThat(remainder.part(index))
                    .isEqualTo(parts.get("id" + (3 - index)).longValueExact());
        }
    }

    @Provide
    Arbitrary<long[]> weights() {
        return Arbitraries.frequencyOf(
                        Tuple.of(2, Arbitraries.longs().between(0, 5)),
                        Tuple.of(1, Arbitraries.longs().between(0, 1L << 33)),
                        Tuple.of(1, Arbitraries.longs().between(0, (1L << 60) - 1)))
                .array(long[].class)
                .ofSize(4);
    }

    @Provide
    Arbitrary<Long> parts() {
        return Arbitraries.longs().between(0, Long.MAX_VALUE);
    }
}
