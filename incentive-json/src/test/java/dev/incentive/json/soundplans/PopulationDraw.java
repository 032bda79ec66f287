package dev.incentive.json.soundplans;

import dev.incentive.measurement.Event;
import dev.incentive.measurement.EventMeasurement;
import dev.incentive.measurement.Measurement;
import dev.incentive.measurement.NumberMeasurement;
import dev.incentive.measurement.Participant;
import dev.incentive.measurement.Population;
import dev.incentive.measurement.Quota;
import dev.incentive.measurement.Rating;
import dev.incentive.measurement.RatingMeasurement;
import dev.incentive.measurement.ShareMeasurement;
import dev.incentive.measurement.SurveyMeasurement;
import dev.incentive.measurement.SurveyTally;
import dev.incentive.measurement.TargetIncentive;
import dev.incentive.measurement.Transaction;
import dev.incentive.measurement.TransactionMeasurement;
import dev.incentive.metric.Measure;
import dev.incentive.metric.Metric;
import dev.incentive.metric.RatingScale;
import dev.incentive.plan.Goal;
import dev.incentive.plan.Plan;
import dev.incentive.scoring.MilestoneScorer;
import dev.incentive.value.Money;
import dev.incentive.value.PerformancePeriod;
import dev.incentive.value.ProrationBasis;
import dev.incentive.value.Provenance;
import dev.incentive.value.Rational;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Draws people whose measurements fit a plan; some are missing, some are zero, some are negative. */
final class PopulationDraw {

    private static final PerformancePeriod PERIOD = PerformancePeriod.quarter(2024, 2);

    private final Draw draw;
    /** Where columns of 64-bit numbers end: no person has sold so much, or to such a fraction. */
    private static final List<Rational> EXTREMES = List.of(
            Rational.of("9000000000000000"),
            Rational.of("-9000000000000000"),
            Rational.of("4611686018427387.904"),
            Rational.of("0.00000000000000000000000000000000000001"),
            Rational.of("123456789012345.6789012345"));

    private final Plan plan;
    private final boolean extremes;

    PopulationDraw(Draw draw, Plan plan) {
        this(draw, plan, false);
    }

    PopulationDraw(Draw draw, Plan plan, boolean extremes) {
        this.draw = draw;
        this.plan = plan;
        this.extremes = extremes;
    }

    Population population() {
        return population(draw.between(1, 5));
    }

    Population population(int count) {
        Population.Builder population = Population.builder(plan.id(), PERIOD);
        for (int index = 0; index < count; index++) {
            population.addParticipant(participant("p" + index));
        }
        if (draw.oneIn(3)) {
            population.addPeer(participant("peer"));
        }
        return population.build();
    }

    private Participant participant(String id) {
        Participant.Builder participant = Participant.builder(id);
        if (!draw.oneIn(8)) {
            participant.putGroup("region", draw.oneOf("North", "South"));
        }
        for (Metric metric : plan.metrics()) {
            metric(participant, metric);
        }
        if (!(plan.prorationBasis() instanceof ProrationBasis.Unstated)) {
            active(participant);
        }
        if (draw.oneIn(4)) {
            participant.targetIncentive(
                    TargetIncentive.of(new Money(plan.currency(), BigDecimal.valueOf(draw.between(0, 50_000)))));
        }
        return participant.build();
    }

    private void metric(Participant.Builder participant, Metric metric) {
        if (!draw.oneIn(8)) {
            participant.addMeasurement(measurement(metric));
        }
        if (!draw.oneIn(6)) {
            participant.addPriorMeasurement(measurement(metric));
        }
        if (!draw.oneIn(6)) {
            Rational value = draw.oneIn(8) ? draw.signed(2, 100) : draw.decimal(2, 200_000);
            participant.addQuota(new Quota(metric.id(), value, metric.unit(), Provenance.UNSTATED));
        }
        if (draw.oneIn(3)) {
            participant.addAlreadyCredited(
                    new NumberMeasurement(metric.id(), draw.signed(2, 200_000), metric.unit(), Provenance.UNSTATED));
        }
    }

