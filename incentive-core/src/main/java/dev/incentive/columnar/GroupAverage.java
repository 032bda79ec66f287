package dev.incentive.columnar;

import dev.incentive.benchmark.PeerBenchmark;
import dev.incentive.columnar.ColumnName.Fact;
import dev.incentive.columnar.PeerTables.Gathered;
import dev.incentive.columnar.PeerTables.Reading;
import dev.incentive.columnar.PeerTables.Table;
import dev.incentive.columnar.PeerTables.Total;
import dev.incentive.kernel.AboveGroupAverage;
import dev.incentive.kernel.Kernel;
import dev.incentive.metric.Measure;
import java.util.List;
import java.util.Optional;

/** The net promoter score against the pooled score of a group, as one kernel. */
final class GroupAverage {
    private final GoalCompilation goal;
    private final Inputs inputs;

    GroupAverage(GoalCompilation goal) {
        this.goal = goal;
        this.inputs = goal.plan().inputs();
    }

    /** The kernel, if every column is there without gaps and counts single answers. */
    Optional<Kernel> kernel() {
        PeerBenchmark peers = (PeerBenchmark) goal.goal().benchmark();
        ColumnName group = ColumnName.group(peers.group());
        boolean plain =
                List.of(answers(Fact.PROMOTERS), answers(Fact.PASSIVES), answers(Fact.DETRACTORS), group).stream()
                        .allMatch(inputs::isPlain);
        return plain ? Optional.of(kernel(peers, group)) : Optional.empty();
    }

    private Kernel kernel(PeerBenchmark peers, ColumnName group) {
        Measure.NetPromoterScore score =
                (Measure.NetPromoterScore) goal.metric().measure();
        return new AboveGroupAverage(
                new AboveGroupAverage.Answers(
                        inputs.source(answers(Fact.PROMOTERS)),
                        inputs.source(answers(Fact.PASSIVES)),
                        inputs.source(answers(Fact.DETRACTORS))),
                inputs.source(group),
                table(peers, Total.ABOVE),
                table(peers, Total.BELOW),
                Math.max(1, score.minimumAnswers()),
                Inputs.MOST_ANSWERS);
    }

    private ColumnName answers(Fact fact) {
        return ColumnName.of(fact, goal.metric().id());
    }

    private int table(PeerBenchmark peers, Total figure) {
        Reading reading = new Reading(goal.metric().id(), peers.group(), Gathered.ANSWERS);
        return goal.plan().peers().number(new Table(reading, figure));
    }
}
