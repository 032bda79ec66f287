package dev.incentive.columnar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.arbitraries.Plans;
import dev.incentive.benchmark.Attainment;
import dev.incentive.benchmark.Benchmark;
import dev.incentive.benchmark.Membership;
import dev.incentive.benchmark.PeerStatistic;
import dev.incentive.plan.Plan;
import dev.incentive.scoring.Scorer;
import dev.incentive.value.Border;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class JavadocExamplesOfPeersTest {

    @Test
    void batchEvaluation() {
        CompiledPlan compiled = revenues(100).compiled();
        ParticipantColumns northern = revenues(100).columns();
        ParticipantColumns southern = revenues(200).columns();
        // example BatchEvaluation
        // Everybody with more than the mean gets 1000; the revenues are 100 and 200.
        List<Long> cents = new ArrayList<>();
        BatchEvaluation.of(compiled, () -> Stream.of(northern, southern))
                .evaluate(Outputs.TOTALS, (batch, payouts) -> cents.add(payouts.totals()[0]));
        long southernCents = cents.get(1); // 100000
        // end
        assertThat(southernCents).hasToString("100000");
        assertThat(cents).containsExactly(0L, 100_000L);
    }

    @Test
    void peerCounts() {
        CompiledPlan compiled = revenues(100).compiled();
        ParticipantColumns northern = revenues(100).columns();
        ParticipantColumns southern = revenues(200).columns();
        // example PeerCounts
        PeerFigures peers = compiled.peers();
        PeerCounts all = peers.count(northern).merge(peers.count(southern));
        boolean complete = peers.after(all).isComplete(); // true
        // end
        assertThat(complete).hasToString("true");
    }

    @Test
    void peerFigures() {
        CompiledPlan compiled = revenues(100).compiled();
        ParticipantColumns northern = revenues(100).columns();
        ParticipantColumns southern = revenues(200).columns();
        // example PeerFigures
        // A bonus of 1000 for more than the mean of a team that has 100 in the north and 200 in the south.
        PeerFigures peers = compiled.peers();
        while (!peers.isComplete()) {
            PeerCounts north = peers.count(northern);
            PeerCounts south = peers.count(southern);
            peers = peers.after(north.merge(south));
        }
        long cents = compiled.evaluate(southern, Outputs.TOTALS, peers).totals()[0]; // 100000
        // end
        assertThat(cents).hasToString("100000");
        assertThat(compiled.evaluate(northern, Outputs.TOTALS, peers).totals()).containsExactly(0);
    }

    private static Rows revenues(long revenue) {
        Benchmark mean = Benchmark.peers("team", PeerStatistic.mean(), Membership.WITH_PARTICIPANT);
        Plan plan = Plans.of(Plans.bonus("revenue", mean, Attainment.RATIO)
                .scorer(Scorer.threshold("1", Border.ABOVE))
                .build());
        return new Rows(plan).with(ColumnName.measured("revenue"), "1", revenue).with(ColumnName.group("team"), "1", 0);
    }
}
