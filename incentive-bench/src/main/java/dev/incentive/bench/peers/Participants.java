package dev.incentive.bench.peers;

import dev.incentive.bench.work.MixedData;
import dev.incentive.bench.work.Slices;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The facts of a contender, built once, and the payouts of its last run. */
final class Participants implements AutoCloseable {
    private static final int CENTS = 2;

    private final GroupAnswers[] groups;
    private final Participant[] participants;
    private final long[] payouts;
    private final Slices slices;

    private Participants(GroupAnswers[] groups, Participant[] participants, Slices slices) {
        this.groups = groups;
        this.participants = participants;
        this.payouts = new long[participants.length];
        this.slices = slices;
    }

    static Participants of(MixedData data, int threads) {
        GroupAnswers[] groups =
                Stream.generate(GroupAnswers::new).limit(MixedData.GROUPS).toArray(GroupAnswers[]::new);
        Participant[] participants = IntStream.range(0, data.size())
                .mapToObj(i -> new Participant(data.row(i), groups[data.group()[i]]))
                .toArray(Participant[]::new);
        return new Participants(groups, participants, new Slices(data.size(), threads));
    }

    static Participants none() {
        return new Participants(new GroupAnswers[0], new Participant[0], new Slices(0, 1));
    }

    Participant get(int participant) {
        return participants[participant];
    }

    /** Counts the answers of all groups, then has the engine work on all slices. */
    long[] evaluate(Slices.Work engine) {
        countGroups();
        slices.each(engine);
        return payouts;
    }

    void pay(int participant, BigDecimal total) {
        payouts[participant] =
                total.setScale(CENTS, RoundingMode.UNNECESSARY).unscaledValue().longValueExact();
    }

    private void countGroups() {
        Arrays.stream(groups).forEach(GroupAnswers::clear);
        for (Participant participant : participants) {
            participant.getGroup().count(participant);
        }
    }

    @Override
    public void close() {
        slices.close();
    }
}
