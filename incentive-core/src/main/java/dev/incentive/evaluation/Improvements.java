package dev.incentive.evaluation;

import static dev.incentive.derivation.Derivation.given;

import dev.incentive.derivation.Origin;
import dev.incentive.derivation.Outcome;
import dev.incentive.measurement.Measurement;
import dev.incentive.measurement.Transaction;
import dev.incentive.measurement.TransactionMeasurement;
import dev.incentive.metric.Metric;
import dev.incentive.payout.CustomPayoutRule;
import dev.incentive.plan.ResolvedComponent;
import dev.incentive.plan.ResolvedGoal;
import dev.incentive.scoring.CustomScorer;
import dev.incentive.scoring.MilestoneScorer;
import dev.incentive.value.Money;
import dev.incentive.value.Rational;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what would pay more, component by component, each input for itself. */
final class Improvements {

    private final ParticipantFacts facts;

    Improvements(ParticipantFacts facts) {
        this.facts = facts;
    }

    List<Improvement> all() {
        List<Improvement> all = new ArrayList<>();
        for (ResolvedComponent component : facts.plan().components()) {
            if (isKnown(component)) {
                new PayoutOf(component).with(facts).ifPresent(now -> all.addAll(of(component, now)));
            }
        }
        return all;
    }

    /** Code of somebody else's making has no edges that could be looked at. */
    private static boolean isKnown(ResolvedComponent component) {
        return !(component.component().payout() instanceof CustomPayoutRule)
                && component.goals().stream().noneMatch(goal -> goal.goal().scorer() instanceof CustomScorer);
    }

    private List<Improvement> of(ResolvedComponent component, Money now) {
        List<Improvement> found = new ArrayList<>();
        Set<Metric> values = new LinkedHashSet<>();
        for (ResolvedGoal goal : component.goals()) {
            if (goal.goal().scorer() instanceof MilestoneScorer scorer) {
                found.addAll(new MilestoneImprovements(facts, component, now).of(goal.metric(), scorer));
            } else {
                values.add(goal.metric());
            }
        }
        values.forEach(metric -> value(component, metric, now).ifPresent(found::add));
        return found;
    }

    private Optional<Improvement> value(ResolvedComponent component, Metric metric, Money now) {
        PayoutOf payout = new PayoutOf(component);
        if (!(facts.measured(metric.id()) instanceof Outcome.Defined present)) {
            return Optional.empty();
        }
        Rational from = present.derivation().value();
        return new NearestBetterValue(metric, from)
                .among(ValueEdges.of(facts, component, metric.id()), to -> isMore(payout, metric, from, to, now))
                .map(to -> new Improvement(
                        component.component().id(),
                        metric.id(),
                        "",
                        from,
                        to,
                        now,
                        payout.with(with(metric, from, to)).orElseThrow()));
    }

    private boolean isMore(PayoutOf payout, Metric metric, Rational from, Rational to, Money now) {
        return payout.with(with(metric, from, to))
                .filter(then -> then.amount().compareTo(now.amount()) > 0)
                .isPresent();
    }

    /** More of an amount that came in transactions is one more transaction on the last day. */
    private ParticipantFacts with(Metric metric, Rational from, Rational to) {
        Optional<Measurement> measurement = facts.measured().measurement(metric);
        if (measurement.isPresent() && measurement.get() instanceof TransactionMeasurement transactions) {
            List<Transaction> longer = new ArrayList<>(transactions.transactions());
            longer.add(new Transaction("\uFFFF", facts.period().end().minusDays(1), to.minus(from)));
            return facts.with(
                    new TransactionMeasurement(metric.id(), longer, transactions.unit(), transactions.provenance()));
        }
        return facts.with(metric, given(metric.name(), to, Origin.MEASUREMENT));
    }
}
