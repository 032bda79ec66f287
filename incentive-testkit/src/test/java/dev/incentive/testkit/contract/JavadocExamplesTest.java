package dev.incentive.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.benchmark.Benchmark;
import dev.incentive.benchmark.Membership;
import dev.incentive.json.IncentiveJson;
import dev.incentive.json.PayoutRuleFactory;
import dev.incentive.metric.CustomerMetrics;
import dev.incentive.metric.FinancialMetrics;
import dev.incentive.metric.Metric;
import dev.incentive.payout.CustomPayoutRule;
import dev.incentive.payout.PayoutInput;
import dev.incentive.payout.PayoutNeed;
import dev.incentive.payout.PayoutRule;
import dev.incentive.payout.Tier;
import dev.incentive.payout.TierBasis;
import dev.incentive.payout.TierMode;
import dev.incentive.plan.Component;
import dev.incentive.plan.Plan;
import dev.incentive.problem.IncentiveException;
import dev.incentive.problem.Place;
import dev.incentive.problem.Problem;
import dev.incentive.problem.ProblemCode;
import dev.incentive.scoring.CustomScorer;
import dev.incentive.scoring.ScorerNeeds;
import dev.incentive.scoring.ScoringInput;
import dev.incentive.testkit.benchmark.BenchmarkSubject;
import dev.incentive.testkit.codec.CodecSubject;
import dev.incentive.testkit.payout.PayoutRuleSubject;
import dev.incentive.testkit.scorer.ScorerSubject;
import dev.incentive.value.CurrencyUnit;
import dev.incentive.value.Parameters;
import dev.incentive.value.Rational;
import java.math.RoundingMode;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;

class JavadocExamplesTest {

    /** JUnit runs the laws for whoever adopts a contract; it leaves local classes alone. */
    private static void holds(DynamicTest law) throws Throwable {
        law.getExecutable().execute();
    }

    @Test
    void benchmarkContract() {
        // example BenchmarkContract
        class RegionalAverageTest implements BenchmarkContract {
            @Override
            public BenchmarkSubject subject() {
                Benchmark average = Benchmark.pooledPeers("region", Membership.WITH_PARTICIPANT);
                Metric retention = CustomerMetrics.customerRetention();
                return BenchmarkSubject.of(average, retention)
                        .withParticipant()
                        .ownGroupOnly()
                        .undefinedWhen(
                                "without customers",
                                given -> given.values(given.members()).isEmpty());
            }
        }
        // end
        assertThat(new RegionalAverageTest().laws()).isNotEmpty().allSatisfy(law -> holds(law));
    }

    private record FlatRate(Parameters parameters) implements CustomPayoutRule {

        static FlatRate of(Parameters parameters) {
            if (!parameters.values().keySet().equals(Set.of("rate"))) {
                throw new IncentiveException(Problem.error(
                        ProblemCode.DOCUMENT_PROPERTY_UNKNOWN,
                        Place.ROOT,
                        parameters.values().keySet().toString(),
                        "'rate'"));
            }
            return new FlatRate(parameters);
        }

        @Override
        public String name() {
            return "acme.flat-rate";
        }

        @Override
        public List<PayoutNeed> needs() {
            return List.of(PayoutNeed.CREDITED_AMOUNT);
        }

        @Override
        public Rational amount(PayoutInput input) {
            return input.credited().value().times(parameters.decimal("rate"));
        }
    }

    private static Plan planWith(PayoutRule rule) {
        CurrencyUnit usd = CurrencyUnit.of("USD");
        return Plan.builder("sales")
                .currency(usd)
                .roundingMode(RoundingMode.HALF_UP)
                .zone(ZoneOffset.UTC)
                .addMetric(FinancialMetrics.revenue(usd))
                .addComponent(
                        Component.builder("commission", "revenue").payout(rule).build())
                .build();
    }

    @Test
    void codecContract() {
        // example CodecContract
        // record FlatRate(Parameters parameters) implements CustomPayoutRule; FlatRate.of refuses any but "rate"
        class FlatRateDocumentTest implements CodecContract {
            @Override
            public CodecSubject subject() {
                return CodecSubject.of(
                        IncentiveJson.with(PayoutRuleFactory.of("acme.flat-rate", FlatRate::of)),
                        parameters -> planWith(FlatRate.of(parameters)),
                        Parameters.none().with("rate", "0.05"));
            }
        }
        // end
        assertThat(new FlatRateDocumentTest().laws()).isNotEmpty().allSatisfy(law -> holds(law));
    }

    @Test
    void payoutRuleContract() {
        // example PayoutRuleContract
        class AcceleratorTest implements PayoutRuleContract {
            @Override
            public PayoutRuleSubject subject() {
                return PayoutRuleSubject.of(PayoutRule.tiered(
                        TierMode.MARGINAL, TierBasis.QUOTA_ATTAINMENT, Tier.of("0", "0.04"), Tier.of("1", "0.06")));
            }
        }
        // end
        assertThat(new AcceleratorTest().laws()).isNotEmpty().allSatisfy(law -> holds(law));
    }

    @Test
    void planContract() {
        // example PlanContract
        class SalesPlanTest implements PlanContract {
            @Override
            public String document() {
                return "plans/sales.json";
            }
        }
        // end
        assertThat(new SalesPlanTest().laws()).isNotEmpty().allSatisfy(law -> holds(law));
    }

    /** The attainment up to 1, and twice what is above it, at most 1.8. */
    private record GrowingScorer() implements CustomScorer {

        @Override
        public String name() {
            return "acme.growing";
        }

        @Override
        public ScorerNeeds needs() {
            return ScorerNeeds.attainment();
        }

        @Override
        public Rational score(ScoringInput input) {
            Rational attainment = input.attainment().value();
            Rational above = attainment.minus(Rational.ONE).maximum(Rational.ZERO);
            return attainment.plus(above).minimum(Rational.of("1.8"));
        }
    }

    @Test
    void scorerContract() {
        // example ScorerContract
        // The attainment up to 1, and twice what is above it, at most 1.8.
        class GrowingScorerTest implements ScorerContract {
            @Override
            public ScorerSubject subject() {
                return ScorerSubject.of(new GrowingScorer())
                        .rising()
                        .scores("0.9", "0.9")
                        .scores("1.1", "1.2")
                        .scores("2", "1.8");
            }
        }
        // end
        assertThat(new GrowingScorerTest().laws()).isNotEmpty().allSatisfy(law -> holds(law));
    }
}
