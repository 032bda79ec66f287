package dev.incentive.columnar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.arbitraries.Metrics;
import dev.incentive.arbitraries.Plans;
import dev.incentive.benchmark.Attainment;
import dev.incentive.benchmark.BenchmarkInput;
import dev.incentive.benchmark.CustomBenchmark;
import dev.incentive.evaluation.PlanEvaluator;
import dev.incentive.measurement.NumberMeasurement;
import dev.incentive.measurement.Participant;
import dev.incentive.measurement.Population;
import dev.incentive.payout.CustomPayoutRule;
import dev.incentive.payout.PayoutInput;
import dev.incentive.payout.PayoutNeed;
import dev.incentive.payout.PayoutRule;
import dev.incentive.plan.Component;
import dev.incentive.plan.Plan;
import dev.incentive.plan.UndefinedPolicy;
import dev.incentive.problem.ProblemCode;
import dev.incentive.scoring.Scorer;
import dev.incentive.scoring.ScorerNeeds;
import dev.incentive.value.Border;
import dev.incentive.value.Money;
import dev.incentive.value.Rational;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Custom scorers, benchmarks and payout rules inside the columns")
class CustomPartsTest {
    private static final int PEOPLE = 2500;
    private static final Rational BAD = Rational.of(777);
    private static final Rational HUGE = Rational.of(888);

    private final AtomicInteger calls = new AtomicInteger();

    @Test
    void aScorerIsCalledOnceForEachRowWhoseInputsAreDefined() {
        Payouts payouts = assertSame(scored(), measured(1_000));
        assertThat(payouts.exactRows()).isZero();
        calls.set(0);
        ColumnarEvaluator.of(scored().resolve()).evaluate(measured(1_000));
        assertThat(calls).hasValue(PEOPLE - PEOPLE / 10);
    }

    @Test
    void aScorerThatThrowsFailsItsRowAlone() {
        Payouts payouts = assertSame(scored(), measured(777));
        assertThat(payouts.exactRows()).isEqualTo(1);
        assertThat(payouts.isFailed(1234)).isTrue();
        assertThat(payouts.failure(1234).orElseThrow().problems())
                .extracting(problem -> problem.code())
                .containsExactly(ProblemCode.SCORER_FAILED);
    }

    @Test
    void aScoreThatDoesNotFitIsCalculatedExactly() {
        Payouts payouts = assertSame(scored(), measured(888));
        assertThat(payouts.exactRows()).isEqualTo(1);
        assertThat(payouts.isFailed(1234)).isFalse();
    }

    @Test
    void aBenchmarkIsComparedWith() {
        Component component = Component.builder("bonus", "a")
                .benchmark(new Doubled())
                .attainment(Attainment.RATIO)
                .scorer(Scorer.threshold("0.4", Border.AT_OR_ABOVE))
                .payout(PayoutRule.flatBonus(Money.of("USD", "100.00")))
                .whenUndefined(UndefinedPolicy.ZERO)
                .build();
        assertThat(assertSame(plan(component), measured(1_000)).exactRows()).isZero();
    }

    @Test
    void aRulePaysWithItsOwnNeeds() {
        Component component = Component.builder("thirds", "a")
                .payout(new Thirds())
                .whenUndefined(UndefinedPolicy.HOLD)
                .build();
        assertThat(assertSame(plan(component), measured(1_000)).exactRows()).isZero();
    }

    private Plan scored() {
        Component component = Component.builder("bonus", "a")
                .scorer(Scorer.custom(
                        "acme.score",
                        ScorerNeeds.measuredValue(),
                        input -> score(input.measured().value())))
                .payout(PayoutRule.flatBonus(Money.of("USD", "100.00")))
                .whenUndefined(UndefinedPolicy.ZERO)
                .build();
        return plan(component);
    }

    private Rational score(Rational measured) {
        calls.incrementAndGet();
        if (measured.equals(BAD)) {
            throw new UnsupportedOperationException("not this one");
        }
        return measured.equals(HUGE)
                ? Rational.ratio(BigInteger.ONE, BigInteger.TEN.pow(30).add(BigInteger.ONE))
                : measured.dividedBy(Rational.of(7));
    }

    /** Twice what was measured, and nothing for those with an odd amount. */
    private static final class Doubled implements CustomBenchmark {
        @Override
        public String name() {
            return "acme.doubled";
        }

        @Override
        public Optional<Rational> figure(BenchmarkInput input) {
            return input.ownValue()
                    .filter(value -> value.numerator().testBit(1))
                    .map(value -> value.plus(value));
        }
    }

    /** A third of what is credited. */
    private static final class Thirds implements CustomPayoutRule {
        @Override
        public String name() {
            return "acme.thirds";
        }

        @Override
        public List<PayoutNeed> needs() {
            return List.of(PayoutNeed.CREDITED_AMOUNT);
        }

        @Override
        public Rational amount(PayoutInput input) {
            return input.credited().value().dividedBy(Rational.of(3));
        }
    }

    private static Plan plan(Component component) {
        return Plans.in("USD")
                .addMetric(AmountPlans.dollars("a"))
                .addComponent(component)
                .build();
    }

    /** Each tenth has no measurement; row 1234 has one of its own. */
    private static Population measured(long own) {
        Population.Builder population = Population.builder("plan", Plans.QUARTER);
        for (int row = 0; row < PEOPLE; row++) {
            Participant.Builder participant = Participant.builder("p" + row);
            if (row % 10 != 3) {
                long amount = row == 1234 ? own : 2L * row + 10_000;
                participant.addMeasurement(NumberMeasurement.of("a", Long.toString(amount), Metrics.DOLLARS));
            }
            population.addParticipant(participant.build());
        }
        return population.build();
    }

    private static Payouts assertSame(Plan plan, Population population) {
        Payouts payouts = ColumnarEvaluator.of(plan.resolve()).evaluate(population);
        List<String> columnar = new ArrayList<>();
        for (int row = 0; row < payouts.rows(); row++) {
            if (!payouts.isFailed(row)) {
                columnar.add("p" + row + " " + payouts.totals()[row]);
            }
        }
        List<String> exact = PlanEvaluator.of(plan.resolve()).evaluate(population).statements().stream()
                .map(statement -> statement.participant() + " "
                        + statement.total().amount().unscaledValue())
                .toList();
        assertThat(columnar).isEqualTo(exact);
        return payouts;
    }
}
