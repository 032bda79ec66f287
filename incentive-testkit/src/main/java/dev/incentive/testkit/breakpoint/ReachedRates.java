package dev.incentive.testkit.breakpoint;

import dev.incentive.evaluation.Edge;
import dev.incentive.measurement.Transaction;
import dev.incentive.measurement.TransactionMeasurement;
import dev.incentive.metric.Metric;
import dev.incentive.payout.TierMode;
import dev.incentive.payout.TieredCommission;
import dev.incentive.plan.ResolvedComponent;
import dev.incentive.value.Rational;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Transactions of which the second just misses, just reaches or passes a tier, where each is paid at its own rate. */
final class ReachedRates {

    private final Situation situation;
    private final Person base;

    ReachedRates(Situation situation, Person base) {
        this.situation = situation;
        this.base = base;
    }

    List<Draft> all() {
        List<Draft> all = new ArrayList<>();
        for (Edge edge : situation.edges(base)) {
            ResolvedComponent component =
                    situation.plan().component(edge.component()).orElseThrow();
            if (edge.cause() == Edge.Cause.PAYOUT_RULE
                    && component.component().payout() instanceof TieredCommission tiers
                    && tiers.mode() == TierMode.TRANSACTION_AT_REACHED_RATE) {
                new EdgeReasons(situation.plan())
                        .of(edge)
                        .ifPresent(reason -> all.add(draft(component.own().metric(), edge.value(), reason)));
            }
        }
        return all;
    }

    private Draft draft(Metric metric, Rational edge, Reason reason) {
        Rational step = metric.smallestStep();
        Rational reached = Grid.everywhere(step).has(edge)
                ? edge
                : Grid.everywhere(step).above(edge).orElseThrow();
        List<Draft.State> states = List.of(
                state("below", metric, reached.minus(step).minus(step)),
                state("at", metric, reached.minus(step)),
                state("above", metric, reached));
        return new Draft(
                reason.id() + "-transaction",
                new Input(Input.Kind.MEASUREMENT, metric.id()),
                edge.toString(),
                reason.words() + ", which the second transaction just misses, reaches or passes",
                states);
    }

    private Draft.State state(String side, Metric metric, Rational first) {
        LocalDate day = situation.period().start();
        List<Transaction> both =
                List.of(new Transaction("first", day, first), new Transaction("second", day, metric.smallestStep()));
        return new Draft.State(
                side,
                first + " and " + metric.smallestStep(),
                base.with(TransactionMeasurement.of(metric.id(), metric.unit(), both)));
    }
}
