package dev.incentive.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.arbitraries.Metrics;
import dev.incentive.arbitraries.Plans;
import dev.incentive.arbitraries.Refusal;
import dev.incentive.benchmark.Attainment;
import dev.incentive.benchmark.Benchmark;
import dev.incentive.benchmark.Membership;
import dev.incentive.benchmark.Uplift;
import dev.incentive.derivation.UndefinedReason;
import dev.incentive.measurement.Measurement;
import dev.incentive.measurement.NumberMeasurement;
import dev.incentive.measurement.Participant;
import dev.incentive.measurement.Quota;
import dev.incentive.measurement.ShareMeasurement;
import dev.incentive.measurement.SurveyMeasurement;
import dev.incentive.measurement.SurveyTally;
import dev.incentive.metric.RatingScale;
import dev.incentive.payout.Cap;
import dev.incentive.payout.PayoutRule;
import dev.incentive.payout.Tier;
import dev.incentive.payout.TierBasis;
import dev.incentive.payout.TierMode;
import dev.incentive.plan.Component;
import dev.incentive.plan.UndefinedPolicy;
import dev.incentive.scoring.Scorer;
import dev.incentive.scoring.ScorerNeeds;
import dev.incentive.statement.LineStatus;
import dev.incentive.statement.StatementLine;
import dev.incentive.value.Rational;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("B2: undefined is not zero")
class UndefinedPolicyTest {

