package dev.incentive.evaluation;

import dev.incentive.measurement.Measurement;
import dev.incentive.measurement.Participant;
import dev.incentive.measurement.Quota;
import dev.incentive.measurement.TargetIncentive;
import dev.incentive.metric.Metric;
import dev.incentive.plan.ResolvedPlan;
import dev.incentive.problem.Place;
import dev.incentive.problem.ProblemCode;
import dev.incentive.problem.Problems;
import dev.incentive.value.Identifiers;
import dev.incentive.value.Money;
import dev.incentive.value.PerformancePeriod;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Checks what is known of a participant against the plan's metrics. */
final class ParticipantCheck {

    private static final int SHOWN = 20;

    private final ResolvedPlan plan;
    private final PerformancePeriod period;
    private final Problems problems;
    private final MeasurementCheck measurements;
    private final Map<String, Lookalikes> groupsByKind = new HashMap<>();

    ParticipantCheck(ResolvedPlan plan, PerformancePeriod period, Problems problems) {
        this.plan = plan;
        this.period = period;
        this.problems = problems;
        this.measurements = new MeasurementCheck(plan, problems);
    }

    void run(Participant participant, Place place) {
        Identifiers.check(participant.id(), place.at("id"), problems);
        participant.groups().forEach((kind, group) -> group(kind, group, place.at("groups")));
        quotas(participant.quotas(), place.at("quotas"));
        new ActiveDaysCheck(plan, problems).run(participant, place);
        targetIncentive(participant.targetIncentive(), place.at("targetIncentive"));
        measurements(
                participant.measurements(),
                place.at("measurements"),
                (measurement, metric, at) -> measurements.ofPeriod(measurement, metric, at, period));
        measurements(participant.priorMeasurements(), place.at("priorMeasurements"), measurements::run);
        measurements(
                participant.alreadyCredited(),
                place.at("alreadyCredited"),
                (credited, metric, at) -> measurements.amount(credited.value(), credited.unit(), metric, at));
    }

    private void targetIncentive(TargetIncentive target, Place place) {
        if (target instanceof TargetIncentive.Stated stated) {
            Money amount = stated.amount();
            if (!amount.currency().equals(plan.plan().currency())) {
                problems.error(
                        ProblemCode.CURRENCY_MISMATCH,
                        place,
                        amount.toString(),
                        "an amount in " + plan.plan().currency());
            }
            if (amount.amount().signum() < 0) {
                problems.error(ProblemCode.MEASUREMENT_INVALID, place, amount.toString(), "0 or more");
            }
        }
    }

    /** Checks one measurement of a list. */
    @FunctionalInterface
    private interface Check<T> {
        void run(T measurement, Metric metric, Place place);
    }

    private void group(String kind, String group, Place place) {
        Identifiers.check(kind, place, problems);
        groupsByKind
                .computeIfAbsent(kind, first -> new Lookalikes())
                .earlier(group)
                .ifPresent(earlier -> problems.error(
                        ProblemCode.MEASUREMENT_INVALID,
                        place.at(kind),
                        "'" + group + "' besides '" + earlier + "'",
                        "groups that differ in more than case and blanks",
                        "write the same group in the same way everywhere"));
    }

    private void quotas(List<Quota> quotas, Place list) {
        Set<String> seen = new HashSet<>();
        for (int index = 0; index < quotas.size(); index++) {
            Quota quota = quotas.get(index);
            Place place = list.at(index);
            known(
                    quota.metric(),
                    seen,
                    place,
                    metric -> measurements.amount(quota.value(), quota.unit(), metric, place));
        }
    }

    private <T extends Measurement> void measurements(List<T> list, Place at, Check<? super T> check) {
        Set<String> seen = new HashSet<>();
        for (int index = 0; index < list.size(); index++) {
            T measurement = list.get(index);
            Place place = at.at(index);
            known(measurement.metric(), seen, place, metric -> check.run(measurement, metric, place));
        }
    }

    private void known(String id, Set<String> seen, Place place, Consumer<Metric> check) {
        if (!seen.add(id)) {
            problems.error(
                    ProblemCode.IDENTIFIER_DUPLICATE, place.at("metric"), "'" + id + "' again", "each metric once");
        }
        plan.metric(id)
                .ifPresentOrElse(
                        check,
                        () -> problems.error(
                                ProblemCode.REFERENCE_UNKNOWN,
                                place.at("metric"),
                                "'" + id + "'",
                                "one of "
                                        + plan.plan().metrics().stream()
                                                .map(Metric::id)
                                                .limit(SHOWN)
                                                .toList()));
    }
}