    private void active(Participant.Builder participant) {
        int stretches = draw.between(0, 2);
        LocalDate day = LocalDate.of(2024, 1, 1).plusDays(draw.between(0, 100));
        for (int index = 0; index < stretches; index++) {
            LocalDate end = day.plusDays(draw.between(1, 60));
            participant.addActivePeriod(new PerformancePeriod(day, end));
            day = end.plusDays(draw.between(0, 5));
        }
    }

    private Measurement measurement(Metric metric) {
        Measure measure = metric.measure();
        if (measure instanceof Measure.Numeric) {
            return number(metric);
        }
        if (measure instanceof Measure.Share) {
            int whole = draw.between(0, 40);
            return ShareMeasurement.of(metric.id(), draw.between(0, whole), whole);
        }
        if (measure instanceof Measure.Rubric) {
            return RatingMeasurement.of(
                    metric.id(),
                    Stream.of("r1", "r2", "r3", "r4")
                            .limit(draw.between(0, 4))
                            .map(rater -> new Rating(rater, draw.oneOf("low", "middle", "high")))
                            .toArray(Rating[]::new));
        }
        return measure instanceof Measure.Events ? events(metric) : survey(metric);
    }

    private Measurement number(Metric metric) {
        if (extremes && draw.oneIn(20)) {
            return new NumberMeasurement(metric.id(), draw.oneOf(EXTREMES), metric.unit(), Provenance.UNSTATED);
        }
        if (draw.oneIn(2)) {
            return new NumberMeasurement(metric.id(), draw.signed(2, 200_000), metric.unit(), Provenance.UNSTATED);
        }
        List<Transaction> transactions = new ArrayList<>();
        int count = draw.between(0, 4);
        for (int index = 0; index < count; index++) {
            LocalDate day = PERIOD.start().plusDays(draw.between(0, 90));
            transactions.add(new Transaction("t" + index, day, draw.signed(2, 100_000)));
        }
        return TransactionMeasurement.of(metric.id(), metric.unit(), transactions);
    }

    private Measurement survey(Metric metric) {
        RatingScale scale =
                metric.measure() instanceof Measure.NetPromoterScore ? RatingScale.ZERO_TO_TEN : MetricDraw.ONE_TO_FIVE;
        List<Long> counts = new ArrayList<>();
        for (int answer = 0; answer < scale.size(); answer++) {
            counts.add(draw.oneIn(2) ? 0L : draw.between(0, 9));
        }
        return SurveyMeasurement.of(metric.id(), new SurveyTally(scale, counts));
    }

    private Measurement events(Metric metric) {
        List<String> milestones = milestones(metric);
        boolean countedAsWhole = countedAsWhole(metric);
        List<Event> events = new ArrayList<>();
        int count = draw.between(0, 6);
        for (int index = 0; index < count; index++) {
            boolean plain = milestones.isEmpty() || (countedAsWhole && draw.oneIn(2));
            events.add(new Event(
                    "e" + index,
                    plain ? "" : draw.oneOf(milestones),
                    PERIOD.start().plusDays(draw.between(-5, 95)),
                    draw.oneOf("", "Acme", "Globex", "Initech"),
                    draw.between(0, 3),
                    draw.oneOf("", "minutes")));
        }
        return EventMeasurement.of(metric.id(), events);
    }

    private List<String> milestones(Metric metric) {
        return goals(metric)
                .filter(goal -> goal.scorer() instanceof MilestoneScorer)
                .flatMap(goal -> ((MilestoneScorer) goal.scorer()).milestones().stream())
                .map(milestone -> milestone.id())
                .distinct()
                .toList();
    }

    /** Only metrics that no milestone is scored on are surely counted as a whole. */
    private boolean countedAsWhole(Metric metric) {
        return milestones(metric).isEmpty();
    }

    private Stream<Goal> goals(Metric metric) {
        return plan.components().stream()
                .flatMap(component -> component.goals().stream())
                .filter(goal -> goal.metric().equals(metric.id()));
    }
}
