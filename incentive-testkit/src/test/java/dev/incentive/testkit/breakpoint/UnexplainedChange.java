package dev.incentive.testkit.breakpoint;

import dev.incentive.measurement.Participant;
import dev.incentive.measurement.Population;
import dev.incentive.plan.ResolvedPlan;
import dev.incentive.testkit.choice.Choices;
import dev.incentive.testkit.draw.SoundPlan;
import dev.incentive.testkit.draw.SoundPlans;
import dev.incentive.value.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Seeks places where what is paid follows another formula although no breakpoint lies between. */
final class UnexplainedChange {

    private final Situation situation;
    private final Person base;
    private final Choices choices;
    private final Map<Integer, Integer> degrees;

    private UnexplainedChange(Situation situation, Person base, Choices choices, Map<Integer, Integer> degrees) {
        this.situation = situation;
        this.base = base;
        this.choices = choices;
        this.degrees = degrees;
    }

    /** One try: a drawn plan, somebody drawn for it, one input, one stretch of it; the words for what was found. */
    static Optional<String> seek(long seed, Map<Integer, Integer> degrees) {
        Choices choices = Choices.random(seed);
        SoundPlan sound = SoundPlans.withPopulation(1, 4).from(choices);
        ResolvedPlan plan = sound.plan().resolve();
        Population population = sound.population();
        List<Person> peers = new ArrayList<>();
        population.participants().stream().skip(1).map(Person::of).forEach(peers::add);
        population.peers().stream().map(Person::of).forEach(peers::add);
        Participant first = population.participants().get(0);
        Situation situation = Situation.of(plan, population.period(), peers);
        return new UnexplainedChange(situation, Person.of(first), choices, degrees).seek();
    }

    private Optional<String> seek() {
        List<Axis> axes = new Axes(situation, base).all();
        if (axes.isEmpty()) {
            return Optional.empty();
        }
        Axis axis = choices.oneOf(axes);
        List<Stretch> stretches =
                Stretch.between(new NumberBreakpoints(situation, axis).changes().positions());
        Stretch stretch = choices.oneOf(stretches);
        return inside(axis, stretch, positions(axis, stretch));
    }

    static Optional<String> inside(Situation situation, Axis axis, Stretch stretch) {
        return new UnexplainedChange(situation, Person.nobody(), Choices.random(1), new TreeMap<>())
                .inside(axis, stretch, axis.grid().inside(stretch, OneFormula.POINTS));
    }

    private Optional<String> inside(Axis axis, Stretch stretch, List<Rational> at) {
        List<List<PaidLine>> paid = at.stream()
                .map(position -> situation
                        .paid(axis.person(position))
                        .map(statement -> PaidLine.of(situation, statement))
                        .orElse(List.of()))
                .toList();
        for (int index = 0; index < at.size(); index++) {
            if (!statuses(paid.get(index)).equals(statuses(paid.get(0)))) {
                return Optional.of(words(
                        axis,
                        stretch,
                        at.get(0) + " pays " + statuses(paid.get(0)) + ", " + at.get(index) + " pays "
                                + statuses(paid.get(index))));
            }
        }
        return at.isEmpty() ? Optional.empty() : lines(axis, stretch, at, paid);
    }

    private Optional<String> lines(Axis axis, Stretch stretch, List<Rational> at, List<List<PaidLine>> paid) {
        for (int line = 0; line < paid.get(0).size(); line++) {
            int index = line;
            List<Rational> values =
                    paid.stream().map(lines -> lines.get(index).exact()).toList();
            Optional<Integer> degree = OneFormula.degree(at, values);
            degree.ifPresent(found -> degrees.merge(found, 1, Integer::sum));
            if (degree.isEmpty() && at.size() >= 5) {
                return Optional.of(
                        words(axis, stretch, paid.get(0).get(index).component() + " at " + at + " is " + values));
            }
        }
        return Optional.empty();
    }

    private static List<String> statuses(List<PaidLine> lines) {
        return lines.stream()
                .map(line -> line.component() + " " + line.status())
                .toList();
    }

    private String words(Axis axis, Stretch stretch, String what) {
        return axis.input() + " in " + stretch + ": " + what + "\n"
                + situation.plan().plan() + "\n" + base;
    }

    /** Places of a random part of the stretch, besides its ends. */
    private List<Rational> positions(Axis axis, Stretch stretch) {
        Stretch part = stretch;
        if (choices.below(2) == 1) {
            List<Rational> many = axis.grid().inside(stretch, 40);
            if (many.size() == 40) {
                int from = (int) choices.below(39);
                part = new Stretch(Optional.of(many.get(from)), Optional.of(many.get(from + 1)));
            }
        }
        return axis.grid().inside(part, OneFormula.POINTS);
    }
}
