package dev.incentive.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("N4: splitting an amount")
class ApportionmentTest {

    @Test
    void handsTheRestToTheLargestRemainders() {
        // 100 by 5 : 3 : 3 is 45.45, 27.27, 27.27; floors total 99, the largest remainder is that of a.
        assertThat(split(100, "a", "5", "b", "3", "c", "3")).isEqualTo(parts("a", 46, "b", 27, "c", 27));
    }

    @Test
    void breaksTiesByIdInTheOrderOfCodePoints() {
        assertThat(split(100, "c", "1", "a", "1", "b", "1")).isEqualTo(parts("c", 33, "a", 34, "b", 33));
        assertThat(split(1, "b", "1", "B", "1", "10", "1")).isEqualTo(parts("b", 0, "B", 0, "10", 1));
    }

    @Test
    void comparesCodePointsAndNotTheirUtf16Halves() {
        // U+FF21 is less than U+1F600, although the first half of the latter, U+D83D, is less than U+FF21.
        assertThat(split(1, "\uD83D\uDE00", "1", "\uFF21", "1")).isEqualTo(parts("\uD83D\uDE00", 0, "\uFF21", 1));
    }

    @Test
    void sortsAPrefixFirst() {
        assertThat(split(1, "ab", "1", "a", "1")).isEqualTo(parts("ab", 0, "a", 1));
    }

    @Test
    void mirrorsNegativeAmounts() {
        assertThat(split(-100, "a", "1", "b", "1", "c", "1")).isEqualTo(parts("a", -34, "b", -33, "c", -33));
    }

    @Test
    void takesFractionsAsWeights() {
        assertThat(split(10, "a", "1/3", "b", "2/3")).isEqualTo(parts("a", 3, "b", 7));
    }

    @Test
    void givesNothingToAWeightOfZero() {
        assertThat(split(101, "a", "0", "b", "1", "c", "1")).isEqualTo(parts("a", 0, "b", 51, "c", 50));
    }

    @Test
    void splitsNothingAmongWeightsOfZero() {
        assertThat(split(0, "a", "0", "b", "0")).isEqualTo(parts("a", 0, "b", 0));
    }

    @Test
    void refusesToSplitSomethingAmongWeightsOfZero() {
        assertThatIllegalArgumentException().isThrownBy(() -> split(1, "a", "0"));
        assertThatIllegalArgumentException().isThrownBy(() -> Apportionment.split(BigInteger.ONE, Map.of()));
    }

    @Test
    void refusesNegativeWeights() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> split(1, "a", "2", "b", "-1"))
                .withMessageContaining("b");
    }

    private static Map<String, BigInteger> split(long whole, String... weights) {
        Map<String, Rational> byId = new LinkedHashMap<>();
        for (int index = 0; index < weights.length; index += 2) {
            byId.put(weights[index], Rational.of(weights[index + 1]));
        }
        return Apportionment.split(BigInteger.valueOf(whole), byId);
    }

    private static Map<String, BigInteger> parts(Object... parts) {
        Map<String, BigInteger> byId = new LinkedHashMap<>();
        for (int index = 0; index < parts.length; index += 2) {
            byId.put((String) parts[index], BigInteger.valueOf((Integer) parts[index + 1]));
        }
        return byId;
    }
}
