package dev.incentive.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.arbitraries.Metrics;
import dev.incentive.arbitraries.Plans;
import dev.incentive.benchmark.Attainment;
import dev.incentive.benchmark.Benchmark;
import dev.incentive.benchmark.Membership;
import dev.incentive.benchmark.PeerStatistics;
import dev.incentive.measurement.NumberMeasurement;
import dev.incentive.measurement.Participant;
import dev.incentive.measurement.Population;
import dev.incentive.measurement.ShareMeasurement;
import dev.incentive.payout.PayoutRule;
import dev.incentive.plan.Plan;
import dev.incentive.statement.Statement;
import dev.incentive.value.CanonicalWriter;
import dev.incentive.value.Digest;
import dev.incentive.value.PerformancePeriod;
import dev.incentive.value.Provenance;
import dev.incentive.value.Rational;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("G5: the digest of a statement")
class DigestTest {

    private static final Plan COMMISSION =
            Plans.of(Plans.commission(PayoutRule.flatRate("0.05")).build());

    private static final Plan COMPARED = Plans.of(
            Plans.bonus("retention", Benchmark.pooledPeers("region", Membership.WITH_PARTICIPANT), Attainment.RATIO)
                    .build());

    private final Participant participant = Plans.earning("100").build();

    @Test
    void isTheSameForEqualInputs() {
        Participant equal = Participant.builder("rep-17")
                .name("rep-17")
                .addMeasurement(
                        new NumberMeasurement("revenue", Rational.of("200/2"), Metrics.DOLLARS, new Provenance("", "")))
                .build();
        assertThat(Plans.statement(COMMISSION, equal).digest())
                .isEqualTo(Plans.statement(COMMISSION, participant).digest());
        assertThat(Plans.statement(COMMISSION, equal)).isEqualTo(Plans.statement(COMMISSION, participant));
    }

    @Test
    void changesWithThePlanThePeriodAndTheInputs() {
        Plan another = Plans.of(Plans.commission(PayoutRule.flatRate("0.06")).build());
        assertThat(List.of(
                        Plans.statement(COMMISSION, participant).digest(),
                        Plans.statement(another, participant).digest(),
                        Plans.statement(COMMISSION, Plans.earning("100.01").build())
                                .digest(),
                        Plans.statement(
                                        COMMISSION,
                                        Plans.earning("100").name("Seventeen").build())
                                .digest(),
                        during(PerformancePeriod.quarter(2024, 3)).digest()))
                .doesNotHaveDuplicates();
    }

    @Test
    void changesWithTheAnswersOfPeers() {
        Participant member = keeping("rep-17", 1, 2);
        assertThat(List.of(
                        compared(member).digest(),
                        compared(member, keeping("other", 1, 2)).digest(),
                        compared(member, keeping("other", 2, 2)).digest()))
                .doesNotHaveDuplicates();
    }

    @Test
    void doesNotChangeWithPeopleWhoAreNotComparedWith() {
        PlanEvaluator evaluator = PlanEvaluator.of(COMMISSION.resolve());
        Population both = Population.builder("plan", Plans.QUARTER)
                .addParticipant(Participant.builder("other").build())
                .addParticipant(participant)
                .build();
        assertThat(evaluator.evaluate(both).statements()).contains(Plans.statement(COMMISSION, participant));
    }

    @Test
    void ofTheWholeEvaluationCoversItsPeopleAndTheirOrder() {
        Participant other = Plans.earning("1").build();
        assertThat(List.of(
                        evaluation(participant).digest(),
                        evaluation(keeping("second", 1, 2), participant).digest(),
                        evaluation(participant, keeping("second", 1, 2)).digest(),
                        evaluation(other).digest()))
                .doesNotHaveDuplicates();
        assertThat(evaluation(participant).digest())
                .isEqualTo(evaluation(Plans.earning("100.00").build()).digest());
    }

    @Test
    void ofPeerStatisticsCoversMetricKindGroupAndPool() {
        Participant kept = keeping("a", 1, 2);
        PlanEvaluator evaluator = PlanEvaluator.of(COMPARED.resolve());
        PeerStatistics one = evaluator.peerStatistics(List.of(kept), Plans.QUARTER);
        assertThat(List.of(
                        digest(PeerStatistics.NOBODY),
                        digest(one),
                        digest(one.merge(one)),
                        digest(evaluator.peerStatistics(List.of(keeping("a", 2, 2)), Plans.QUARTER)),
                        digest(evaluator.peerStatistics(List.of(keeping("a", 1, 1)), Plans.QUARTER)),
                        digest(evaluator.peerStatistics(
                                List.of(Participant.builder("a")
                                        .putGroup("region", "South")
                                        .addMeasurement(ShareMeasurement.of("retention", 1, 2))
                                        .build()),
                                Plans.QUARTER))))
                .doesNotHaveDuplicates();
    }

    private static Digest digest(PeerStatistics statistics) {
        return new CanonicalWriter().part(statistics).finish();
    }

    private Statement during(PerformancePeriod period) {
        return PlanEvaluator.of(COMMISSION.resolve()).evaluate(participant, period, PeerStatistics.NOBODY);
    }

    private static Statement compared(Participant... members) {
        PlanEvaluator evaluator = PlanEvaluator.of(COMPARED.resolve());
        return evaluator.evaluate(members[0], Plans.QUARTER, evaluator.peerStatistics(List.of(members), Plans.QUARTER));
    }

    private static Evaluation evaluation(Participant... participants) {
        Population population = Population.builder("plan", Plans.QUARTER)
                .addAllParticipants(List.of(participants))
                .build();
        return PlanEvaluator.of(COMMISSION.resolve()).evaluate(population);
    }

    private static Participant keeping(String id, long part, long whole) {
        return Participant.builder(id)
                .putGroup("region", "North")
                .addMeasurement(ShareMeasurement.of("retention", part, whole))
                .build();
    }
}
