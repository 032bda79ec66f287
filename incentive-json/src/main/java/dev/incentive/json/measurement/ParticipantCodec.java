package dev.incentive.json.measurement;

import dev.incentive.json.document.ObjectReading;
import dev.incentive.json.document.ObjectWriting;
import dev.incentive.json.document.TypeTable;
import dev.incentive.json.document.ValueReading;
import dev.incentive.json.value.PeriodCodec;
import dev.incentive.json.value.ProvenanceCodec;
import dev.incentive.measurement.Measurement;
import dev.incentive.measurement.Participant;
import dev.incentive.measurement.Quota;
import dev.incentive.measurement.TargetIncentive;
import dev.incentive.value.Provenance;
import dev.incentive.value.Rational;
import dev.incentive.value.Unit;
import java.util.Map;

/** A participant or a peer. */
final class ParticipantCodec {

    private static final Quota QUOTA_PLACEHOLDER = new Quota("", Rational.ZERO, Unit.COUNT, Provenance.UNSTATED);

    static final Participant PLACEHOLDER = Participant.builder("").build();

    private ParticipantCodec() {}

    static Participant read(ObjectReading in) {
        String id = in.text("id");
        Participant.Builder participant = Participant.builder(id).name(in.text("name", id));
        in.optional("groups", ValueReading::texts, Map.<String, String>of()).forEach(participant::putGroup);
        in.listOrNone("activePeriods", PeriodCodec::read, PeriodCodec.PLACEHOLDER)
                .forEach(participant::addActivePeriod);
        participant.targetIncentive(in.optional(
                "targetIncentive",
                value -> value.object(TargetIncentiveCodec::read, TargetIncentive.none()),
                TargetIncentive.none()));
        in.listOrNone("quotas", ParticipantCodec::readQuota, QUOTA_PLACEHOLDER).forEach(participant::addQuota);
        TypeTable<Measurement> types = MeasurementCodec.TYPES;
        in.listOrNone("measurements", types::read, types.placeholder()).forEach(participant::addMeasurement);
        in.listOrNone("priorMeasurements", types::read, types.placeholder()).forEach(participant::addPriorMeasurement);
        in.listOrNone("alreadyCredited", MeasurementCodec.NUMBERS::read, MeasurementCodec.NUMBERS.placeholder())
                .forEach(participant::addAlreadyCredited);
        return participant.build();
    }

    static void write(Participant participant, ObjectWriting out) {
        out.text("id", participant.id());
        out.text("name", participant.name(), participant.id());
        out.textsUnlessEmpty("groups", participant.groups());
        out.listUnlessEmpty("activePeriods", participant.activePeriods(), PeriodCodec::write);
        out.object(
                "targetIncentive", participant.targetIncentive(), TargetIncentive.none(), TargetIncentiveCodec::write);
        out.listUnlessEmpty("quotas", participant.quotas(), ParticipantCodec::writeQuota);
        out.listUnlessEmpty("measurements", participant.measurements(), MeasurementCodec.TYPES::write);
        out.listUnlessEmpty("priorMeasurements", participant.priorMeasurements(), MeasurementCodec.TYPES::write);
        out.listUnlessEmpty("alreadyCredited", participant.alreadyCredited(), MeasurementCodec.NUMBERS::write);
    }

    private static Quota readQuota(ObjectReading in) {
        return new Quota(in.text("metric"), in.number("value"), new Unit(in.text("unit")), ProvenanceCodec.read(in));
    }

    private static void writeQuota(Quota quota, ObjectWriting out) {
        out.text("metric", quota.metric());
        out.number("value", quota.value());
        out.text("unit", quota.unit().symbol());
        ProvenanceCodec.write(quota.provenance(), out);
    }
}
