package dev.incentive.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.arbitraries.HalfCent;
import dev.incentive.arbitraries.Lines;
import dev.incentive.arbitraries.Numbers;
import dev.incentive.arbitraries.Plans;
import dev.incentive.arbitraries.RoundingByDefinition;
import dev.incentive.evaluation.LineCase.Barrier;
import dev.incentive.evaluation.LineCase.Bound;
import dev.incentive.evaluation.LineCase.Factor;
import dev.incentive.statement.LineStatus;
import dev.incentive.statement.StatementLine;
import dev.incentive.value.Border;
import dev.incentive.value.Rational;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** G2: rule, then proration of the payout, floor, multiplier, cap, gate and one rounding. */
class LineOrderProperties {

    @Property
    void aLineIsWhatTheWordsOfThePlanGiveByHand(
            @ForAll("cases") LineCase example,
            @ForAll("modes") RoundingMode mode,
            @ForAll @IntRange(min = 2, max = 4) int scale) {
        StatementLine line = example.line(Plans.dollars().roundingMode(mode).roundingScale(scale));
        assertThat(Lines.exact(line)).isEqualTo(example.byHand());
        assertThat(line.earned().amount()).isEqualTo(RoundingByDefinition.round(example.byHand(), scale, mode));
        assertThat(line.derivation().recompute()).isEqualTo(line.amount().value());
    }

    @Property
    void aLineSaysWhetherItsGateIsMet(@ForAll("cases") LineCase example) {
        assertThat(example.line(Plans.dollars()).status())
                .isEqualTo(example.gate().isMet() ? LineStatus.CALCULATED : LineStatus.GATE_NOT_MET);
    }

    @Provide
    Arbitrary<RoundingMode> modes() {
        return Numbers.roundingModes();
    }

    /** Bounds are near what the sale pays, so that each of them is often the one that binds. */
    @Provide
    Arbitrary<LineCase> cases() {
        return HalfCent.cases()
                .flatMap(sale -> Combinators.combine(
                                Arbitraries.oneOf(
                                        Arbitraries.just(91),
                                        Arbitraries.integers().between(1, 91)),
                                Arbitraries.of(true, false),
                                bounds(sale),
                                factors(),
                                bounds(sale),
                                gates())
                        .as((days, prorated, floor, factor, cap, gate) ->
                                new LineCase(sale, days, prorated, floor, factor, atLeast(floor, cap), gate)));
    }

    private static Bound atLeast(Bound floor, Bound cap) {
        return cap.isThere() ? new Bound(Math.max(floor.cents(), cap.cents()), cap.prorated()) : cap;
    }

    private static Arbitrary<Bound> bounds(HalfCent sale) {
        long near =
                sale.commission().absolute().times(Rational.of(100)).numerator().longValue()
                        / sale.commission()
                                .absolute()
                                .times(Rational.of(100))
                                .denominator()
                                .longValue();
        Arbitrary<Long> cents = Arbitraries.oneOf(
                Arbitraries.of(-1L, 0L, near, near + 1), Arbitraries.longs().between(0, 2 * near + 2));
        return Combinators.combine(cents, Arbitraries.of(true, false)).as(Bound::new);
    }

    private static Arbitrary<Factor> factors() {
        Arbitrary<Integer> percents = Arbitraries.oneOf(
                Arbitraries.of(49, 50, 51, 70, 89, 90, 91),
                Arbitraries.integers().between(0, 100));
        return Combinators.combine(Arbitraries.of(true, false), percents).as(Factor::new);
    }

    private static Arbitrary<Barrier> gates() {
        return Combinators.combine(
                        Arbitraries.of(true, false),
                        Arbitraries.of(Border.class),
                        Arbitraries.integers().between(-1, 1),
                        Arbitraries.of(Rational.ZERO, Rational.ratio(1, 3), Rational.ratio(1, 2), Rational.ONE))
                .as(Barrier::new);
    }
}
