package dev.incentive.columnar;

import dev.incentive.payout.Cap;
import dev.incentive.payout.Floor;
import dev.incentive.plan.Plan;
import dev.incentive.value.Money;
import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("G2 in columns: caps and floors for any lines")
class CutLinesProperties {

    @Property(tries = 200)
    @Label("every line is the exact evaluator's, ties and negatives included")
    void everyLineIsTheExactEvaluators(
            @ForAll("amounts") long[] a,
            @ForAll("amounts") long[] b,
            @ForAll("amounts") long[] c,
            @ForAll("limits") long floor,
            @ForAll("limits") long more) {
        new Rows(plan(floor, floor + more))
                .with(ColumnName.measured("a"), "0.01", a)
                .with(ColumnName.measured("b"), "0.01", b)
                .with(ColumnName.measured("c"), "0.01", c)
                .paid();
    }

    private static Plan plan(long floor, long cap) {
        return AmountPlans.of("b", "a", "c")
                .addCap(Cap.planTotal(text(cap)))
                .addFloor(Floor.planTotal(text(floor)))
                .build();
    }

    private static String text(long cents) {
        return Money.of("USD", BigDecimal.valueOf(cents, 2).toPlainString())
                .amount()
                .toPlainString();
    }

    @Provide
    Arbitrary<long[]> amounts() {
        Arbitrary<Long> few = Arbitraries.longs().between(-5, 12);
        Arbitrary<Long> many = Arbitraries.longs().between(-1L << 62, 1L << 62);
        return Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(6, few),
                        net.jqwik.api.Tuple.of(2, Arbitraries.longs().between(-100_000, 100_000)),
                        net.jqwik.api.Tuple.of(1, many))
                .array(long[].class)
                .ofSize(8);
    }

    @Provide
    Arbitrary<Long> limits() {
        return Arbitraries.longs().between(0, 20);
    }
}
