package dev.incentive.testkit.plan;

import dev.incentive.measurement.Measurement;
import dev.incentive.measurement.NumberMeasurement;
import dev.incentive.measurement.Participant;
import dev.incentive.measurement.Quota;
import dev.incentive.value.PerformancePeriod;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** A participant as it is, for making one that differs a little. */
final class ParticipantChange {

    private final Participant from;
    private Map<String, String> groups;
    private List<PerformancePeriod> activePeriods;
    private List<Quota> quotas;
    private List<Measurement> measurements;
    private List<Measurement> prior;
    private List<NumberMeasurement> already;

    private ParticipantChange(Participant from) {
        this.from = from;
        this.groups = from.groups();
        this.activePeriods = from.activePeriods();
        this.quotas = from.quotas();
        this.measurements = from.measurements();
        this.prior = from.priorMeasurements();
        this.already = from.alreadyCredited();
    }

    static ParticipantChange of(Participant from) {
        return new ParticipantChange(from);
    }

    /** The same with every list in another order, and each measurement's own parts too. */
    ParticipantChange reordered(Reordering order, UnaryOperator<Measurement> measurement) {
        activePeriods = order.of(activePeriods);
        quotas = order.of(quotas);
        measurements = order.of(measurements.stream().map(measurement).toList());
        prior = order.of(prior.stream().map(measurement).toList());
        already = order.of(already);
        groups = reordered(order);
        return this;
    }

    private Map<String, String> reordered(Reordering order) {
        Map<String, String> other = new LinkedHashMap<>();
        order.of(new ArrayList<>(groups.entrySet())).forEach(entry -> other.put(entry.getKey(), entry.getValue()));
        return other;
    }

    ParticipantChange measuring(Measurement other) {
        measurements = measurements.stream()
                .map(each -> each.metric().equals(other.metric()) ? other : each)
                .toList();
        return this;
    }

    Participant build() {
        return withId(from.id());
    }

    Participant withId(String id) {
        Participant.Builder to = Participant.builder(id).targetIncentive(from.targetIncentive());
        if (!from.name().equals(from.id())) {
            to.name(from.name());
        }
        groups.forEach(to::putGroup);
        activePeriods.forEach(to::addActivePeriod);
        quotas.forEach(to::addQuota);
        measurements.forEach(to::addMeasurement);
        prior.forEach(to::addPriorMeasurement);
        already.forEach(to::addAlreadyCredited);
        return to.build();
    }
}
