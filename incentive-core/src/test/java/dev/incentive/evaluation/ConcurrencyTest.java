package dev.incentive.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.arbitraries.Plans;
import dev.incentive.arbitraries.QuarterScenario;
import dev.incentive.benchmark.PeerStatistics;
import dev.incentive.measurement.Participant;
import dev.incentive.statement.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("G5: nothing depends on the number of threads")
class ConcurrencyTest {

    private static final int TIMES = 500;

    private final PlanEvaluator evaluator =
            PlanEvaluator.of(QuarterScenario.plan().resolve());

    @Test
    void oneEvaluatorPaysTheSameOnEveryThread() {
        List<Participant> members =
                List.of(QuarterScenario.strong(), QuarterScenario.weak(), QuarterScenario.colleague());
        PeerStatistics peers = evaluator.peerStatistics(members, Plans.QUARTER);
        Statement expected = evaluator.evaluate(QuarterScenario.strong(), Plans.QUARTER, peers);
        List<Statement> statements = Stream.generate(QuarterScenario::strong)
                .limit(TIMES)
                .parallel()
                .map(participant -> evaluator.evaluate(participant, Plans.QUARTER, peers))
                .toList();
        assertThat(statements).hasSize(TIMES).containsOnly(expected);
    }

    @Test
    void peerStatisticsGatheredOnManyThreadsAreTheSame() {
        List<Participant> members = List.of(QuarterScenario.strong(), QuarterScenario.weak());
        PeerStatistics merged = members.parallelStream()
                .map(member -> evaluator.peerStatistics(List.of(member), Plans.QUARTER))
                .reduce(PeerStatistics.NOBODY, PeerStatistics::merge);
        assertThat(merged).isEqualTo(evaluator.peerStatistics(members, Plans.QUARTER));
    }
}
