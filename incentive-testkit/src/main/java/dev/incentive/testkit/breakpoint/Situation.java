package dev.incentive.testkit.breakpoint;

import dev.incentive.benchmark.PeerStatistics;
import dev.incentive.derivation.Outcome;
import dev.incentive.evaluation.Edge;
import dev.incentive.evaluation.PlanEvaluator;
import dev.incentive.measurement.MeasuredValue;
import dev.incentive.measurement.Participant;
import dev.incentive.metric.Metric;
import dev.incentive.plan.ResolvedComponent;
import dev.incentive.plan.ResolvedGoal;
import dev.incentive.plan.ResolvedPlan;
import dev.incentive.problem.IncentiveException;
import dev.incentive.statement.Statement;
import dev.incentive.value.PerformancePeriod;
import dev.incentive.value.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A plan, a period and the others in the peer groups: all that stays while one person's inputs change. */
record Situation(ResolvedPlan plan, PlanEvaluator evaluator, PerformancePeriod period, List<Person> peers) {

    private static final String ID = "somebody";

    static Situation of(ResolvedPlan plan, PerformancePeriod period, List<Person> peers) {
        return new Situation(plan, PlanEvaluator.of(plan), period, List.copyOf(peers));
    }

    Metric metric(String id) {
        return plan.metric(id).orElseThrow();
    }

    /** The edges as they are for this person; the peers' figures include the person's own. None for who does not fit. */
    List<Edge> edges(Person person) {
        Participant participant = participant(person);
        try {
            return evaluator.edges(participant, period, statistics(participant));
        } catch (IncentiveException refused) {
            return List.of();
        }
    }

    /** What the plan pays; empty where it fails. */
    Optional<Statement> paid(Person person) {
        Participant participant = participant(person);
        try {
            return Optional.of(evaluator.evaluate(participant, period, statistics(participant)));
        } catch (IncentiveException failed) {
            return Optional.empty();
        }
    }

    /** Whether the plan takes such inputs at all; amounts far from all people's are refused. */
    boolean fits(Person person) {
        try {
            evaluator.peerStatistics(List.of(participant(person)), period);
            return true;
        } catch (IncentiveException refused) {
            return false;
        }
    }

    Outcome score(Person person, ResolvedComponent component, ResolvedGoal goal) {
        Participant participant = participant(person);
        return evaluator
                .customResults(participant, period, statistics(participant))
                .score(goal, component.component().caps());
    }

    Optional<Rational> measured(Person person, String metric) {
        return Optional.ofNullable(person.measurements().get(metric))
                .map(measurement -> MeasuredValue.ofPeriod(metric(metric)).read(measurement, period::contains))
                .filter(Outcome.Defined.class::isInstance)
                .map(outcome -> ((Outcome.Defined) outcome).derivation().value());
    }

    /** The part of the period that the person was active in. */
    Optional<Rational> activePart(Person person) {
        return plan.plan().prorationBasis().share(person.active(), period);
    }

    private static Participant participant(Person person) {
        return person.named(ID, ID, group -> group);
    }

    private PeerStatistics statistics(Participant participant) {
        if (plan.peerKinds().isEmpty()) {
            return PeerStatistics.NOBODY;
        }
        List<Participant> members = new ArrayList<>(List.of(participant));
        for (int index = 0; index < peers.size(); index++) {
            String id = "peer-" + index;
            members.add(peers.get(index).named(id, id, group -> group));
        }
        return PeerStatistics.of(members, plan.peerKinds(), period);
    }
}
