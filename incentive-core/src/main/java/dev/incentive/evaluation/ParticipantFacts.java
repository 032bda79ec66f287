package dev.incentive.evaluation;

import static dev.incentive.derivation.Derivation.given;
import static dev.incentive.derivation.Derivation.step;

import dev.incentive.benchmark.Benchmark;
import dev.incentive.benchmark.BenchmarkInput;
import dev.incentive.benchmark.CustomBenchmark;
import dev.incentive.benchmark.PeerStatistics;
import dev.incentive.benchmark.QuotaBenchmark;
import dev.incentive.derivation.Derivation;
import dev.incentive.derivation.Operator;
import dev.incentive.derivation.Origin;
import dev.incentive.derivation.Outcome;
import dev.incentive.derivation.UndefinedReason;
import dev.incentive.measurement.Measurement;
import dev.incentive.measurement.Participant;
import dev.incentive.measurement.TargetIncentive;
import dev.incentive.metric.Metric;
import dev.incentive.payout.Operand;
import dev.incentive.plan.ResolvedGoal;
import dev.incentive.plan.ResolvedPlan;
import dev.incentive.problem.ProblemCode;
import dev.incentive.value.PerformancePeriod;
import dev.incentive.value.Provenance;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Everything a plan can ask about one participant in one period. */
final class ParticipantFacts {

    private final ResolvedPlan plan;
    private final Participant participant;
    private final PerformancePeriod period;
    private final PeerStatistics peers;
    private final MeasuredValues measured;
    private @Nullable Outcome activePart;

    ParticipantFacts(ResolvedPlan plan, Participant participant, PerformancePeriod period, PeerStatistics peers) {
        this(plan, participant, period, peers, new MeasuredValues(participant, period));
    }

    private ParticipantFacts(
            ResolvedPlan plan,
            Participant participant,
            PerformancePeriod period,
            PeerStatistics peers,
            MeasuredValues measured) {
        this.plan = plan;
        this.participant = participant;
        this.period = period;
        this.peers = peers;
        this.measured = measured;
    }

    /** The same, with another measurement. */
    ParticipantFacts with(Measurement other) {
        return with(measured.with(other));
    }

    /** The same, with another value of a metric. */
    ParticipantFacts with(Metric metric, Derivation value) {
        return with(measured.with(metric, value));
    }

    private ParticipantFacts with(MeasuredValues others) {
        ParticipantFacts copy = new ParticipantFacts(plan, participant, period, peers, others);
        copy.activePart = activePart;
        return copy;
    }

    ResolvedPlan plan() {
        return plan;
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

    /** The value a gate or a multiplier looks at. */
    Outcome operand(Operand operand) {
        if (operand instanceof Operand.AttainmentOf attainment) {
            return attainment(
                    plan.component(attainment.component()).orElseThrow().own());
        }
        return measured(((Operand.MeasuredValueOf) operand).metric());
    }

    Outcome benchmark(ResolvedGoal goal) {
        Outcome value = value(goal);
        boolean shrinks = goal.prorated() && goal.goal().benchmark() instanceof QuotaBenchmark;
        return shrinks ? value.with(activePart(), (quota, part) -> prorated("prorated quota", quota, part)) : value;
    }

    private Outcome value(ResolvedGoal goal) {
        Benchmark benchmark = goal.goal().benchmark();
        return benchmark instanceof CustomBenchmark custom
                ? new ForeignCall(
                                ProblemCode.BENCHMARK_FAILED,
                                "benchmark",
                                goal.place().at("benchmark"))
                        .result(custom::name, () -> custom.value(benchmarkInput(goal.metric())))
                : benchmark.value(benchmarkInput(goal.metric()));
    }

    BenchmarkInput benchmarkInput(Metric metric) {
        return new BenchmarkInput(metric, participant, period, peers);
    }

    Outcome attainment(ResolvedGoal goal) {
        return measured.inResetWindow(goal.metric())
                .then(value -> benchmark(goal).then(benchmark -> compared(goal, value, benchmark)));
    }

    /** The attainment for whoever has asked for the benchmark already. */
    Outcome attainment(ResolvedGoal goal, Derivation benchmark) {
        return measured.inResetWindow(goal.metric()).then(value -> compared(goal, value, benchmark));
    }

    private Outcome compared(ResolvedGoal goal, Derivation value, Derivation benchmark) {
        return goal.goal().attainment().of(value, benchmark, benchmarkInput(goal.metric()));
    }

    Outcome targetIncentive(boolean prorated) {
        Outcome amount = participant.targetIncentive() instanceof TargetIncentive.Stated own
                ? stated(own, Origin.TARGET_INCENTIVE)
                : plan.plan().targetIncentive() instanceof TargetIncentive.Stated common
                        ? stated(common, Origin.PLAN)
                        : Outcome.undefined(UndefinedReason.TARGET_INCENTIVE_MISSING, "no target incentive");
        return prorated
                ? amount.with(activePart(), (whole, part) -> prorated("prorated target incentive", whole, part))
                : amount;
    }

    private static Outcome stated(TargetIncentive.Stated target, Origin origin) {
        return Outcome.defined(given("target incentive", target.amount().value(), origin, target.provenance()));
    }

    static Derivation prorated(String label, Derivation whole, Derivation part) {
        return step(Operator.PRODUCT, label, whole, part);
    }

    /** The part of the period that the participant was active in, by the plan's basis; counted once. */
    Outcome activePart() {
        if (activePart == null) {
            activePart = countedActivePart();
        }
        return activePart;
    }

    private Outcome countedActivePart() {
        return plan.plan()
                .prorationBasis()
                .share(participant.activePeriods(), period)
                .map(part -> Outcome.defined(given("active part", part, Origin.ACTIVE_DAYS, activeDays())))
                .orElseGet(() -> Outcome.undefined(
                        UndefinedReason.PERIOD_WITHOUT_LENGTH, period + " has no length in the basis of proration"));
    }

    private Provenance activeDays() {
        return Provenance.of(
                participant.activePeriods().isEmpty()
                        ? "active in all of " + period
                        : "active in "
                                + participant.activePeriods().stream()
                                        .map(PerformancePeriod::toString)
                                        .collect(Collectors.joining(", ")));
    }
}
