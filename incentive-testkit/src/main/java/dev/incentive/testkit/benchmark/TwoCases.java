package dev.incentive.testkit.benchmark;

import dev.incentive.value.Rational;
import java.util.Objects;

/**
 * Two cases of one benchmark that a law compares.
 *
 * <pre>{@code
 * // A quota of 100 dozens, and the same quota of 1200 pieces.
 * TwoCases units = new TwoCases(dozens, pieces, Rational.of(12));
 * BenchmarkSubject fixed = BenchmarkSubject.of(Benchmark.fixed("40"), FinancialMetrics.productUnits());
 * CounterExample broken = (CounterExample) BenchmarkLaws.SCALE_CONSISTENT.check(fixed, units);
 * String expected = broken.expected(); // 480, 12 times 40
 * String found = broken.found(); // 40
 * }</pre>
 *
 * @param one the first
 * @param other the second, with a difference that should not matter, or that should matter by a factor
 * @param factor how many times the first figure the second should be
 * @since 0.1.0
 */
public record TwoCases(BenchmarkCase one, BenchmarkCase other, Rational factor) {

    /** Checks that nothing is missing. */
    public TwoCases {
        Objects.requireNonNull(one, "one");
        Objects.requireNonNull(other, "other");
        Objects.requireNonNull(factor, "factor");
    }

    static TwoCases alike(BenchmarkCase one, BenchmarkCase other) {
        return new TwoCases(one, other, Rational.ONE);
    }
}
