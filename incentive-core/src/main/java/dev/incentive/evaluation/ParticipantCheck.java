package dev.incentive.evaluation;

import dev.incentive.measurement.Measurement;
import dev.incentive.measurement.Participant;
import dev.incentive.measurement.Quota;
import dev.incentive.metric.Metric;
import dev.incentive.plan.ResolvedPlan;
import dev.incentive.problem.Place;
import dev.incentive.problem.ProblemCode;
import dev.incentive.problem.Problems;
import dev.incentive.value.Identifiers;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Checks what is known of a participant against the plan's metrics. */
final class ParticipantCheck {

    private static final int SHOWN = 20;

    private final ResolvedPlan plan;
    private final Problems problems;
    private final MeasurementCheck measurements;

    ParticipantCheck(ResolvedPlan plan, Problems problems) {
        this.plan = plan;
        this.problems = problems;
        this.measurements = new MeasurementCheck(plan, problems);
    }

    void run(Participant participant, Place place) {
        Identifiers.check(participant.id(), place.at("id"), problems);
        participant.groups().keySet().forEach(kind -> Identifiers.check(kind, place.at("groups"), problems));
        quotas(participant.quotas(), place.at("quotas"));
        measurements(participant.measurements(), place.at("measurements"));
        measurements(participant.priorMeasurements(), place.at("priorMeasurements"));
        measurements(participant.alreadyCredited(), place.at("alreadyCredited"));
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

    private void measurements(List<? extends Measurement> list, Place at) {
        Set<String> seen = new HashSet<>();
        for (int index = 0; index < list.size(); index++) {
            Measurement measurement = list.get(index);
            Place place = at.at(index);
            known(measurement.metric(), seen, place, metric -> measurements.run(measurement, metric, place));
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
