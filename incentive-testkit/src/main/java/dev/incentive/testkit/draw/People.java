package dev.incentive.testkit.draw;

import dev.incentive.measurement.Measurement;
import dev.incentive.measurement.NumberMeasurement;
import dev.incentive.measurement.Participant;
import dev.incentive.measurement.Transaction;
import dev.incentive.measurement.TransactionMeasurement;
import dev.incentive.value.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Makes copies of people. */
final class People {

    private People() {}

    /** The same person with nothing of other metrics. */
    static Participant only(Participant participant, Set<String> metrics) {
        Participant.Builder copy = person(participant);
        participant.quotas().stream()
                .filter(quota -> metrics.contains(quota.metric()))
                .forEach(copy::addQuota);
        participant.alreadyCredited().stream()
                .filter(credited -> metrics.contains(credited.metric()))
                .forEach(copy::addAlreadyCredited);
        participant.priorMeasurements().stream()
                .filter(prior -> metrics.contains(prior.metric()))
                .forEach(copy::addPriorMeasurement);
        participant.measurements().stream()
                .filter(measurement -> metrics.contains(measurement.metric()))
                .forEach(copy::addMeasurement);
        return copy.build();
    }

    /** The same person with more of what is measured as a number or by transactions. */
    static Participant withMore(Participant participant, String metric, Rational more) {
        Participant.Builder copy = person(participant);
        participant.quotas().forEach(copy::addQuota);
        participant.alreadyCredited().forEach(copy::addAlreadyCredited);
        participant.priorMeasurements().forEach(copy::addPriorMeasurement);
        for (Measurement measurement : participant.measurements()) {
            copy.addMeasurement(measurement.metric().equals(metric) ? more(measurement, more) : measurement);
        }
        return copy.build();
    }

    private static Participant.Builder person(Participant participant) {
        Participant.Builder copy = Participant.builder(participant.id())
                .name(participant.name())
                .targetIncentive(participant.targetIncentive());
        participant.groups().forEach(copy::putGroup);
        participant.activePeriods().forEach(copy::addActivePeriod);
        return copy;
    }

    /** Of transactions the last one changes. */
    private static Measurement more(Measurement measurement, Rational more) {
        if (measurement instanceof NumberMeasurement number) {
            return new NumberMeasurement(
                    number.metric(), number.value().plus(more), number.unit(), number.provenance());
        }
        TransactionMeasurement several = (TransactionMeasurement) measurement;
        List<Transaction> transactions = new ArrayList<>(several.transactions());
        if (!transactions.isEmpty()) {
            int last = transactions.size() - 1;
            Transaction changed = transactions.get(last);
            transactions.set(
                    last,
                    new Transaction(
                            changed.id(), changed.date(), changed.amount().plus(more)));
        }
        return new TransactionMeasurement(several.metric(), transactions, several.unit(), several.provenance());
    }
}
