package dev.incentive.testkit.draw;

import dev.incentive.benchmark.PeerBenchmark;
import dev.incentive.measurement.NumberMeasurement;
import dev.incentive.measurement.Participant;
import dev.incentive.measurement.Population;
import dev.incentive.measurement.Quota;
import dev.incentive.measurement.TargetIncentive;
import dev.incentive.metric.Metric;
import dev.incentive.plan.Goal;
import dev.incentive.plan.Plan;
import dev.incentive.testkit.choice.Choices;
import dev.incentive.value.Money;
import dev.incentive.value.PerformancePeriod;
import dev.incentive.value.ProrationBasis;
import dev.incentive.value.Provenance;
import dev.incentive.value.Rational;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Draws people whose measurements fit a plan. */
final class PopulationDraw {

    private static final List<Rational> ROUND =
            List.of(Rational.of(100), Rational.of(50), Rational.of(10), Rational.of(1000), Rational.ONE, Rational.ZERO);
    private static final int LARGEST = 200_000;

    private final Choices choices;
    private final Numbers numbers;
    private final Plan plan;
    private final PerformancePeriod period;
    private final MeasurementDraw measurements;
    private final List<String> groups;

    PopulationDraw(Choices choices, Plan plan, PerformancePeriod period, boolean extremes) {
        this.choices = choices;
        this.numbers = new Numbers(choices);
        this.plan = plan;
        this.period = period;
        this.measurements = new MeasurementDraw(choices, plan, period, extremes);
        this.groups = groups(plan);
    }

    private static List<String> groups(Plan plan) {
        return plan.components().stream()
                .flatMap(component -> component.goals().stream())
                .map(Goal::benchmark)
                .filter(PeerBenchmark.class::isInstance)
                .map(benchmark -> ((PeerBenchmark) benchmark).group())
                .distinct()
                .toList();
    }

    Population population(int least, int most) {
        Population.Builder population = Population.builder(plan.id(), period);
        int[] count = {0};
        choices.several(least, most, drawn -> participant("p" + count[0]++)).forEach(population::addParticipant);
        if (choices.oneIn(3)) {
            population.addPeer(participant("peer"));
        }
        return population.build();
    }

    private Participant participant(String id) {
        Participant.Builder participant = Participant.builder(id);
        for (String kind : groups) {
            if (!choices.oneIn(8)) {
                participant.putGroup(kind, choices.oneOf("North", "South"));
            }
        }
        plan.metrics().forEach(metric -> before(participant, metric));
        if (!(plan.prorationBasis() instanceof ProrationBasis.Unstated)) {
            active(participant);
        }
        if (choices.oneIn(4)) {
            participant.targetIncentive(
                    TargetIncentive.of(new Money(plan.currency(), BigDecimal.valueOf(choices.between(0, 50_000)))));
        }
        Participant known = participant.build();
        for (Metric metric : plan.metrics()) {
            if (!choices.oneIn(8)) {
                participant.addMeasurement(measurements.measurement(metric, MetricEdges.of(plan, known, metric)));
            }
        }
        return participant.build();
    }

    private void before(Participant.Builder participant, Metric metric) {
        if (!choices.oneIn(6)) {
            participant.addPriorMeasurement(measurements.measurement(metric, ROUND));
        }
        if (!choices.oneIn(6)) {
            Rational value = choices.oneIn(8) ? numbers.signed(2, 100) : numbers.decimal(2, LARGEST);
            participant.addQuota(new Quota(metric.id(), value, metric.unit(), Provenance.UNSTATED));
        }
        if (choices.oneIn(3)) {
            participant.addAlreadyCredited(
                    new NumberMeasurement(metric.id(), numbers.signed(2, LARGEST), metric.unit(), Provenance.UNSTATED));
        }
    }

    private void active(Participant.Builder participant) {
        LocalDate day = period.start().minusDays(choices.oneOf(0, 1, -1, 31));
        for (long length : choices.several(0, 2, drawn -> drawn.oneOf(30L, 1L, 45L, 91L, 60L) + drawn.below(3))) {
            LocalDate end = day.plusDays(length);
            participant.addActivePeriod(new PerformancePeriod(day, end));
            day = end.plusDays(choices.between(0, 5));
        }
    }
}
