package dev.incentive.evaluation;

import dev.incentive.arbitraries.Metrics;
import dev.incentive.arbitraries.Numbers;
import dev.incentive.arbitraries.Plans;
import dev.incentive.measurement.NumberMeasurement;
import dev.incentive.measurement.Participant;
import dev.incentive.payout.FlatRateCommission;
import dev.incentive.plan.Plan;
import dev.incentive.statement.StatementLine;
import dev.incentive.value.CurrencyUnit;
import dev.incentive.value.Provenance;
import dev.incentive.value.Rational;
import dev.incentive.value.Unit;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * A commission of a tenth on an amount that is often such that the payout is half a unit, or one step beside it.
 *
 * @param money where it is paid
 * @param mode the plan's rounding mode
 * @param amount what is credited, in major units
 */
record RoundingCase(Place money, RoundingMode mode, Rational amount) {

    private static final Rational RATE = Rational.ratio(1, 10);

    /** A currency, and the scale that is rounded to: its own, or one that the plan names. */
    enum Place {
        DOLLARS("USD", 2),
        YEN("JPY", 0),
        DINARS("KWD", 3),
        WHOLE_DOLLARS("USD", 0),
        TENTHS_OF_A_CENT("USD", 3);

        private final String currency;
        private final int scale;

        Place(String currency, int scale) {
            this.currency = currency;
            this.scale = scale;
        }

        int scale() {
            return scale;
        }
    }

    static Arbitrary<RoundingCase> any() {
        return Combinators.combine(Arbitraries.of(Place.class), Numbers.roundingModes(), hundredths())
                .as((money, mode, hundredths) -> new RoundingCase(money, mode, amount(money, hundredths)));
    }

    /** So many hundredths of a unit at a tenth: half a unit are fifty, one step beside it one more or less. */
    private static Rational amount(Place money, long hundredths) {
        BigInteger steps = BigInteger.TEN.pow(money.scale() + 1);
        return Rational.ratio(BigInteger.valueOf(hundredths), steps);
    }

    private static Arbitrary<Long> hundredths() {
        Arbitrary<Long> near = Combinators.combine(Arbitraries.longs().between(-300, 300), Arbitraries.of(-1L, 0L, 1L))
                .as((units, beside) -> 100 * units + 50 + beside);
        return Arbitraries.frequencyOf(
                Tuple.of(3, near), Tuple.of(2, Arbitraries.longs().between(-50_000, 50_000)));
    }

    Rational exact() {
        return amount.times(RATE);
    }

    boolean isNegative() {
        return amount.signum() < 0;
    }

    /** Whether the payout is half a unit beside whole units, or would be with one smallest step of the amount more or less. */
    boolean isNearTie() {
        BigInteger hundredths = exact().times(
                        Rational.of(BigInteger.TEN.pow(money.scale() + 2).longValueExact()))
                .numerator();
        int beside = hundredths.mod(BigInteger.valueOf(100)).intValueExact() - 50;
        return Math.abs(beside) <= 1;
    }

    StatementLine line() {
        Unit unit = Unit.money(CurrencyUnit.of(money.currency));
        Plan plan = Plans.in(money.currency)
                .roundingMode(mode)
                .roundingScale(money.scale())
                .addMetric(Metrics.revenueIn(money.currency))
                .addComponent(Plans.commission(new FlatRateCommission(RATE)).build())
                .build();
        Participant participant = Participant.builder("rep-17")
                .addMeasurement(new NumberMeasurement("revenue", amount, unit, Provenance.UNSTATED))
                .build();
        return Plans.statement(plan, participant).lines().get(0);
    }
}
