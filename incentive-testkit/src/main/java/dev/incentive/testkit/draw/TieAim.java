package dev.incentive.testkit.draw;

import dev.incentive.measurement.Measurement;
import dev.incentive.measurement.NumberMeasurement;
import dev.incentive.measurement.Participant;
import dev.incentive.measurement.Population;
import dev.incentive.measurement.TransactionMeasurement;
import dev.incentive.metric.Metric;
import dev.incentive.plan.Component;
import dev.incentive.plan.Plan;
import dev.incentive.testkit.choice.Choices;
import dev.incentive.value.Rational;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Moves measured numbers of people to where the exact payout of a component lies half a unit between two amounts, or to
 * a step beside that: where the modes of rounding differ.
 *
 * <p>The payout at a number and at the next one tell how fast it rises, and with that how far it is to a tie.
 */
final class TieAim {

    private static final BigInteger FAR = BigInteger.valueOf(1_000_000);

    private static final int ATTEMPTS = 3;

    private final Choices choices;
    private final Plan plan;
    private final Population population;
    private final Map<String, Optional<ExactLine>> lines = new HashMap<>();

    private TieAim(Choices choices, Plan plan, Population population) {
        this.choices = choices;
        this.plan = plan;
        this.population = population;
    }

    /** The same people, some with other numbers. */
    static Population moved(Choices choices, Plan plan, Population population) {
        TieAim aim = new TieAim(choices, plan, population);
        Population.Builder moved = Population.builder(population.plan(), population.period());
        population.participants().forEach(participant -> moved.addParticipant(aim.moved(participant)));
        population.peers().forEach(moved::addPeer);
        return moved.build();
    }

    private Participant moved(Participant participant) {
        Participant moved = participant;
        for (Metric metric : plan.metrics()) {
            List<Component> components = plan.components().stream()
                    .filter(component -> component.goals().stream()
                            .anyMatch(goal -> goal.metric().equals(metric.id())))
                    .toList();
            boolean number =
                    moved.measurement(metric.id()).filter(TieAim::isNumber).isPresent();
            if (number && !components.isEmpty() && choices.below(4) > 0) {
                moved = moved(moved, metric, choices.oneOf(components), choices.oneOf(0, 1, 0, -1));
            }
        }
        return moved;
    }

    private static boolean isNumber(Measurement measurement) {
        return measurement instanceof NumberMeasurement || measurement instanceof TransactionMeasurement;
    }

    private Participant moved(Participant participant, Metric metric, Component component, int beside) {
        return lines.computeIfAbsent(component.id(), id -> ExactLine.of(plan, component, population))
                .map(line -> moved(line, participant, metric))
                .map(tied ->
                        People.withMore(tied, metric.id(), metric.smallestStep().times(Rational.of(beside))))
                .orElse(participant);
    }

    /** Beyond an edge the payout rises otherwise than before it, so the first way may lead astray. */
    private Participant moved(ExactLine line, Participant participant, Metric metric) {
        Participant moved = participant;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<BigInteger> steps = steps(line, moved, metric);
            if (steps.isEmpty()) {
                return participant;
            }
            if (steps.get().signum() == 0) {
                return moved;
            }
            Rational more = metric.smallestStep().times(Rational.ratio(steps.get(), BigInteger.ONE));
            moved = People.withMore(moved, metric.id(), more);
        }
        return moved;
    }

    private Optional<BigInteger> steps(ExactLine line, Participant participant, Metric metric) {
        Rational units = Rational.of(BigDecimal.ONE.movePointRight(plan.roundingScale()));
        Participant nextStep = People.withMore(participant, metric.id(), metric.smallestStep());
        return line.payout(participant)
                .flatMap(here -> line.payout(nextStep)
                        .flatMap(next ->
                                stepsToTie(here.times(units), next.minus(here).times(units))));
    }

    /** How many steps lead from an amount to one with a half, if each step adds as much; empty if none does. */
    static Optional<BigInteger> stepsToTie(Rational amount, Rational rise) {
        Rational missing = Rational.ratio(1, 2).minus(amount);
        BigInteger common = missing.denominator()
                .multiply(rise.denominator())
                .divide(missing.denominator().gcd(rise.denominator()));
        BigInteger distance =
                missing.times(Rational.ratio(common, BigInteger.ONE)).numerator();
        BigInteger each = rise.times(Rational.ratio(common, BigInteger.ONE)).numerator();
        BigInteger divisor = each.gcd(common);
        if (rise.signum() == 0 || distance.mod(divisor).signum() != 0) {
            return Optional.empty();
        }
        BigInteger round = common.divide(divisor);
        BigInteger steps = distance.divide(divisor)
                .multiply(
                        round.equals(BigInteger.ONE)
                                ? BigInteger.ZERO
                                : each.divide(divisor).modInverse(round))
                .mod(round);
        return Optional.of(steps).filter(found -> found.compareTo(FAR) <= 0);
    }
}
