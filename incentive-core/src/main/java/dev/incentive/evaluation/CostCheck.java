package dev.incentive.evaluation;

import dev.incentive.benchmark.PeerKind;
import dev.incentive.measurement.EventMeasurement;
import dev.incentive.measurement.Measurement;
import dev.incentive.measurement.Participant;
import dev.incentive.measurement.Population;
import dev.incentive.measurement.SurveyAnswers;
import dev.incentive.measurement.SurveyMeasurement;
import dev.incentive.measurement.TransactionMeasurement;
import dev.incentive.plan.Goal;
import dev.incentive.plan.ResolvedPlan;
import dev.incentive.problem.Place;
import dev.incentive.problem.ProblemCode;
import dev.incentive.problem.Problems;
import dev.incentive.scoring.MilestoneScorer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Estimates the work of an evaluation before it begins, because a plan and measurements that are each within their
 * limits can together be far beyond them.
 *
 * <p>A line is a component of a participant. A reading is one answer or event that one component, milestone or group of
 * peers looks at.
 */
final class CostCheck {

    static final long MOST_LINES = 10_000_000;
    static final long MOST_READINGS = 250_000_000;

    private final ResolvedPlan plan;
    private final Problems problems;
    private final Map<String, Long> readers = new HashMap<>();

    CostCheck(ResolvedPlan plan, Problems problems) {
        this.plan = plan;
        this.problems = problems;
        plan.plan().components().stream()
                .flatMap(component -> component.goals().stream())
                .forEach(goal -> read(goal.metric(), readings(goal)));
        plan.peerKinds().stream().map(PeerKind::metric).forEach(metric -> read(metric.id(), 1));
    }

    private void read(String metric, long times) {
        readers.merge(metric, times, Long::sum);
    }

    private static long readings(Goal goal) {
        return goal.scorer() instanceof MilestoneScorer scorer
                ? scorer.milestones().size()
                : 1;
    }

    void run(Population population) {
        bounded(
                (long) population.participants().size() * plan.components().size(),
                MOST_LINES,
                "lines: "
                        + population.participants().size() + " participants with "
                        + plan.components().size() + " components each");
        bounded(
                readings(population.participants()) + readings(population.peers()),
                MOST_READINGS,
                "answers and events to look at, each counted for every use");
    }

    private void bounded(long cost, long most, String what) {
        if (cost >= most) {
            problems.error(
                    ProblemCode.NUMBER_OUT_OF_RANGE,
                    Place.ROOT.at("participants"),
                    cost + " " + what,
                    "fewer than " + most,
                    "evaluate in parts, with peer statistics of all");
        }
    }

    private long readings(List<Participant> members) {
        return members.stream()
                .flatMap(member -> member.measurements().stream())
                .mapToLong(measurement -> size(measurement) * readers.getOrDefault(measurement.metric(), 0L))
                .sum();
    }

    private static long size(Measurement measurement) {
        if (measurement instanceof EventMeasurement events) {
            return events.events().size();
        }
        if (measurement instanceof TransactionMeasurement transactions) {
            return transactions.transactions().size();
        }
        return measurement instanceof SurveyMeasurement survey && survey.survey() instanceof SurveyAnswers answers
                ? answers.answers().size()
                : 1;
    }
}
