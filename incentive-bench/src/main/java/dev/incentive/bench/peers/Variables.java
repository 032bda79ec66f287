package dev.incentive.bench.peers;

import java.util.function.BiConsumer;

/** A participant as the named variables that formulas read. */
final class Variables {
    private Variables() {}

    static void put(Participant participant, BiConsumer<String, Object> target) {
        putOwn(participant, target);
        putGroup(participant.getGroup(), target);
        putMilestones(participant, target);
    }

    private static void putOwn(Participant participant, BiConsumer<String, Object> target) {
        target.accept("revenue", participant.getRevenue());
        target.accept("quota", participant.getQuota());
        target.accept("retentionNow", participant.getRetentionNow());
        target.accept("retentionBefore", participant.getRetentionBefore());
        target.accept("promoters", participant.getPromoters());
        target.accept("detractors", participant.getDetractors());
        target.accept("answers", participant.getAnswers());
    }

    private static void putGroup(GroupAnswers group, BiConsumer<String, Object> target) {
        target.accept("groupPromoters", group.getPromoters());
        target.accept("groupDetractors", group.getDetractors());
        target.accept("groupAnswers", group.getAnswers());
    }

    private static void putMilestones(Participant participant, BiConsumer<String, Object> target) {
        target.accept("firstMilestone", participant.achieved(0));
        target.accept("secondMilestone", participant.achieved(1));
        target.accept("thirdMilestone", participant.achieved(2));
        target.accept("fourthMilestone", participant.achieved(3));
        target.accept("fifthMilestone", participant.achieved(4));
    }
}
