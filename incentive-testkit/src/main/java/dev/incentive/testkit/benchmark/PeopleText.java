package dev.incentive.testkit.benchmark;

import dev.incentive.measurement.EventMeasurement;
import dev.incentive.measurement.Measurement;
import dev.incentive.measurement.NumberMeasurement;
import dev.incentive.measurement.Participant;
import dev.incentive.measurement.Quota;
import dev.incentive.measurement.RatingMeasurement;
import dev.incentive.measurement.ShareMeasurement;
import dev.incentive.measurement.SurveyMeasurement;
import dev.incentive.measurement.SurveyTally;
import dev.incentive.testkit.law.CounterExample;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** Tells people by their numbers. */
final class PeopleText {

    private PeopleText() {}

    static CounterExample.Builder given(CounterExample.Builder text, String which, BenchmarkCase given) {
        text.given(which + "figure for", given.participant().id());
        for (Participant person : given.people()) {
            text.given(which + person.id(), person(given, person));
        }
        return text;
    }

    private static String person(BenchmarkCase given, Participant person) {
        List<String> words = new ArrayList<>();
        words.add(person.groups().getOrDefault(given.kind(), "no " + given.kind()));
        person.measurements().forEach(measurement -> words.add(measured(given, measurement)));
        person.priorMeasurements().forEach(prior -> words.add("before " + result(prior)));
        person.quotas().stream().map(Quota::value).forEach(quota -> words.add("quota " + quota));
        return String.join(", ", words);
    }

    private static String measured(BenchmarkCase given, Measurement measurement) {
        boolean own = measurement.metric().equals(given.metric().id());
        return own ? result(measurement) : measurement.metric() + " " + result(measurement);
    }

    static String result(Measurement measurement) {
        if (measurement instanceof NumberMeasurement number) {
            return number.value().toString();
        }
        if (measurement instanceof ShareMeasurement share) {
            return share.part() + " of " + share.whole();
        }
        if (measurement instanceof SurveyMeasurement survey) {
            return "answers " + answers(survey.survey().tally());
        }
        if (measurement instanceof RatingMeasurement ratings) {
            return ratings.ratings().stream().map(rating -> rating.level()).collect(Collectors.joining(" "));
        }
        return measurement instanceof EventMeasurement events
                ? events.events().size() + " events"
                : measurement.toString();
    }

    static String answers(SurveyTally tally) {
        List<String> answers = new ArrayList<>();
        for (int index = tally.counts().size() - 1; index >= 0; index--) {
            String answer = Integer.toString(tally.scale().minimum() + index);
            answers.addAll(Collections.nCopies(Math.toIntExact(tally.counts().get(index)), answer));
        }
        return answers.isEmpty() ? "none" : String.join(" ", answers);
    }
}
