package dev.incentive.examples.sample;

import dev.incentive.measurement.Event;
import dev.incentive.measurement.Quota;
import dev.incentive.measurement.SurveyAnswer;
import java.util.List;

/** All rows of the raw files, checked one by one and against each other. */
record RawData(
        List<SalesPerson> people,
        Ledger<Quota> quotas,
        Ledger<Order> orders,
        Ledger<SurveyAnswer> answers,
        Ledger<Event> events) {

    RawData {
        people = List.copyOf(people);
    }
}
