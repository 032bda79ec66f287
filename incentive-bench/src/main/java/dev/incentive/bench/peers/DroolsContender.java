package dev.incentive.bench.peers;

import dev.incentive.bench.work.Contender;
import dev.incentive.bench.work.MixedData;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;

/**
 * Drools: facts go into a session, all rules fire, the session goes back to its pool.
 *
 * <p>Conditions stand in the rules, amounts in their consequences; the total and its cap are taken in Java, which a rule
 * of its own would only do more slowly.
 */
final class DroolsContender implements Contender<MixedData> {
    private static final int BATCH = 1_000;
    private static final int MOST_PARTICIPANTS = 100_000;

    private final String name;
    private final int factsInSession;
    private Participants participants = Participants.none();
    private @Nullable KieSessionsPool sessions;

    private DroolsContender(String name, int factsInSession) {
        this.name = name;
        this.factsInSession = factsInSession;
    }

    /** A thousand participants in each session: what a nightly run would do. */
    static DroolsContender batched() {
        return new DroolsContender("drools-batch", BATCH);
    }

    /** One participant in each session: what a request would do. */
    static DroolsContender single() {
        return new DroolsContender("drools-session", 1);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void prepare(MixedData data, int threads) {
        close();
        participants = Participants.of(data, threads);
        sessions = DroolsRules.sessions(threads);
    }

    @Override
    public long[] run() {
        KieSessionsPool pool = sessions;
        if (pool == null) {
            throw new IllegalStateException("prepare first");
        }
        return participants.evaluate((slice, from, to) -> {
            for (int start = from; start < to; start += factsInSession) {
                fire(pool.newKieSession(), start, Math.min(start + factsInSession, to));
            }
        });
    }

    private void fire(KieSession session, int from, int to) {
        for (int i = from; i < to; i++) {
            participants.get(i).clearPay();
            session.insert(participants.get(i));
        }
        session.fireAllRules();
        session.dispose();
        for (int i = from; i < to; i++) {
            participants.pay(i, participants.get(i).total());
        }
    }

    @Override
    public int mostParticipants() {
        return MOST_PARTICIPANTS;
    }

    @Override
    public void close() {
        participants.close();
        if (sessions != null) {
            sessions.shutdown();
            sessions = null;
        }
    }
}
