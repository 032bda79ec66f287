package dev.incentive.testkit.scorer;

import dev.incentive.measurement.Event;
import dev.incentive.measurement.EventMeasurement;
import dev.incentive.measurement.Measurement;
import dev.incentive.measurement.Rating;
import dev.incentive.measurement.RatingMeasurement;
import dev.incentive.measurement.SurveyAnswer;
import dev.incentive.measurement.SurveyAnswers;
import dev.incentive.measurement.SurveyMeasurement;
import dev.incentive.measurement.Transaction;
import dev.incentive.measurement.TransactionMeasurement;
import dev.incentive.testkit.choice.Choices;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The answers, events, ratings or transactions that a measurement is a list of. */
final class Entries {

    private Entries() {}

    static int count(Measurement measurement) {
        return of(measurement).size();
    }

    static List<?> of(Measurement measurement) {
        if (measurement instanceof SurveyMeasurement survey) {
            return survey.survey() instanceof SurveyAnswers answers ? answers.answers() : List.of();
        }
        if (measurement instanceof EventMeasurement events) {
            return events.events();
        }
        if (measurement instanceof RatingMeasurement ratings) {
            return ratings.ratings();
        }
        return measurement instanceof TransactionMeasurement sales ? sales.transactions() : List.of();
    }

    /** The entries at some places, in their order; a place may come twice. */
    static Measurement at(List<Integer> places, Measurement measurement) {
        return rearranged(measurement, new Rearrangement(places));
    }

    /** An order of so many entries; the order as it is if all choices are zero. */
    static List<Integer> order(int count, Choices choices) {
        List<Integer> left = new ArrayList<>(IntStream.range(0, count).boxed().toList());
        List<Integer> order = new ArrayList<>();
        while (!left.isEmpty()) {
            order.add(left.remove((int) choices.below(left.size())));
        }
        return order;
    }

    /** All entries, and one of them again at the end. */
    static List<Integer> withOneAgain(int count, Choices choices) {
        int again = (int) choices.below(count);
        return Stream.concat(IntStream.range(0, count).boxed(), Stream.of(again))
                .toList();
    }

    /** An equal measurement of which no entry is the same object. */
    static Measurement copied(Measurement measurement) {
        if (measurement instanceof EventMeasurement events) {
            UnaryOperator<Event> copy = event -> event.withQuantity(event.quantity());
            return new EventMeasurement(
                    events.metric(), events.events().stream().map(copy).toList(), events.provenance());
        }
        if (measurement instanceof SurveyMeasurement survey && survey.survey() instanceof SurveyAnswers answers) {
            UnaryOperator<SurveyAnswer> copy =
                    answer -> new SurveyAnswer(answer.id(), answer.status(), answer.rating());
            return with(survey, answers, answers.answers().stream().map(copy).toList());
        }
        return measurement;
    }

    private static Measurement with(SurveyMeasurement survey, SurveyAnswers answers, List<SurveyAnswer> others) {
        return new SurveyMeasurement(survey.metric(), new SurveyAnswers(answers.scale(), others), survey.provenance());
    }

    private static Measurement rearranged(Measurement measurement, Rearrangement places) {
        if (measurement instanceof SurveyMeasurement survey && survey.survey() instanceof SurveyAnswers answers) {
            return with(survey, answers, places.of(answers.answers()));
        }
        if (measurement instanceof EventMeasurement events) {
            return new EventMeasurement(events.metric(), places.of(events.events()), events.provenance());
        }
        if (measurement instanceof RatingMeasurement ratings) {
            List<Rating> rearranged = places.of(ratings.ratings());
            return new RatingMeasurement(ratings.metric(), rearranged, ratings.provenance());
        }
        if (measurement instanceof TransactionMeasurement sales) {
            List<Transaction> rearranged = places.of(sales.transactions());
            return new TransactionMeasurement(sales.metric(), rearranged, sales.unit(), sales.provenance());
        }
        return measurement;
    }

    private record Rearrangement(List<Integer> places) {

        <T> List<T> of(List<T> entries) {
            return places.stream().map(entries::get).toList();
        }
    }
}
