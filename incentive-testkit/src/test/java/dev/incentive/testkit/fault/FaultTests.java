package dev.incentive.testkit.fault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.testkit.law.Law;
import dev.incentive.testkit.law.LawReport;
import dev.incentive.testkit.law.Search;
import java.util.List;

/** What is demanded of every fault. */
public final class FaultTests {

    private static final int SEEDS = 5;
    private static final int HEALTHY_TRIES = 200;

    private FaultTests() {}

    /** The law meant for it finds it within the usual tries, wherever the search begins. */
    public static void isFoundFromEverySeed(Fault<?> fault) {
        for (int seed = 0; seed < SEEDS; seed++) {
            LawReport report = fault.sought(1 + (long) Search.USUAL_TRIES * seed);
            assertThat(report.counterExample()).as(report.toText()).isPresent();
        }
    }

    /** The counter-example is the small one that is expected. */
    public static void isTold(Fault<?> fault, CounterExamples expected) {
        assertThat(CounterExamples.text(fault.sought(1).counterExample().orElseThrow()))
                .matches(expected.of(fault));
    }

    /** The twin breaks no law at all. */
    public static <S> void twinIsHealthy(Fault<S> fault, List<? extends Law<S, ?>> laws) {
        assertThat(fault.law().appliesTo(fault.healthy().get())).isTrue();
        for (Law<S, ?> law : laws) {
            S healthy = fault.healthy().get();
            if (law.appliesTo(healthy)) {
                LawReport report = new Search(HEALTHY_TRIES, 1).run(law, healthy);
                assertThat(report.isFailure()).as(report.toText()).isFalse();
            }
        }
    }
}
