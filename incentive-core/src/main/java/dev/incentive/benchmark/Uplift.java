package dev.incentive.benchmark;

import static dev.incentive.derivation.Derivation.given;
import static dev.incentive.derivation.Derivation.step;

import dev.incentive.derivation.Derivation;
import dev.incentive.derivation.Operator;
import dev.incentive.derivation.Origin;
import dev.incentive.derivation.Outcome;
import dev.incentive.derivation.UndefinedReason;
import dev.incentive.metric.Direction;
import dev.incentive.value.Canonical;
import dev.incentive.value.CanonicalWriter;
import dev.incentive.value.Rational;
import java.util.Objects;

/**
 * How much better than before a result must be.
 *
 * <p>Relative to the prior value p, the benchmark is p × (1 + by), or p × (1 − by) where lower is better; absolute, it
 * is p + by, or p − by. Both are exact. A relative uplift is a ratio (0.1 is ten percent), an absolute one is in the
 * metric's unit, and 0 asks for as much as before. A plan warns of a ratio above 1 with {@code RATIO_ABOVE_ONE}, and
 * refuses one that would leave nothing to reach with {@code NUMBER_OUT_OF_RANGE}. Immutable.
 *
 * <pre>{@code
 * // Of 40 customers, 6 left in the period before: lower is better.
 * Participant seller = Participant.builder("seller")
 *         .addPriorMeasurement(ShareMeasurement.of("churn", 6, 40))
 *         .build();
 * BenchmarkInput input = new BenchmarkInput(churn, seller, quarter, PeerStatistics.NOBODY);
 * Outcome relative = Benchmark.priorPeriod(Uplift.relative("0.2")).value(input);
 * Outcome absolute = Benchmark.priorPeriod(Uplift.absolute("0.02")).value(input);
 * Rational byAFifth = ((Outcome.Defined) relative).derivation().value(); // 0.12
 * Rational byTwoPoints = ((Outcome.Defined) absolute).derivation().value(); // 0.13
 * }</pre>
 *
 * @param kind relative or absolute
 * @param by how much: a ratio if relative, in the metric's unit if absolute; 0 for "as good as before"
 * @since 0.1.0
 */
public record Uplift(Kind kind, Rational by) implements Canonical {

    /**
     * Relative or absolute.
     *
     * @since 0.1.0
     */
    public enum Kind {
        /** A ratio of the prior value. */
        RELATIVE,
        /** A number in the metric's unit. */
        ABSOLUTE
    }

    /** Checks that nothing is missing. */
    public Uplift {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(by, "by");
    }

    /**
     * A ratio of the prior value.
     *
     * @param by the ratio as a decimal text: {@code 0.1} for ten percent
     * @return the uplift
     */
    public static Uplift relative(String by) {
        return new Uplift(Kind.RELATIVE, Rational.ofDecimal(by));
    }

    /**
     * A number in the metric's unit.
     *
     * @param by the number as a decimal text
     * @return the uplift
     */
    public static Uplift absolute(String by) {
        return new Uplift(Kind.ABSOLUTE, Rational.ofDecimal(by));
    }

    /** A ratio of nothing, or of a loss, has no meaning: ten percent better than −50 is not −55. */
    Outcome applyTo(Derivation prior, Direction direction) {
        if (kind == Kind.RELATIVE && prior.value().signum() <= 0) {
            return Outcome.undefined(
                    UndefinedReason.BENCHMARK_NOT_POSITIVE,
                    prior.label() + " is " + prior.value() + ", not more than zero, as a relative uplift needs");
        }
        return Outcome.defined(moved(prior, direction));
    }

    private Derivation moved(Derivation prior, Direction direction) {
        Operator towardsBetter = direction == Direction.HIGHER_IS_BETTER ? Operator.SUM : Operator.DIFFERENCE;
        Derivation step = given(words(), by, Origin.PLAN);
        if (kind == Kind.ABSOLUTE) {
            return step(towardsBetter, "benchmark: prior value and uplift", prior, step);
        }
        Derivation factor =
                step(towardsBetter, "factor", given("the prior value once", Rational.ONE, Origin.RULE), step);
        return step(Operator.PRODUCT, "benchmark: prior value with uplift", prior, factor);
    }

    private String words() {
        return kind == Kind.RELATIVE ? "relative uplift" : "absolute uplift";
    }

    @Override
    public void describeTo(CanonicalWriter out) {
        out.word(kind).number(by);
    }
}
