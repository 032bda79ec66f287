package dev.incentive.testkit.scorer;

import dev.incentive.benchmark.Comparison;
import dev.incentive.measurement.Event;
import dev.incentive.measurement.Measurement;
import dev.incentive.measurement.Rating;
import dev.incentive.measurement.SurveyAnswer;
import dev.incentive.measurement.Transaction;
import dev.incentive.testkit.law.Answer;
import dev.incentive.testkit.law.CounterExample;
import java.util.List;
import java.util.stream.Collectors;

/** Tells a case by its numbers, so that it can be calculated again by hand. */
final class CaseText {

    private CaseText() {}

    static CounterExample.Builder given(CounterExample.Builder text, String which, ScorerCase given) {
        if (given.comparison() != Comparison.NONE) {
            given.knownValue().ifPresent(value -> text.given(which + "attainment", value));
        }
        entries(text, which, given.measurement());
        Answer.valueOf(given.measured()).ifPresent(value -> text.given(which + "measured value", value));
        if (given.comparison() != Comparison.NONE) {
            text.given(which + "benchmark", given.benchmark());
        }
        given.others().forEach((id, value) -> text.given(which + "value of " + id, value));
        return text;
    }

    private static void entries(CounterExample.Builder text, String which, Measurement measurement) {
        List<?> entries = Entries.of(measurement);
        boolean isList =
                !measurement.form().equals("number") && !measurement.form().equals("share");
        if (isList) {
            text.given(which + measurement.form(), list(entries));
        }
    }

    private static String list(List<?> entries) {
        return entries.isEmpty()
                ? "none"
                : entries.stream().map(CaseText::entry).collect(Collectors.joining("; "));
    }

    private static String entry(Object entry) {
        if (entry instanceof SurveyAnswer answer) {
            return answer.id() + " " + answer(answer);
        }
        if (entry instanceof Event event) {
            return event(event);
        }
        if (entry instanceof Rating rating) {
            return rating.rater() + " " + rating.level();
        }
        Transaction sale = (Transaction) entry;
        return sale.id() + " on " + sale.date() + " " + sale.amount();
    }

    private static String answer(SurveyAnswer answer) {
        return switch (answer.status()) {
            case ANSWERED -> Integer.toString(answer.rating());
            case BLANK -> "blank";
            case EXCLUDED -> answer.rating() + " excluded";
        };
    }

    private static String event(Event event) {
        String milestone = event.milestone().isEmpty() ? "" : " for " + event.milestone();
        String subject = event.subject().isEmpty() ? ", no subject" : ", " + event.subject();
        String evidence = event.evidence().isEmpty() ? ", no evidence" : "";
        return event.id() + milestone + " on " + event.date() + ", " + event.quantity() + " times" + subject + evidence;
    }
}
