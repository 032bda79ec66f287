package dev.incentive.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.arbitraries.CommissionCase;
import dev.incentive.arbitraries.HalfCent;
import dev.incentive.arbitraries.Metrics;
import dev.incentive.arbitraries.Numbers;
import dev.incentive.arbitraries.Plans;
import dev.incentive.arbitraries.RoundingByDefinition;
import dev.incentive.benchmark.Attainment;
import dev.incentive.benchmark.Benchmark;
import dev.incentive.measurement.NumberMeasurement;
import dev.incentive.measurement.Participant;
import dev.incentive.measurement.Quota;
import dev.incentive.payout.FlatRateCommission;
import dev.incentive.plan.Component;
import dev.incentive.plan.Plan;
import dev.incentive.statement.Statement;
import dev.incentive.statement.StatementLine;
import dev.incentive.value.Provenance;
import dev.incentive.value.Rational;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** N2: before plan caps, a line is the correctly rounded value of the exact result. */
class RoundedOnceProperties {

    @Property
    void aRateOnAnAmountIsTheirExactProductRoundedAsTheModeIsDefined(
            @ForAll("halfCents") HalfCent example, @ForAll("modes") RoundingMode mode) {
        Component component =
                Plans.commission(new FlatRateCommission(example.rate())).build();
        BigDecimal exact = new BigDecimal(example.rate().toString())
                .multiply(new BigDecimal(example.amount().toString()));
        assertThat(line(plan(component, mode, 2), example.amount(), Rational.ONE)
                        .earned()
                        .amount())
                .isEqualTo(RoundingByDefinition.round(fraction(exact), 2, mode));
    }

    @Property
    void aCommissionByTiersIsItsExactValueRoundedAsTheModeIsDefined(
            @ForAll("cases") CommissionCase example,
            @ForAll("modes") RoundingMode mode,
            @ForAll @IntRange(min = 2, max = 6) int scale) {
        Component component = Plans.commission(example.rule())
                .benchmark(Benchmark.quota())
                .attainment(Attainment.RATIO)
                .build();
        Rational exact = example.payoutOn(example.amount()).value();
        StatementLine line = line(plan(component, mode, scale), example.amount(), example.quota());
        assertThat(line.earned().amount()).isEqualTo(RoundingByDefinition.round(exact, scale, mode));
        assertThat(line.derivation().recompute()).isEqualTo(line.earned().value());
    }

    private static Rational fraction(BigDecimal decimal) {
        return Rational.ratio(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
    }

    private static Plan plan(Component component, RoundingMode mode, int scale) {
        return Plans.dollars()
                .roundingMode(mode)
                .roundingScale(scale)
                .addComponent(component)
                .build();
    }

    private static StatementLine line(Plan plan, Rational amount, Rational quota) {
        Statement statement = Plans.statement(
                plan,
                Participant.builder("rep-17")
                        .addQuota(new Quota("revenue", quota, Metrics.DOLLARS, Provenance.UNSTATED))
                        .addMeasurement(new NumberMeasurement("revenue", amount, Metrics.DOLLARS, Provenance.UNSTATED))
                        .build());
        return statement.lines().get(0);
    }

    @Provide
    Arbitrary<HalfCent> halfCents() {
        return HalfCent.cases();
    }

    @Provide
    Arbitrary<CommissionCase> cases() {
        return CommissionCase.any();
    }

    @Provide
    Arbitrary<RoundingMode> modes() {
        return Numbers.roundingModes();
    }
}
