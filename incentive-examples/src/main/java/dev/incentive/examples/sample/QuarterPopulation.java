package dev.incentive.examples.sample;

import dev.incentive.examples.extract.Quarter;
import dev.incentive.measurement.EventMeasurement;
import dev.incentive.measurement.NumberMeasurement;
import dev.incentive.measurement.Participant;
import dev.incentive.measurement.Population;
import dev.incentive.measurement.SurveyAnswers;
import dev.incentive.measurement.SurveyMeasurement;
import dev.incentive.metric.RatingScale;
import dev.incentive.value.Provenance;
import dev.incentive.value.Rational;
import java.util.List;

/** What is measured of everybody who is employed in a quarter, in the order of the people. */
final class QuarterPopulation {

    private final RawData data;
    private final Retention retention;

    QuarterPopulation(RawData data) {
        this.data = data;
        this.retention = new Retention(data.orders());
    }

    Population of(Quarter quarter) {
        return Population.builder(SampleCompany.PLAN, quarter.period())
                .addAllParticipants(data.people().stream()
                        .filter(person -> person.employedDuring(quarter.period()))
                        .map(person -> participant(person, quarter))
                        .toList())
                .build();
    }

    private Participant participant(SalesPerson person, Quarter quarter) {
        PersonQuarter at = new PersonQuarter(person.id(), quarter);
        Participant.Builder participant = Participant.builder(person.id())
                .name(person.name())
                .putGroup("region", person.region())
                .addMeasurement(revenue(data.orders().at(at)))
                .addMeasurement(retention.of(person.id(), quarter))
                .addPriorMeasurement(retention.of(person.id(), quarter.previous()))
                .addMeasurement(satisfaction(at))
                .addMeasurement(keyAccounts(at));
        data.quotas().at(at).forEach(participant::addQuota);
        return participant.build();
    }

    private static NumberMeasurement revenue(List<Order> orders) {
        Rational total = orders.stream().map(Order::amount).reduce(Rational.ZERO, Rational::plus);
        return new NumberMeasurement(
                SampleCompany.REVENUE,
                total,
                SampleCompany.DOLLARS,
                new Provenance(DataFile.ORDERS.fileName(), evidence(orders)));
    }

    private static String evidence(List<Order> orders) {
        return switch (orders.size()) {
            case 0 -> "no orders";
            case 1 -> "order " + orders.get(0).id();
            default ->
                orders.size() + " orders from " + orders.get(0).id() + " to "
                        + orders.get(orders.size() - 1).id();
        };
    }

    /** Nobody answered is a survey without answers, not a missing one. */
    private SurveyMeasurement satisfaction(PersonQuarter at) {
        return new SurveyMeasurement(
                SampleCompany.SATISFACTION,
                new SurveyAnswers(RatingScale.ZERO_TO_TEN, data.answers().at(at)),
                Provenance.of(DataFile.SURVEY_ANSWERS.fileName()));
    }

    private EventMeasurement keyAccounts(PersonQuarter at) {
        return new EventMeasurement(
                SampleCompany.KEY_ACCOUNTS,
                data.events().at(at),
                Provenance.of(DataFile.MILESTONE_EVIDENCE.fileName()));
    }
}
