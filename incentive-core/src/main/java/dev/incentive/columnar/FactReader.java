package dev.incentive.columnar;

import dev.incentive.columnar.ColumnName.Observed;
import dev.incentive.measurement.EventMeasurement;
import dev.incentive.measurement.EventTotal;
import dev.incentive.measurement.Measurement;
import dev.incentive.measurement.NumberMeasurement;
import dev.incentive.measurement.Participant;
import dev.incentive.measurement.Quota;
import dev.incentive.measurement.RatingMeasurement;
import dev.incentive.measurement.ShareMeasurement;
import dev.incentive.measurement.SurveyMeasurement;
import dev.incentive.measurement.TargetIncentive;
import dev.incentive.measurement.TransactionMeasurement;
import dev.incentive.metric.Measure;
import dev.incentive.plan.ResolvedPlan;
import dev.incentive.scoring.Milestone;
import dev.incentive.scoring.MilestoneScorer;
import dev.incentive.value.PerformancePeriod;
import dev.incentive.value.Rational;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Reads from a participant what one column holds, as the exact evaluator reads it. */
final class FactReader {
    private final ResolvedPlan plan;
    private final PerformancePeriod period;
    private final Map<ColumnName, Milestone> milestones;
    private final Map<ColumnName, Map<String, Long>> groups = new HashMap<>();

    FactReader(ResolvedPlan plan, PerformancePeriod period, Map<ColumnName, Milestone> milestones) {
        this.plan = plan;
        this.period = period;
        this.milestones = milestones;
    }

    /** The number; nothing where the participant has none. */
    Optional<Rational> read(ColumnName name, Participant participant) {
        return switch (name.fact()) {
            case QUOTA -> participant.quota(name.of()).map(Quota::value);
            case ALREADY_CREDITED -> participant.alreadyCredited(name.of()).map(NumberMeasurement::value);
            case GROUP ->
                Optional.ofNullable(participant.groups().get(name.of())).map(group -> number(name, group));
            case TARGET_INCENTIVE -> targetIncentive(participant.targetIncentive());
            case ACTIVE_PART -> plan.plan().prorationBasis().share(participant.activePeriods(), period);
            default -> measurement(name, participant).map(measurement -> measured(name, measurement));
        };
    }

    private static Optional<Rational> targetIncentive(TargetIncentive target) {
        return target instanceof TargetIncentive.Stated stated
                ? Optional.of(stated.amount().value())
                : Optional.empty();
    }

    /** Groups are numbered as they appear. */
    private Rational number(ColumnName kind, String group) {
        Map<String, Long> known = groups.computeIfAbsent(kind, none -> new HashMap<>());
        return Rational.of(known.computeIfAbsent(group, none -> (long) known.size()));
    }

    static Optional<Measurement> measurement(ColumnName name, Participant participant) {
        return name.observed() == Observed.IN_PERIOD
                ? participant.measurement(name.of())
                : participant.priorMeasurement(name.of());
    }

    private Rational measured(ColumnName name, Measurement measurement) {
        if (measurement instanceof NumberMeasurement number) {
            return number.value();
        }
        if (measurement instanceof TransactionMeasurement transactions) {
            return transactions.total();
        }
        if (measurement instanceof ShareMeasurement share) {
            return name.fact() == ColumnName.Fact.PART ? share.part() : share.whole();
        }
        if (measurement instanceof SurveyMeasurement survey) {
            return new TallyReader(measure(name))
                    .read(name.fact(), survey.survey().tally());
        }
        if (measurement instanceof RatingMeasurement ratings) {
            return raters(ratings, name.part());
        }
        return counted(name, (EventMeasurement) measurement);
    }

    private Measure measure(ColumnName name) {
        return plan.metric(name.of()).orElseThrow().measure();
    }

    /** Each rater counts once, with the first rating. */
    private static Rational raters(RatingMeasurement measurement, String level) {
        Map<String, String> byRater = new HashMap<>();
        measurement.ratings().forEach(rating -> byRater.putIfAbsent(rating.rater(), rating.level()));
        return Rational.of(byRater.values().stream().filter(level::equals).count());
    }

    private Rational counted(ColumnName name, EventMeasurement measurement) {
        Milestone milestone = milestones.get(name);
        if (milestone != null) {
            return Rational.of(MilestoneScorer.done(milestone, measurement, period));
        }
        Predicate<LocalDate> counts = name.observed() == Observed.IN_PERIOD ? period::contains : day -> true;
        return EventTotal.of(
                ((Measure.Events) measure(name)).counting(),
                measurement.distinctEvents().stream()
                        .filter(event -> counts.test(event.date()))
                        .toList());
    }
}
