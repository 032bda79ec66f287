package dev.incentive.testkit.breakpoint;

import dev.incentive.measurement.Measurement;
import dev.incentive.measurement.NumberMeasurement;
import dev.incentive.measurement.Participant;
import dev.incentive.measurement.Quota;
import dev.incentive.measurement.TargetIncentive;
import dev.incentive.value.PerformancePeriod;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What is known of somebody, so that one part of it can be changed. */
record Person(
        Map<String, String> groups,
        List<PerformancePeriod> active,
        TargetIncentive target,
        Map<String, Quota> quotas,
        Map<String, Measurement> measurements,
        Map<String, Measurement> prior,
        Map<String, NumberMeasurement> credited) {

    static Person nobody() {
        return new Person(Map.of(), List.of(), TargetIncentive.none(), Map.of(), Map.of(), Map.of(), Map.of());
    }

    static Person of(Participant participant) {
        Person person = nobody().withActive(participant.activePeriods()).withTarget(participant.targetIncentive());
        for (Map.Entry<String, String> group : participant.groups().entrySet()) {
            person = person.inGroup(group.getKey(), group.getValue());
        }
        for (Quota quota : participant.quotas()) {
            person = person.with(quota);
        }
        for (Measurement measurement : participant.measurements()) {
            person = person.with(measurement);
        }
        for (Measurement measurement : participant.priorMeasurements()) {
            person = person.withPrior(measurement);
        }
        for (NumberMeasurement credited : participant.alreadyCredited()) {
            person = person.withCredited(credited);
        }
        return person;
    }

    Person inGroup(String kind, String group) {
        return new Person(put(groups, kind, group), active, target, quotas, measurements, prior, credited);
    }

    Person withoutGroup(String kind) {
        return new Person(without(groups, kind), active, target, quotas, measurements, prior, credited);
    }

    Person withActive(List<PerformancePeriod> stretches) {
        return new Person(groups, List.copyOf(stretches), target, quotas, measurements, prior, credited);
    }

    Person withTarget(TargetIncentive other) {
        return new Person(groups, active, other, quotas, measurements, prior, credited);
    }

    Person with(Quota quota) {
        return new Person(groups, active, target, put(quotas, quota.metric(), quota), measurements, prior, credited);
    }

    Person withoutQuota(String metric) {
        return new Person(groups, active, target, without(quotas, metric), measurements, prior, credited);
    }

    Person with(Measurement other) {
        return new Person(groups, active, target, quotas, put(measurements, other.metric(), other), prior, credited);
    }

    Person withoutMeasurement(String metric) {
        return new Person(groups, active, target, quotas, without(measurements, metric), prior, credited);
    }

    Person withPrior(Measurement other) {
        return new Person(groups, active, target, quotas, measurements, put(prior, other.metric(), other), credited);
    }

    Person withoutPrior(String metric) {
        return new Person(groups, active, target, quotas, measurements, without(prior, metric), credited);
    }

    Person withCredited(NumberMeasurement other) {
        return new Person(groups, active, target, quotas, measurements, prior, put(credited, other.metric(), other));
    }

    /** The participant, in groups of the same members under another name if there is one. */
    Participant named(String id, String name, UnaryOperator<String> group) {
        Participant.Builder participant = Participant.builder(id).name(name).targetIncentive(target);
        groups.forEach((kind, member) -> participant.putGroup(kind, group.apply(member)));
        active.forEach(participant::addActivePeriod);
        quotas.values().forEach(participant::addQuota);
        measurements.values().forEach(participant::addMeasurement);
        prior.values().forEach(participant::addPriorMeasurement);
        credited.values().forEach(participant::addAlreadyCredited);
        return participant.build();
    }

    private static <T> Map<String, T> put(Map<String, T> map, String key, T value) {
        Map<String, T> longer = new LinkedHashMap<>(map);
        longer.put(key, value);
        return longer;
    }

    private static <T> Map<String, T> without(Map<String, T> map, String key) {
        Map<String, T> shorter = new LinkedHashMap<>(map);
        shorter.remove(key);
        return shorter;
    }
}