    @ParameterizedTest
    @MethodSource("gaps")
    void failsTheParticipantIfThePolicyIsError(Gap gap) {
        Component component =
                gap.component().whenUndefined(UndefinedPolicy.ERROR).build();
        assertThat(Refusal.of(() -> Plans.statement(gap.with(component), gap.participant())))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.place().pointer()).isEqualTo("/components/0");
                    assertThat(problem.found()).startsWith(gap.reason() + ": ");
                });
    }

    @ParameterizedTest
    @MethodSource("gaps")
    void paysZeroAndSaysWhyIfThePolicyIsZero(Gap gap) {
        StatementLine line = line(gap, UndefinedPolicy.ZERO);
        assertThat(line.status()).isEqualTo(LineStatus.UNDEFINED);
        assertThat(line.amount()).hasToString("USD 0.00");
        assertThat(line.reason()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("gaps")
    void withholdsTheLineIfThePolicyIsHold(Gap gap) {
        StatementLine line = line(gap, UndefinedPolicy.HOLD);
        assertThat(line.status()).isEqualTo(LineStatus.HELD);
        assertThat(line.amount()).hasToString("USD 0.00");
        assertThat(line.reason()).isNotBlank();
    }

    @Test
    void isErrorUnlessThePlanSaysOtherwise() {
        assertThat(Plans.commission(PayoutRule.flatRate("0.1")).build().whenUndefined())
                .isEqualTo(UndefinedPolicy.ERROR);
    }

    @Test
    void hasACaseHereForEveryReason() {
        assertThat(gaps().map(Gap::reason)).containsAll(Arrays.asList(UndefinedReason.values()));
    }

    private static StatementLine line(Gap gap, UndefinedPolicy policy) {
        Component component = gap.component().whenUndefined(policy).build();
        return Plans.statement(gap.with(component), gap.participant()).lines().get(0);
    }

    static Stream<Gap> gaps() {
        return Stream.of(measurements(), quotas(), peers(), others(), GoalGaps.all())
                .flatMap(gaps -> gaps);
    }

    private static Stream<Gap> measurements() {
        Component.Builder loyalty =
                Plans.bonus("retention", Benchmark.priorPeriod(Uplift.relative("0.1")), Attainment.RATIO);
        return Stream.of(
                new Gap(UndefinedReason.MEASUREMENT_MISSING, Plans.commission(PayoutRule.flatRate("0.1")), with()),
                new Gap(UndefinedReason.MEASUREMENT_MISSING, loyalty, with()),
                new Gap(UndefinedReason.NOTHING_TO_MEASURE, loyalty, with(ShareMeasurement.of("retention", 0, 0))),
                new Gap(
                        UndefinedReason.PRIOR_MEASUREMENT_MISSING,
                        loyalty,
                        with(ShareMeasurement.of("retention", 1, 2))),
                new Gap(
                        UndefinedReason.BENCHMARK_NOT_POSITIVE,
                        loyalty,
                        Participant.builder("rep-17")
                                .addMeasurement(ShareMeasurement.of("retention", 1, 2))
                                .addPriorMeasurement(ShareMeasurement.of("retention", 0, 2))
                                .build()),
                new Gap(
                        UndefinedReason.MEASUREMENT_NOT_POSITIVE,
                        Plans.bonus("churn", Benchmark.fixed("0.05"), Attainment.TARGET_OVER_ACTUAL),
                        with(ShareMeasurement.of("churn", 0, 9))));
    }

    private static Stream<Gap> quotas() {
        Component.Builder tiers = Plans.commission(
                        PayoutRule.tiered(TierMode.MARGINAL, TierBasis.QUOTA_ATTAINMENT, Tier.of("0", "0.1")))
                .benchmark(Benchmark.quota())
                .attainment(Attainment.RATIO);
        Component.Builder capped = Plans.commission(PayoutRule.flatRate("0.1"))
                .benchmark(Benchmark.quota())
                .attainment(Attainment.RATIO)
                .addCap(Cap.attainment("2"));
        return Stream.of(tiers, capped)
                .flatMap(component -> Stream.of(
                        new Gap(UndefinedReason.QUOTA_MISSING, component, with(revenue())),
                        new Gap(UndefinedReason.BENCHMARK_NOT_POSITIVE, component, withQuota("0")),
                        new Gap(UndefinedReason.BENCHMARK_NOT_POSITIVE, component, withQuota("-100"))));
    }

    private static Stream<Gap> peers() {
        Component.Builder average = Plans.bonus("nps", Scorer.npsAboveAverage())
                .benchmark(Benchmark.pooledPeers("region", Membership.WITHOUT_PARTICIPANT))
                .attainment(Attainment.DIFFERENCE);
        Measurement fiveAnswers = SurveyMeasurement.of("nps", tally(5));
        Participant alone = Participant.builder("rep-17")
                .putGroup("region", "North")
                .addMeasurement(fiveAnswers)
                .build();
        return Stream.of(
                new Gap(UndefinedReason.TOO_FEW_ANSWERS, average, with(SurveyMeasurement.of("nps", tally(4)))),
                new Gap(UndefinedReason.PEER_GROUP_MISSING, average, with(fiveAnswers)),
                new Gap(UndefinedReason.PEER_GROUP_EMPTY, average, alone));
    }

    private static Stream<Gap> others() {
        Scorer both =
                Scorer.custom("acme.both", ScorerNeeds.measuredValue().andMetric("retention"), input -> Rational.ONE);
        return Stream.of(new Gap(UndefinedReason.MEASUREMENT_MISSING, Plans.bonus("revenue", both), with(revenue())));
    }

    private static SurveyTally tally(long tens) {
        return new SurveyTally(RatingScale.ZERO_TO_TEN, Arrays.asList(0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, tens));
    }

    private static NumberMeasurement revenue() {
        return NumberMeasurement.of("revenue", "100", Metrics.DOLLARS);
    }

    private static Participant withQuota(String quota) {
        return Plans.earning("100")
                .addQuota(Quota.of("revenue", quota, Metrics.DOLLARS))
                .build();
    }

    private static Participant with(Measurement... measurements) {
        Participant.Builder participant = Participant.builder("rep-17");
        for (Measurement measurement : measurements) {
            participant.addMeasurement(measurement);
        }
        return participant.build();
    }
}
