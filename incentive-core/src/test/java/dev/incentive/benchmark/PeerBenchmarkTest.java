package dev.incentive.benchmark;

import static dev.incentive.problem.ProblemCode.MEASUREMENT_INVALID;
import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.arbitraries.Metrics;
import dev.incentive.arbitraries.Outcomes;
import dev.incentive.arbitraries.Plans;
import dev.incentive.arbitraries.Refusal;
import dev.incentive.derivation.Outcome;
import dev.incentive.derivation.UndefinedReason;
import dev.incentive.measurement.EventMeasurement;
import dev.incentive.measurement.Participant;
import dev.incentive.measurement.ShareMeasurement;
import dev.incentive.measurement.SurveyMeasurement;
import dev.incentive.measurement.SurveyTally;
import dev.incentive.metric.Metric;
import dev.incentive.metric.RatingScale;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("B1: pooled peers")
class PeerBenchmarkTest {

    /** 3 promoters, 1 passive, 0 detractors: 75. */
    private static final Participant FIRST = surveyed("first", "North", 3, 1, 0);
    /** 1 promoter, 0 passive, 5 detractors: -66.67. */
    private static final Participant SECOND = surveyed("second", "North", 1, 0, 5);

    private static final Participant ELSEWHERE = surveyed("elsewhere", "South", 9, 0, 0);

    @Test
    void putAllAnswersOfTheGroupTogetherSoThatSizesCount() {
        // (4 promoters − 5 detractors) of 10 answers; the mean of the two scores would be 4.17.
        assertThat(Outcomes.value(nps(Membership.WITH_PARTICIPANT, FIRST))).hasToString("-10");
    }

    @Test
    void leaveTheParticipantsAnswersOutIfThePlanSaysSo() {
        assertThat(Outcomes.value(nps(Membership.WITHOUT_PARTICIPANT, FIRST))).hasToString("-200/3");
        assertThat(Outcomes.value(nps(Membership.WITHOUT_PARTICIPANT, SECOND))).hasToString("75");
    }

    @Test
    void countAnswersOfMembersBelowTheMinimum() {
        Participant one = surveyed("one", "North", 1, 0, 0);
        assertThat(Outcomes.value(nps(Membership.WITHOUT_PARTICIPANT, one))).hasToString("-10");
    }

    @Test
    void areThoseOfTheParticipantsOwnGroup() {
        assertThat(Outcomes.value(nps(Membership.WITH_PARTICIPANT, ELSEWHERE))).hasToString("100");
    }

    @Test
    @DisplayName("B2: an empty peer group is undefined")
    void areUndefinedWhereNobodyElseAnswered() {
        assertThat(Outcomes.reason(nps(Membership.WITHOUT_PARTICIPANT, ELSEWHERE)))
                .isEqualTo(UndefinedReason.PEER_GROUP_EMPTY);
    }

    @Test
    void areUndefinedForWhoeverBelongsToNoGroup() {
        assertThat(Outcomes.reason(nps(
                        Membership.WITH_PARTICIPANT,
                        Participant.builder("alone").build())))
                .isEqualTo(UndefinedReason.PEER_GROUP_MISSING);
    }

    @Test
    void doNotIncludeWhoeverBelongsToNoGroupOrHasNoMeasurement() {
        Participant nowhere = Participant.builder("nowhere")
                .addMeasurement(ShareMeasurement.of("retention", 1, 2))
                .build();
        Participant silent =
                Participant.builder("silent").putGroup("region", "North").build();
        assertThat(statistics(Metrics.RETENTION, nowhere, silent)).isEqualTo(PeerStatistics.NOBODY);
    }

    @Test
    void areThereForAParticipantWithoutAMeasurement() {
        Participant silent =
                Participant.builder("silent").putGroup("region", "North").build();
        assertThat(Outcomes.value(nps(Membership.WITHOUT_PARTICIPANT, silent))).hasToString("-10");
    }

    @Test
    void addPartsAndWholesOfShares() {
        Participant large = shared("large", 90, 100);
        Participant small = shared("small", 1, 10);
        assertThat(Outcomes.value(retention(Membership.WITH_PARTICIPANT, large, large, small)))
                .hasToString("91/110");
        assertThat(Outcomes.value(retention(Membership.WITHOUT_PARTICIPANT, large, large, small)))
                .hasToString("0.1");
    }

    @Test
    void areEmptyIfAllSharesAreOfNothing() {
        Participant nothing = shared("nothing", 0, 0);
        Participant also = shared("also", 0, 0);
        assertThat(Outcomes.reason(retention(Membership.WITH_PARTICIPANT, nothing, nothing, also)))
                .isEqualTo(UndefinedReason.PEER_GROUP_EMPTY);
    }

    @Test
    void areEmptyWhereOnlyPartsOfNothingAreLeft() {
        Participant odd = shared("odd", 3, 0);
        assertThat(Outcomes.reason(retention(Membership.WITH_PARTICIPANT, odd, odd)))
                .isEqualTo(UndefinedReason.PEER_GROUP_EMPTY);
    }

    @Test
    void thatDoNotIncludeTheParticipantAreRefusedRatherThanTurnedNegative() {
        Participant large = shared("large", 90, 100);
        Participant small = shared("small", 1, 10);
        assertThat(Refusal.codesOf(() -> retention(Membership.WITHOUT_PARTICIPANT, large, small)))
                .containsExactly(MEASUREMENT_INVALID);
        assertThat(Refusal.codesOf(
                        () -> value(Metrics.NPS, Membership.WITHOUT_PARTICIPANT, FIRST, PeerStatistics.NOBODY)))
                .containsExactly(MEASUREMENT_INVALID);
    }

    @Test
    void ofNumbersAndEventsAreNothing() {
        assertThat(Pool.of(EventMeasurement.of("visits", List.of()))).isEqualTo(Pool.EMPTY);
    }

    private static Outcome nps(Membership membership, Participant participant) {
        PeerStatistics others = statistics(Metrics.NPS, FIRST, SECOND, ELSEWHERE);
        boolean known = List.of(FIRST, SECOND, ELSEWHERE).contains(participant);
        PeerStatistics all = known ? others : others.merge(statistics(Metrics.NPS, participant));
        return value(Metrics.NPS, membership, participant, all);
    }

    private static Outcome retention(Membership membership, Participant participant, Participant... members) {
        return value(Metrics.RETENTION, membership, participant, statistics(Metrics.RETENTION, members));
    }

    private static PeerStatistics statistics(Metric metric, Participant... members) {
        return PeerStatistics.of(List.of(members), List.of(new PeerKind(metric, "region", false)), Plans.QUARTER);
    }

    private static Outcome value(Metric metric, Membership membership, Participant participant, PeerStatistics peers) {
        return Benchmark.pooledPeers("region", membership)
                .value(new BenchmarkInput(metric, participant, Plans.QUARTER, peers));
    }

    private static Participant surveyed(String id, String region, long promoters, long passives, long detractors) {
        SurveyTally tally = new SurveyTally(
                RatingScale.ZERO_TO_TEN, List.of(detractors, 0L, 0L, 0L, 0L, 0L, 0L, passives, 0L, promoters, 0L));
        return Participant.builder(id)
                .putGroup("region", region)
                .addMeasurement(SurveyMeasurement.of("nps", tally))
                .build();
    }

    private static Participant shared(String id, long part, long whole) {
        return Participant.builder(id)
                .putGroup("region", "North")
                .addMeasurement(ShareMeasurement.of("retention", part, whole))
                .build();
    }
}
