package dev.incentive.testkit.benchmark;

import dev.incentive.measurement.Participant;
import dev.incentive.measurement.Quota;
import dev.incentive.metric.Metric;
import dev.incentive.testkit.choice.Choices;
import dev.incentive.testkit.choice.Draw;
import dev.incentive.value.PerformancePeriod;
import dev.incentive.value.Provenance;
import java.util.ArrayList;
import java.util.List;

/** Draws a participant among a few others, of the same group for the most part. */
record PeopleDraw(Metric metric, PerformancePeriod period, String kind, List<Metric> otherMetrics)
        implements Draw<BenchmarkCase> {

    private static final int MOST = 5;

    @Override
    public BenchmarkCase from(Choices choices) {
        int[] count = {1};
        Participant asked = person("p-1", choices);
        List<Participant> people = new ArrayList<>();
        people.add(asked);
        people.addAll(choices.several(0, MOST, each -> person("p-" + ++count[0], each)));
        return new BenchmarkCase(metric, period, kind, asked, people);
    }

    private Participant person(String id, Choices choices) {
        Participant.Builder person = Participant.builder(id);
        String group = choices.oneOf("North", "North", "North", "South", "");
        if (!group.isEmpty()) {
            person.putGroup(kind, group);
        }
        if (!choices.oneIn(6)) {
            person.addMeasurement(Results.of(metric, period, choices));
        }
        if (choices.oneIn(2)) {
            person.addPriorMeasurement(Results.of(metric, period, choices));
        }
        if (choices.oneIn(2)) {
            person.addQuota(new Quota(metric.id(), Results.number(choices), metric.unit(), Provenance.UNSTATED));
        }
        otherMetrics.forEach(other -> person.addMeasurement(Results.of(other, period, choices)));
        return person.build();
    }

    /** The same person with other results in the period. */
    Participant measuredAnew(Participant person, Choices choices) {
        Participant.Builder other = Participant.builder(person.id());
        person.groups().forEach(other::putGroup);
        person.quotas().forEach(other::addQuota);
        person.priorMeasurements().forEach(other::addPriorMeasurement);
        if (!choices.oneIn(6)) {
            other.addMeasurement(Results.of(metric, period, choices));
        }
        person.measurements().stream()
                .filter(measurement -> !measurement.metric().equals(metric.id()))
                .forEach(other::addMeasurement);
        return other.build();
    }
}
