package dev.incentive.testkit.draw;

import dev.incentive.benchmark.PeerStatistics;
import dev.incentive.derivation.Derivation;
import dev.incentive.evaluation.PlanEvaluator;
import dev.incentive.measurement.NumberMeasurement;
import dev.incentive.measurement.Participant;
import dev.incentive.measurement.TransactionMeasurement;
import dev.incentive.metric.Metric;
import dev.incentive.problem.IncentiveException;
import dev.incentive.statement.StatementLine;
import dev.incentive.value.Rational;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The roundings of a population, and how many of them are near a tie. A rounding is one that has something to round away:
 * whole units are none. Near a tie is what is one, what is one unit of its last digit beside one, and what a measured
 * number that is one smallest step more or less would make one.
 */
final class Roundings {

    private final SoundPlan sound;
    private final PlanEvaluator evaluator;
    private final PeerStatistics peers;
    private int all;
    private int near;

    Roundings(SoundPlan sound) {
        this.sound = sound;
        this.evaluator = PlanEvaluator.of(sound.plan().resolve());
        List<Participant> members = new ArrayList<>(sound.population().participants());
        members.addAll(sound.population().peers());
        this.peers = evaluator.peerStatistics(members, sound.population().period());
        sound.population().participants().forEach(this::count);
    }

    int all() {
        return all;
    }

    int near() {
        return near;
    }

    private void count(Participant participant) {
        List<StatementLine> lines = lines(participant);
        List<List<StatementLine>> beside = lines.isEmpty() ? List.of() : beside(participant);
        for (StatementLine line : lines) {
            Optional<Rational> exact = exact(line).filter(units -> !units.isInteger());
            if (exact.isPresent()) {
                all++;
                near += isBesideTie(exact.get()) || becomesTie(line.component(), beside) ? 1 : 0;
            }
        }
    }

    private List<List<StatementLine>> beside(Participant participant) {
        List<List<StatementLine>> beside = new ArrayList<>();
        for (Metric metric : sound.plan().metrics()) {
            boolean number = participant
                    .measurement(metric.id())
                    .filter(measured ->
                            measured instanceof NumberMeasurement || measured instanceof TransactionMeasurement)
                    .isPresent();
            if (number) {
                Rational step = metric.smallestStep();
                beside.add(lines(People.withMore(participant, metric.id(), step)));
                beside.add(lines(People.withMore(participant, metric.id(), step.negate())));
            }
        }
        return beside;
    }

    private List<StatementLine> lines(Participant participant) {
        try {
            return evaluator
                    .evaluate(participant, sound.population().period(), peers)
                    .lines();
        } catch (IncentiveException notPaid) {
            return List.of();
        }
    }

    /** In units of the plan's rounding, before any cut. */
    private Optional<Rational> exact(StatementLine line) {
        Derivation derivation = line.derivation();
        while (!(derivation instanceof Derivation.Rounded)) {
            derivation = derivation.operands().get(0);
        }
        Rational exact = ((Derivation.Rounded) derivation).exact().value();
        return Optional.of(exact.times(
                Rational.of(BigDecimal.ONE.movePointRight(sound.plan().roundingScale()))));
    }

    private boolean becomesTie(String component, List<List<StatementLine>> beside) {
        return beside.stream()
                .flatMap(List::stream)
                .filter(line -> line.component().equals(component))
                .anyMatch(line -> exact(line).filter(Roundings::isTie).isPresent());
    }

    private static boolean isTie(Rational units) {
        return units.minus(Rational.ratio(1, 2)).isInteger();
    }

    private static boolean isBesideTie(Rational units) {
        Rational below = units.rounded(0, RoundingMode.FLOOR);
        Rational distance = units.minus(below).minus(Rational.ratio(1, 2)).absolute();
        return units.isDecimal() && distance.compareTo(lastDigit(units)) <= 0;
    }

    /** One unit of the last digit of a decimal. */
    private static Rational lastDigit(Rational decimal) {
        int digits = 0;
        while (!decimal.rounded(digits, RoundingMode.DOWN).equals(decimal)) {
            digits++;
        }
        return Rational.of(BigDecimal.ONE.movePointLeft(digits));
    }
}
