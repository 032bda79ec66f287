package dev.incentive.json.arbitraries;

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
import dev.incentive.measurement.TargetIncentive;
import dev.incentive.measurement.Transaction;
import dev.incentive.measurement.TransactionMeasurement;
import dev.incentive.value.Money;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Populations with measurements of every kind; they need not make sense. */
public final class Populations {

    private Populations() {}

    /** Populations of up to three participants and two peers. */
    public static Arbitrary<Population> any() {
        return Combinators.combine(
                        Texts.ids(),
                        Texts.periods(),
                        participants().list().ofMaxSize(3),
                        participants().list().ofMaxSize(2))
                .as((plan, period, participants, peers) -> {
                    Population.Builder population =
                            Population.builder(plan, period).addAllParticipants(participants);
                    peers.forEach(population::addPeer);
                    return population.build();
                });
    }

    private static Arbitrary<Participant> participants() {
        return Combinators.combine(builders(), Texts.periods().list().ofMaxSize(2))
                .as((participant, active) -> {
                    active.forEach(participant::addActivePeriod);
                    return participant.build();
                });
    }

    private static Arbitrary<Participant.Builder> builders() {
        Arbitrary<List<Measurement>> measurements = measurements().list().ofMaxSize(3);
        return Combinators.combine(
                        Texts.ids(),
                        Texts.any(),
                        Texts.byName(),
                        targets(),
                        quotas().list().ofMaxSize(2),
                        measurements,
                        measurements,
                        numbers().list().ofMaxSize(2))
                .as((id, name, groups, target, quotas, now, before, credited) -> {
                    Participant.Builder participant =
                            Participant.builder(id).name(name).targetIncentive(target);
                    groups.forEach(participant::putGroup);
                    quotas.forEach(participant::addQuota);
                    now.forEach(participant::addMeasurement);
                    before.forEach(participant::addPriorMeasurement);
                    credited.forEach(participant::addAlreadyCredited);
                    return participant;
                });
    }

    private static Arbitrary<TargetIncentive> targets() {
        Arbitrary<Money> amounts = Texts.currencies().flatMap(Numbers::amounts);
        return Arbitraries.oneOf(
                Arbitraries.just(TargetIncentive.none()),
                Combinators.combine(amounts, Texts.provenances()).as(TargetIncentive.Stated::new));
    }

    private static Arbitrary<Quota> quotas() {
        return Combinators.combine(Texts.ids(), Numbers.inputs(), Texts.units(), Texts.provenances())
                .as(Quota::new);
    }

    private static Arbitrary<NumberMeasurement> numbers() {
        return Combinators.combine(Texts.ids(), Numbers.inputs(), Texts.units(), Texts.provenances())
                .as(NumberMeasurement::new);
    }

    private static Arbitrary<Measurement> measurements() {
        return Arbitraries.oneOf(
                numbers().map(Measurement.class::cast),
                Combinators.combine(Texts.ids(), Numbers.inputs(), Numbers.inputs(), Texts.provenances())
                        .as(ShareMeasurement::new),
                Combinators.combine(Texts.ids(), Surveys.any(), Texts.provenances())
                        .as(SurveyMeasurement::new),
                Combinators.combine(Texts.ids(), transactions().list().ofMaxSize(3), Texts.units(), Texts.provenances())
                        .as(TransactionMeasurement::new),
                Combinators.combine(Texts.ids(), ratings().list().ofMaxSize(3), Texts.provenances())
                        .as(RatingMeasurement::new),
                Combinators.combine(Texts.ids(), events().list().ofMaxSize(3), Texts.provenances())
                        .as(EventMeasurement::new));
    }

    private static Arbitrary<Transaction> transactions() {
        return Combinators.combine(Texts.ids(), Texts.days(), Numbers.inputs()).as(Transaction::new);
    }

    private static Arbitrary<Rating> ratings() {
        return Combinators.combine(Texts.ids(), Texts.ids()).as(Rating::new);
    }

    private static Arbitrary<Event> events() {
        return Combinators.combine(
                        Texts.ids(),
                        Texts.any(),
                        Texts.days(),
                        Texts.any(),
                        Arbitraries.oneOf(Arbitraries.just(1L), Arbitraries.longs()),
                        Texts.any())
                .as(Event::new);
    }
}
