package dev.incentive.bench.peers;

import dev.incentive.bench.work.Contender;
import dev.incentive.bench.work.MixedData;
import org.jspecify.annotations.Nullable;

/** A DMN model in the engine of Apache KIE: the payout decision and the four it requires, for one participant a time. */
final class DecisionContender implements Contender<MixedData> {
    private static final int MOST_PARTICIPANTS = 10_000;

    private Participants participants = Participants.none();
    private @Nullable DecisionModel model;

    @Override
    public String name() {
        return "kie-dmn";
    }

    @Override
    public void prepare(MixedData data, int threads) {
        close();
        participants = Participants.of(data, threads);
        model = DecisionModel.load();
    }

    @Override
    public long[] run() {
        DecisionModel decisions = model;
        if (decisions == null) {
            throw new IllegalStateException("prepare first");
        }
        return participants.evaluate((slice, from, to) -> {
            for (int i = from; i < to; i++) {
                participants.pay(i, decisions.payout(participants.get(i)));
            }
        });
    }

    @Override
    public int mostParticipants() {
        return MOST_PARTICIPANTS;
    }

    @Override
    public void close() {
        participants.close();
    }
}
