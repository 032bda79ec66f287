package dev.incentive.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

@Label("Kernels calculate exactly, within the bound they state")
class KernelProperties {
    private static final int ROWS = 40;

    @Property(tries = 3000)
    void roundedByConstantIsTheRoundedQuotient(
            @ForAll("columns") long[] values, @ForAll("divisors") long divisor, @ForAll("modes") RoundingMode mode) {
        long[] aimed = aimed(values, divisor);
        KernelRun run = new KernelRun(new RoundedByConstant(0, divisor, mode), aimed);
        assertThat(run.isExact(row -> rounded(big(aimed[row]), big(divisor), mode)))
                .isTrue();
    }

    @Property
    void roundedByConstantProvesWhatIsWellInRange(@ForAll("divisors") long divisor) {
        long[] values = {(1L << 60) - 1, -(1L << 60), 0};
        assertThat(new KernelRun(new RoundedByConstant(0, divisor, RoundingMode.HALF_EVEN), values).isProved())
                .isTrue();
    }

    @Property(tries = 3000)
    void roundedQuotientIsTheRoundedQuotient(
            @ForAll("columns") long[] lefts,
            @ForAll("columns") long[] rights,
            @ForAll("divisors") long divisor,
            @ForAll("factors") long factor,
            @ForAll("modes") RoundingMode mode) {
        long[] divisors = lefts.clone();
        Arrays.setAll(divisors, row -> row % 3 == 0 ? divisor : Math.max(1, Math.abs(rights[row] / 3)));
        KernelRun run = new KernelRun(new RoundedQuotient(0, 1, factor, 2, 2, mode), lefts, rights, divisors);
        assertThat(run.isExact(row -> rounded(
                        big(lefts[row]).multiply(big(rights[row])).multiply(big(factor)),
                        big(divisors[row]).multiply(BigInteger.TWO),
                        mode)))
                .isTrue();
    }

    @Property(tries = 3000)
    void wideDivisionIsDivision(@ForAll("sides") long left, @ForAll("sides") long right, @ForAll("divisors") long by) {
        long quotient = WideDivision.quotient(Math.multiplyHigh(left, right), left * right, by);
        BigInteger exact = big(left).multiply(big(right)).divide(big(by));
        assertThat(quotient).isEqualTo(exact.bitLength() <= 62 ? exact.longValueExact() : WideDivision.TOO_LARGE);
    }

    @Property(tries = 2000)
    void smallerAndLargerAreMinimumAndMaximum(@ForAll("columns") long[] left, @ForAll("columns") long[] right) {
        assertThat(new KernelRun(new Smaller(0, 1), left, right).isExact(row -> big(Math.min(left[row], right[row]))))
                .isTrue();
        assertThat(new KernelRun(new Larger(0, 1), left, right).isExact(row -> big(Math.max(left[row], right[row]))))
                .isTrue();
    }

    @Property(tries = 2000)
    void productsAndCombinationsAreExact(
            @ForAll("columns") long[] left, @ForAll("columns") long[] right, @ForAll("factors") long factor) {
        assertThat(new KernelRun(new Product(0, 1), left, right)
                        .isExact(row -> big(left[row]).multiply(big(right[row]))))
                .isTrue();
        List<Combination.Term> terms = List.of(new Combination.Term(0, factor), new Combination.Term(1, 1));
        assertThat(new KernelRun(new Combination(terms, -7), left, right)
                        .isExact(row -> big(left[row])
                                .multiply(big(factor))
                                .add(big(right[row]))
                                .subtract(big(7))))
                .isTrue();
    }

    @Property(tries = 2000)
    void reachedIsComparison(
            @ForAll("columns") long[] value, @ForAll("columns") long[] edge, @ForAll("factors") long factor) {
        assertThat(new KernelRun(new Reached(0, factor, 1, 3, 5), value, edge).isExact(row -> {
                    BigInteger left = big(value[row]).multiply(big(factor));
                    BigInteger right = big(edge[row]).multiply(big(3)).add(big(5));
                    return big(left.compareTo(right) >= 0 ? -1 : 0);
                }))
                .isTrue();
    }

    @Property(tries = 2000)
    void withinProvesNothingBelowZeroOrAboveTheMost(@ForAll("columns") long[] values, @ForAll("divisors") long most) {
        boolean within = Arrays.stream(values).allMatch(value -> value >= 0 && value <= most);
        KernelRun run = new KernelRun(new Within(0, most), values);
        assertThat(run.isProved()).isEqualTo(within && max(values) <= Block.LARGEST);
    }

    @Property(tries = 2000)
    void boundOfBitsIsNeverBelowAMagnitude(@ForAll("columns") long[] values) {
        long bound = Bits.bound(values, values.length);
        for (long value : values) {
            assertThat(big(value).abs()).isLessThanOrEqualTo(big(bound));
        }
    }

    private static long max(long[] values) {
        return Arrays.stream(values).max().orElseThrow();
    }

    /** Half of the values on a multiple of the divisor, or half a divisor beside it. */
    private static long[] aimed(long[] values, long divisor) {
        long[] aimed = values.clone();
        for (int row = 0; row < aimed.length; row += 2) {
            aimed[row] = aimed[row] / divisor * divisor + (row % 4 == 0 ? divisor / 2 : row % 3 - 1);
        }
        return aimed;
    }

    private static BigInteger rounded(BigInteger above, BigInteger below, RoundingMode mode) {
        return new BigDecimal(above).divide(new BigDecimal(below), 0, mode).toBigIntegerExact();
    }

    private static BigInteger big(long number) {
        return BigInteger.valueOf(number);
    }

    @Provide
    Arbitrary<long[]> columns() {
        return Arbitraries.of(8L, 1L << 20, 1L << 31, 1L << 45, 1L << 61, Long.MAX_VALUE)
                .flatMap(most -> Arbitraries.of(0L, -most)
                        .flatMap(least -> Arbitraries.longs()
                                .between(least, most)
                                .array(long[].class)
                                .ofSize(ROWS)));
    }

    @Provide
    Arbitrary<Long> divisors() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.of(1L, 2L, 3L, 7L, 10L, 100L, 10_000L, 1L << 30, (1L << 31) - 1, 1L << 61)),
                Tuple.of(2, Arbitraries.longs().between(1, 1_000_000)),
                Tuple.of(1, Arbitraries.longs().between(1, 1L << 61)));
    }

    @Provide
    Arbitrary<Long> factors() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.longs().between(-100, 100).filter(factor -> factor != 0)),
                Tuple.of(1, Arbitraries.longs().between(-(1L << 61), 1L << 61).filter(factor -> factor != 0)));
    }

    @Provide
    Arbitrary<Long> sides() {
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.longs().between(0, 1L << 20)),
                Tuple.of(2, Arbitraries.longs().between(0, 1L << 62)));
    }

    @Provide
    Arbitrary<RoundingMode> modes() {
        return Arbitraries.of(RoundingMode.class).filter(mode -> mode != RoundingMode.UNNECESSARY);
    }
}
