package dev.incentive.bench.peers;

import dev.incentive.bench.work.Contender;
import dev.incentive.bench.work.MixedData;

/** The engines of other people that do the mixed plan. */
public final class Peers {
    private Peers() {}

    /**
     * Drools with a thousand participants in each session, as a nightly run has it.
     *
     * @return {@code drools-batch}
     */
    public static Contender<MixedData> droolsBatch() {
        return DroolsContender.batched();
    }

    /**
     * Drools with a session for each participant, as a request has it.
     *
     * @return {@code drools-session}
     */
    public static Contender<MixedData> droolsSession() {
        return DroolsContender.single();
    }

    /**
     * Aviator, an expression language that computes in decimals.
     *
     * @return {@code aviator}
     */
    public static Contender<MixedData> aviator() {
        return new AviatorContender();
    }

    /**
     * The DMN engine of Apache KIE.
     *
     * @return {@code kie-dmn}
     */
    public static Contender<MixedData> dmn() {
        return new DecisionContender();
    }
}
