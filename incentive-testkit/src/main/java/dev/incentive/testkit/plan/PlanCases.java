package dev.incentive.testkit.plan;

import dev.incentive.measurement.Measurement;
import dev.incentive.measurement.Participant;
import dev.incentive.measurement.Population;
import dev.incentive.metric.Direction;
import dev.incentive.metric.Measure;
import dev.incentive.metric.Metric;
import dev.incentive.metric.MetricKind;
import dev.incentive.metric.Perspective;
import dev.incentive.payout.PayoutRule;
import dev.incentive.plan.Component;
import dev.incentive.plan.Plan;
import dev.incentive.plan.UndefinedPolicy;
import dev.incentive.testkit.choice.Draw;
import dev.incentive.value.Money;
import dev.incentive.value.PerformancePeriod;
import dev.incentive.value.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Draws the cases of the laws: a population, and what is changed. */
final class PlanCases {

    static final String NOTHING = "pays-nothing";

    private PlanCases() {}

    static Draw<PlanCase> plain(PlanSubject subject) {
        return subject.populations()
                .map(population -> new PlanCase(population, subject.plan(), List.of(population), ""));
    }

    static Draw<PlanCase> otherComponentOrder(PlanSubject subject) {
        Plan plan = subject.plan();
        return choices -> {
            Population population = subject.populations().from(choices);
            List<Component> components = new Reordering(choices).of(plan.components());
            String ids = components.stream().map(Component::id).collect(Collectors.joining(", "));
            return new PlanCase(
                    population,
                    PlanChange.withComponents(plan, components),
                    List.of(population),
                    "components in the order " + ids);
        };
    }

    static Draw<PlanCase> otherParticipantOrder(PlanSubject subject) {
        return choices -> {
            Population population = subject.populations().from(choices);
            List<Participant> participants = new Reordering(choices).of(population.participants());
            List<Participant> peers = new Reordering(choices).of(population.peers());
            return changed(
                    subject, population, of(population, participants, peers), "participants " + ids(participants));
        };
    }

    static Draw<PlanCase> parts(PlanSubject subject) {
        return choices -> {
            Population population = subject.populations().from(choices);
            List<Participant> all = population.participants();
            int size = (int) choices.below(all.size());
            List<Participant> first = all.subList(0, size);
            List<Participant> second = all.subList(size, all.size());
            List<Population> parts = size == 0
                    ? List.of(population)
                    : List.of(part(population, first, second), part(population, second, first));
            return new PlanCase(population, subject.plan(), parts, "first " + ids(first) + ", then " + ids(second));
        };
    }

    private static Population part(Population whole, List<Participant> paid, List<Participant> compared) {
        List<Participant> peers = new ArrayList<>(whole.peers());
        peers.addAll(compared);
        return of(whole, paid, peers);
    }

    static Draw<PlanCase> alone(PlanSubject subject) {
        return subject.populations()
                .map(population -> new PlanCase(
                        population,
                        subject.plan(),
                        population.participants().stream()
                                .map(each -> of(population, List.of(each), List.of()))
                                .toList(),
                        "each alone"));
    }

    static Draw<PlanCase> otherInputOrder(PlanSubject subject) {
        return choices -> {
            Population population = subject.populations().from(choices);
            Reordering order = new Reordering(choices);
            List<Participant> participants = population.participants().stream()
                    .map(each -> reordered(each, order))
                    .toList();
            return changed(
                    subject,
                    population,
                    of(population, participants, population.peers()),
                    "each participant's inputs written in another order");
        };
    }

    private static Participant reordered(Participant participant, Reordering order) {
        return ParticipantChange.of(participant)
                .reordered(order, new ReorderedMeasurement(order))
                .build();
    }

    static Draw<PlanCase> oneComponentMore(PlanSubject subject) {
        return choices -> {
            Population population = subject.populations().from(choices);
            int place = (int) choices.below(subject.plan().components().size() + 1L);
            return new PlanCase(
                    population,
                    withNothing(subject.plan(), place),
                    List.of(population),
                    "a component that pays nothing at place " + (place + 1));
        };
    }

    private static Plan withNothing(Plan plan, int place) {
        Metric unread = Metric.builder(NOTHING)
                .perspective(Perspective.FINANCIAL)
                .kind(MetricKind.QUANTITATIVE)
                .measure(Measure.number())
                .unit(Unit.COUNT)
                .direction(Direction.HIGHER_IS_BETTER)
                .build();
        List<Metric> metrics = new ArrayList<>(plan.metrics());
        metrics.add(unread);
        List<Component> components = new ArrayList<>(plan.components());
        components.add(
                place,
                Component.builder(NOTHING, NOTHING)
                        .payout(PayoutRule.perUnit(Money.zero(plan.currency(), plan.roundingScale())))
                        .whenUndefined(UndefinedPolicy.ZERO)
                        .build());
        return PlanChange.with(plan, metrics, components);
    }

    static Draw<PlanCase> oneInputBetter(PlanSubject subject) {
        return choices -> {
            Population population = subject.populations().from(choices);
            Participant better = choices.oneOf(population.participants());
            Metric metric = choices.oneOf(subject.plan().metrics());
            Optional<Measurement> measured = better.measurement(metric.id());
            if (measured.isEmpty()) {
                return changed(subject, population, population, "");
            }
            Measurement improved = new BetterInput(metric, choices).of(measured.get());
            return changed(
                    subject,
                    population,
                    with(
                            population,
                            ParticipantChange.of(better).measuring(improved).build()),
                    improved.equals(measured.get()) ? "" : better.id() + " with a better " + metric.id());
        };
    }

    private static Population with(Population population, Participant changed) {
        return of(
                population,
                population.participants().stream()
                        .map(each -> each.id().equals(changed.id()) ? changed : each)
                        .toList(),
                population.peers());
    }

    static Draw<PlanCase> otherVersion(PlanSubject subject) {
        Plan other = Optional.ofNullable(subject.otherVersion()).orElse(subject.plan());
        return subject.populations()
                .map(population -> new PlanCase(population, other, List.of(population), "the other version"));
    }

    static Draw<PlanCase> likeReference(PlanSubject subject) {
        Plan reference = Optional.ofNullable(subject.reference()).orElse(subject.plan());
        return subject.populations()
                .map(population -> new PlanCase(population, reference, List.of(population), "the reference plan"));
    }

    static Draw<PlanCase> examples(PlanSubject subject) {
        return choices -> {
            PlanExample example = choices.oneOf(subject.examples());
            return new PlanCase(example.population(), subject.plan(), List.of(example.population()), example.name());
        };
    }

    static Population of(Population like, List<Participant> participants, List<Participant> peers) {
        PerformancePeriod period = like.period();
        Population.Builder population = Population.builder(like.plan(), period).addAllParticipants(participants);
        peers.forEach(population::addPeer);
        return population.build();
    }

    private static PlanCase changed(PlanSubject subject, Population population, Population other, String change) {
        return new PlanCase(population, subject.plan(), List.of(other), change);
    }

    private static String ids(List<Participant> participants) {
        return participants.stream().map(Participant::id).collect(Collectors.joining(", "));
    }

    static Draw<PlanCase> elsewhere(PlanSubject subject) {
        return choices -> {
            Population population = subject.populations().from(choices);
            Elsewhere place = choices.oneOf(Elsewhere.PLACES);
            return changed(subject, population, population, place.toString());
        };
    }
}
