package dev.incentive.examples.sample;

import dev.incentive.examples.extract.CsvRow;
import dev.incentive.examples.extract.Quarter;
import dev.incentive.measurement.Event;
import dev.incentive.measurement.Quota;
import dev.incentive.measurement.SurveyAnswer;
import dev.incentive.problem.ProblemCode;
import dev.incentive.value.PerformancePeriod;
import dev.incentive.value.Provenance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;

/** Takes row after row; a row that is wrong, or that no quarter would count, is refused. */
final class RawDataRows {

    private static final PerformancePeriod YEAR = new PerformancePeriod(
            SampleCompany.QUARTERS.get(0).period().start(),
            SampleCompany.QUARTERS
                    .get(SampleCompany.QUARTERS.size() - 1)
                    .period()
                    .end());

    /** Retention before the first quarter compares the two quarters before it. */
    private static final PerformancePeriod ORDER_DAYS = new PerformancePeriod(
            SampleCompany.QUARTERS.get(0).previous().previous().period().start(), YEAR.end());

    private static final int BEST_RATING = 10;
    private static final int MOST_AT_ONCE = 1000;

    private final Map<String, SalesPerson> people = new LinkedHashMap<>();
    private final Ledger<Quota> quotas = new Ledger<>();
    private final Ledger<Order> orders = new Ledger<>();
    private final Ledger<SurveyAnswer> answers = new Ledger<>();
    private final Ledger<Event> events = new Ledger<>();

    RawData all() {
        return new RawData(new ArrayList<>(people.values()), quotas, orders, answers, events);
    }

    void person(CsvRow row) {
        LocalDate end = row.textOrEmpty("end").isEmpty() ? LocalDate.MAX : row.date("end");
        SalesPerson person =
                new SalesPerson(row.text("id"), row.text("name"), row.text("region"), row.date("start"), end);
        if (!person.start().isBefore(end)) {
            throw row.wrong("end", ProblemCode.PERIOD_INVALID, "a day after " + person.start());
        }
        people.put(person.id(), person);
    }

    void quota(CsvRow row) {
        SalesPerson person = personOf(row);
        Quarter quarter = row.quarter("quarter");
        if (!SampleCompany.QUARTERS.contains(quarter)) {
            throw row.wrong("quarter", ProblemCode.REFERENCE_UNKNOWN, "one of " + SampleCompany.QUARTERS);
        }
        if (!person.employedDuring(quarter.period())) {
            throw row.wrong("quarter", ProblemCode.MEASUREMENT_INVALID, "a quarter in which the person is employed");
        }
        Provenance provenance = new Provenance(DataFile.QUOTAS.fileName(), row.lineText());
        quotas.add(
                new PersonQuarter(person.id(), quarter),
                new Quota(SampleCompany.REVENUE, row.decimal("quota"), SampleCompany.DOLLARS, provenance));
    }

    void order(CsvRow row) {
        PersonQuarter at = personAndQuarter(row, ORDER_DAYS);
        row.text("category");
        orders.add(at, new Order(row.text("order"), row.text("account"), row.decimal("amount")));
    }

    /** A blank answer is no answer, whether it was taken out besides or not. */
    void answer(CsvRow row) {
        PersonQuarter at = personAndQuarter(row, YEAR);
        boolean excluded = row.yes("excluded");
        String id = row.text("answer");
        if (row.textOrEmpty("rating").isEmpty()) {
            answers.add(at, SurveyAnswer.blank(id));
            return;
        }
        int rating = row.whole("rating", BEST_RATING);
        answers.add(at, excluded ? SurveyAnswer.excluded(id, rating) : SurveyAnswer.of(id, rating));
    }

    /** Without a document an event stands in the list and achieves nothing. */
    void event(CsvRow row) {
        PersonQuarter at = personAndQuarter(row, YEAR);
        events.add(
                at,
                new Event(
                        row.text("event"),
                        row.text("milestone"),
                        row.date("date"),
                        row.text("account"),
                        row.whole("quantity", MOST_AT_ONCE),
                        row.textOrEmpty("document")));
    }

    private SalesPerson personOf(CsvRow row) {
        return row.reference("person", people, "a person of " + DataFile.SALES_PEOPLE.fileName());
    }

    private PersonQuarter personAndQuarter(CsvRow row, PerformancePeriod days) {
        SalesPerson person = personOf(row);
        LocalDate day = row.date("date");
        if (!days.contains(day)) {
            throw row.wrong("date", ProblemCode.MEASUREMENT_INVALID, "a day of " + days + ", the end excluded");
        }
        if (!person.employedOn(day)) {
            throw row.wrong("date", ProblemCode.MEASUREMENT_INVALID, "a day on which the person is employed");
        }
        return new PersonQuarter(person.id(), Quarter.containing(day));
    }
}
