package dev.incentive.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.arbitraries.CustomParts;
import dev.incentive.arbitraries.Plans;
import dev.incentive.arbitraries.Refusal;
import dev.incentive.benchmark.Attainment;
import dev.incentive.benchmark.Benchmark;
import dev.incentive.measurement.Participant;
import dev.incentive.measurement.TargetIncentive;
import dev.incentive.payout.PayoutNeed;
import dev.incentive.payout.PayoutRule;
import dev.incentive.plan.Component;
import dev.incentive.plan.Plan;
import dev.incentive.problem.ProblemCode;
import dev.incentive.scoring.CurveEnd;
import dev.incentive.scoring.CurvePoint;
import dev.incentive.scoring.Scorer;
import dev.incentive.value.Money;
import dev.incentive.value.Parameters;
import dev.incentive.value.Rational;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What a unit, a share of the target incentive or a rule of somebody else pays")
class ScoredPayoutTest {

    @ParameterizedTest
    @CsvSource({"12, 600.06", "0, 0.00", "-2, -100.01", "0.5, 25.00"})
    void isAPriceForEachUnitRoundedOnce(String units, String paid) {
        // 50.005 each: 600.06, 0, −100.01 and, from 25.0025, 25.00.
        Plan plan = Plans.of(
                Plans.commission(PayoutRule.perUnit(Money.of("USD", "50.005"))).build());
        assertThat(Plans.statement(plan, Plans.earning(units).build()).total()).hasToString("USD " + paid);
    }

    @Test
    void isAShareOfTheParticipantsOwnTargetIncentiveBeforeThePlans() {
        Participant.Builder own = Plans.earning("120").targetIncentive(TargetIncentive.of(Money.of("USD", "300")));
        assertThat(Plans.total(shared("1000"), own.build())).isEqualTo(Rational.of(360));
        assertThat(Plans.total(shared("1000"), Plans.earning("120").build())).isEqualTo(Rational.of(1_200));
    }

    @Test
    void isAShareOfNothingForATargetIncentiveOfNothing() {
        Participant.Builder none = Plans.earning("120").targetIncentive(TargetIncentive.of(Money.of("USD", "0")));
        assertThat(Plans.total(shared("1000"), none.build())).isEqualTo(Rational.ZERO);
    }

    @Test
    void areThirdsThatTotalTheTargetIncentive() {
        Plan plan = Plans.dollars()
                .targetIncentive(TargetIncentive.of(Money.of("USD", "3000")))
                .addComponent(share("first", "1/3"))
                .addComponent(share("second", "2/3"))
                .build();
        assertThat(Plans.statement(plan, Plans.earning("100").build()).lines())
                .extracting(line -> line.amount().toString())
                .containsExactly("USD 1000.00", "USD 2000.00");
    }

    @Test
    void isWhatARuleOfSomebodyElseSays() {
        PayoutRule half = CustomParts.payoutRule(
                "acme.half",
                List.of(PayoutNeed.CREDITED_AMOUNT),
                input -> input.credited().value().dividedBy(Rational.of(2)));
        Plan plan = Plans.of(Plans.commission(half).build());
        assertThat(Plans.statement(plan, Plans.earning("0.03").build()).total()).hasToString("USD 0.02");
    }

    @Test
    @DisplayName("E2: a failing rule or benchmark of somebody else is a problem of its component, never zero")
    void isAProblemWhereARuleOfSomebodyElseFails() {
        PayoutRule broken = CustomParts.payoutRule("acme.broken", List.of(PayoutNeed.CREDITED_AMOUNT), input -> {
            throw new IllegalStateException("no rate");
        });
        Plan plan = Plans.of(Plans.commission(broken).build());
        assertThat(Refusal.foundBy(() -> Plans.total(plan, Plans.earning("1").build())))
                .containsExactly("PAYOUT_RULE_FAILED /components/0/payout");
    }

    @Test
    void isAProblemWhereARuleReadsWhatItDidNotName() {
        PayoutRule curious = CustomParts.payoutRule(
                "acme.curious", List.of(), input -> input.score().value());
        Plan plan = Plans.of(Plans.commission(curious).build());
        assertThat(Refusal.codesOf(() -> Plans.total(plan, Plans.earning("1").build())))
                .containsExactly(ProblemCode.PAYOUT_RULE_FAILED);
    }

    @Test
    void isAProblemWhereABenchmarkOfSomebodyElseFails() {
        Benchmark broken = CustomParts.benchmark("acme.broken", Parameters.none(), List.of(), input -> {
            throw new StackOverflowError();
        });
        Plan plan = Plans.of(Plans.bonus("revenue", broken, Attainment.RATIO).build());
        assertThat(Refusal.foundBy(() -> Plans.total(plan, Plans.earning("1").build())))
                .containsExactly("BENCHMARK_FAILED /components/0/benchmark");
    }

    @Test
    void isMeasuredAgainstABenchmarkOfSomebodyElse() {
        Benchmark ten = CustomParts.benchmark("acme.ten", input -> Optional.of(Rational.of(10)));
        Plan plan = Plans.of(Plans.bonus("revenue", ten, Attainment.RATIO).build());
        assertThat(Plans.total(plan, Plans.earning("10").build())).isEqualTo(Rational.of(1_000));
        assertThat(Plans.total(plan, Plans.earning("9.99").build())).isEqualTo(Rational.ZERO);
    }

    private static Plan shared(String target) {
        return Plans.dollars()
                .targetIncentive(TargetIncentive.of(Money.of("USD", target)))
                .addComponent(share("share", "1"))
                .build();
    }

    private static Component share(String id, String weight) {
        return Component.builder(id, "revenue")
                .benchmark(Benchmark.fixed("100"))
                .attainment(Attainment.RATIO)
                .scorer(Scorer.curve(CurveEnd.EXTENDS, CurvePoint.of("0", "0"), CurvePoint.of("1", "1")))
                .payout(PayoutRule.targetIncentive(weight))
                .build();
    }
}
