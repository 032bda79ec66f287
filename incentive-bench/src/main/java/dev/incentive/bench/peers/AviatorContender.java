package dev.incentive.bench.peers;

import com.googlecode.aviator.Expression;
import dev.incentive.bench.work.Contender;
import dev.incentive.bench.work.MixedData;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/** Aviator: one map of variables, filled for each participant in turn, and one compiled formula for each line. */
final class AviatorContender implements Contender<MixedData> {
    private static final int MOST_PARTICIPANTS = 100_000;
    private static final int VARIABLES = 64;

    private Participants participants = Participants.none();
    private Expression[] lines = {};

    @Override
    public String name() {
        return "aviator";
    }

    @Override
    public void prepare(MixedData data, int threads) {
        close();
        participants = Participants.of(data, threads);
        lines = AviatorFormulas.compiled();
    }

    @Override
    public long[] run() {
        return participants.evaluate((slice, from, to) -> {
            Map<String, Object> variables = new HashMap<>(VARIABLES);
            for (int i = from; i < to; i++) {
                Variables.put(participants.get(i), variables::put);
                participants.pay(i, total(variables));
            }
        });
    }

    private BigDecimal total(Map<String, Object> variables) {
        BigDecimal total = BigDecimal.ZERO;
        for (Expression line : lines) {
            total = total.add((BigDecimal) line.execute(variables));
        }
        return total.min(Terms.CAP);
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
