package dev.incentive.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.arbitraries.CommissionCase;
import dev.incentive.arbitraries.Lines;
import dev.incentive.arbitraries.Metrics;
import dev.incentive.arbitraries.Plans;
import dev.incentive.benchmark.Attainment;
import dev.incentive.benchmark.Benchmark;
import dev.incentive.measurement.NumberMeasurement;
import dev.incentive.measurement.Participant;
import dev.incentive.measurement.Quota;
import dev.incentive.payout.Cap;
import dev.incentive.plan.Component;
import dev.incentive.plan.Plan;
import dev.incentive.value.Provenance;
import dev.incentive.value.Rational;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** T3 within a plan: pay(0, x + y) = pay(0, x) + pay(x, y) before rounding, under a cap on the attainment as well. */
class ResetWindowLaws {

    @Property
    void payingInTwoPartsIsPayingAtOnce(@ForAll("cases") CommissionCase example) {
        assertInTwoParts(Plans.of(commission(example).build()), example);
    }

    @Property
    void payingInTwoPartsUnderACapOnTheAttainmentIsPayingAtOnce(
            @ForAll("cases") CommissionCase example, @ForAll("caps") Rational cap) {
        Component.Builder capped = commission(example).addCap(new Cap(Cap.Bounds.ATTAINMENT, cap));
        assertInTwoParts(Plans.of(capped.build()), example);
    }

    @Property
    void underACapOnTheAttainmentTheAmountPaysWhatTheBoundedAmountWould(
            @ForAll("cases") CommissionCase example, @ForAll("caps") Rational cap) {
        Component.Builder capped = commission(example).addCap(new Cap(Cap.Bounds.ATTAINMENT, cap));
        Rational most = example.quota().times(cap);
        Rational first = example.already().minimum(most);
        Rational both = example.already().plus(example.amount()).minimum(most);
        assertThat(paid(Plans.of(capped.build()), example, example.already(), example.amount()))
                .isEqualTo(example.payout(first, both.minus(first)).value());
    }

    private static void assertInTwoParts(Plan plan, CommissionCase example) {
        Rational first = example.already();
        Rational second = example.amount();
        assertThat(paid(plan, example, Rational.ZERO, first.plus(second)))
                .isEqualTo(paid(plan, example, Rational.ZERO, first).plus(paid(plan, example, first, second)));
    }

    /** The exact payout, before it is rounded. */
    private static Rational paid(Plan plan, CommissionCase example, Rational already, Rational amount) {
        Participant participant = Participant.builder("rep-17")
                .addQuota(new Quota("revenue", example.quota(), Metrics.DOLLARS, Provenance.UNSTATED))
                .addAlreadyCredited(number(already))
                .addMeasurement(number(amount))
                .build();
        return Lines.exact(Plans.statement(plan, participant).lines().get(0));
    }

    private static NumberMeasurement number(Rational value) {
        return new NumberMeasurement("revenue", value, Metrics.DOLLARS, Provenance.UNSTATED);
    }

    private static Component.Builder commission(CommissionCase example) {
        return Plans.commission(example.rule()).benchmark(Benchmark.quota()).attainment(Attainment.RATIO);
    }

    @Provide
    Arbitrary<CommissionCase> cases() {
        return CommissionCase.any();
    }

    @Provide
    Arbitrary<Rational> caps() {
        return Arbitraries.integers().between(0, 1_000).map(hundredths -> Rational.ratio(hundredths, 100));
    }
}
