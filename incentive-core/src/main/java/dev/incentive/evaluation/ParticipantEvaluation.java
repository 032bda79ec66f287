package dev.incentive.evaluation;

import dev.incentive.benchmark.BenchmarkInput;
import dev.incentive.benchmark.PeerStatistics;
import dev.incentive.derivation.Outcome;
import dev.incentive.measurement.Participant;
import dev.incentive.payout.Operand;
import dev.incentive.plan.ResolvedComponent;
import dev.incentive.plan.ResolvedPlan;
import dev.incentive.problem.IncentiveException;
import dev.incentive.problem.Problem;
import dev.incentive.value.PerformancePeriod;
import java.util.ArrayList;
import java.util.List;

/** Evaluates all components of one participant; also answers what gates ask of other components. */
final class ParticipantEvaluation {

    private final ResolvedPlan plan;
    private final MeasuredValues measured;
    private final Participant participant;
    private final PerformancePeriod period;
    private final PeerStatistics peers;

    ParticipantEvaluation(ResolvedPlan plan, Participant participant, PerformancePeriod period, PeerStatistics peers) {
        this.plan = plan;
        this.participant = participant;
        this.period = period;
        this.peers = peers;
        this.measured = new MeasuredValues(participant, period);
    }

    List<LineDraft> lines() {
        List<LineDraft> lines = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (ResolvedComponent component : plan.components()) {
            try {
                lines.add(new ComponentEvaluation(this, component).line());
            } catch (IncentiveException failed) {
                problems.addAll(failed.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new IncentiveException("Participant '" + participant.id() + "' cannot be paid", problems);
        }
        return lines;
    }

    Participant participant() {
        return participant;
    }

    PerformancePeriod period() {
        return period;
    }

    MeasuredValues measured() {
        return measured;
    }

    Outcome measured(String metric) {
        return measured.ofPeriod(plan.metric(metric).orElseThrow());
    }

    /** Value of a gate's operand. */
    Outcome operand(Operand operand) {
        if (operand instanceof Operand.AttainmentOf attainment) {
            return attainment(plan.component(attainment.component()).orElseThrow());
        }
        return measured(((Operand.MeasuredValueOf) operand).metric());
    }

    Outcome benchmark(ResolvedComponent component) {
        return component.component().benchmark().value(new BenchmarkInput(component.metric(), participant, peers));
    }

    /** The attainment before any cap on it, with what was credited earlier in the reset window. */
    Outcome attainment(ResolvedComponent component) {
        return measured.inResetWindow(component.metric())
                .then(value -> benchmark(component)
                        .then(benchmark -> component.component().attainment().of(value, benchmark)));
    }
}
