package dev.incentive.testkit.plan;

import dev.incentive.measurement.Event;
import dev.incentive.measurement.EventMeasurement;
import dev.incentive.measurement.Measurement;
import dev.incentive.measurement.NumberMeasurement;
import dev.incentive.measurement.Participant;
import dev.incentive.measurement.Population;
import dev.incentive.measurement.RatingMeasurement;
import dev.incentive.measurement.ShareMeasurement;
import dev.incentive.measurement.SurveyAnswers;
import dev.incentive.measurement.SurveyMeasurement;
import dev.incentive.measurement.SurveyTally;
import dev.incentive.measurement.TargetIncentive;
import dev.incentive.measurement.Transaction;
import dev.incentive.measurement.TransactionMeasurement;
import dev.incentive.value.PerformancePeriod;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Inputs in words, by name: what a person needs to calculate a case again.
 *
 * <pre>{@code
 * String revenue = PopulationText.of(population).get("seller, revenue"); // 100000 USD
 * }</pre>
 *
 * @since 0.1.0
 */
public final class PopulationText {

    private final Map<String, String> inputs;

    private PopulationText(Map<String, String> inputs) {
        this.inputs = inputs;
    }

    /**
     * Everything that is known of a population.
     *
     * @param population the participants and peers
     * @return the values with their units, by whose and what they are
     */
    public static Map<String, String> of(Population population) {
        PopulationText text = new PopulationText(new LinkedHashMap<>());
        text.inputs.put("period", population.period().toString());
        population.participants().forEach(participant -> text.add(participant.id(), participant));
        population.peers().forEach(peer -> text.add("peer " + peer.id(), peer));
        return text.inputs;
    }

    private void add(String who, Participant participant) {
        participant.groups().forEach((kind, group) -> inputs.put(who + ", " + kind, group));
        participant.measurements().forEach(each -> inputs.put(who + ", " + each.metric(), text(each)));
        participant.priorMeasurements().forEach(each -> inputs.put(who + ", " + each.metric() + " before", text(each)));
        participant
                .quotas()
                .forEach(each -> inputs.put(who + ", quota of " + each.metric(), each.value() + " " + each.unit()));
        participant
                .alreadyCredited()
                .forEach(each -> inputs.put(who + ", " + each.metric() + " already credited", text(each)));
        if (participant.targetIncentive() instanceof TargetIncentive.Stated stated) {
            inputs.put(who + ", target incentive", stated.amount().toString());
        }
        if (!participant.activePeriods().isEmpty()) {
            inputs.put(who + ", active", joined(participant.activePeriods(), PerformancePeriod::toString));
        }
        if (participant.measurements().isEmpty()) {
            inputs.put(who, "nothing measured");
        }
    }

    private static String text(Measurement measurement) {
        if (measurement instanceof NumberMeasurement number) {
            return number.value() + " " + number.unit();
        }
        if (measurement instanceof ShareMeasurement share) {
            return share.part() + " of " + share.whole();
        }
        return measurement instanceof SurveyMeasurement survey ? survey(survey) : list(measurement);
    }

    private static String list(Measurement measurement) {
        if (measurement instanceof TransactionMeasurement sales) {
            return joined(sales.transactions(), each -> text(each) + " " + sales.unit());
        }
        if (measurement instanceof RatingMeasurement rated) {
            return joined(rated.ratings(), each -> each.rater() + " " + each.level());
        }
        return joined(((EventMeasurement) measurement).events(), PopulationText::text);
    }

    private static String text(Transaction transaction) {
        return transaction.id() + " of " + transaction.date() + " " + transaction.amount();
    }

    private static String text(Event event) {
        return event.id() + " of " + event.date() + " × " + event.quantity()
                + (event.milestone().isEmpty() ? "" : " for " + event.milestone())
                + (event.subject().isEmpty() ? "" : " at " + event.subject())
                + (event.evidence().isEmpty() ? " without evidence" : "");
    }

    private static String survey(SurveyMeasurement asked) {
        if (asked.survey() instanceof SurveyAnswers answers) {
            return joined(answers.answers(), each -> each.id() + " " + each.rating() + " " + each.status());
        }
        SurveyTally tally = asked.survey().tally();
        List<Integer> given = IntStream.range(0, tally.counts().size())
                .filter(index -> tally.counts().get(index) > 0)
                .boxed()
                .toList();
        return joined(
                given,
                index -> tally.counts().get(index) + " × " + (tally.scale().minimum() + index));
    }

    private static <T> String joined(List<T> list, Function<? super T, String> text) {
        return list.isEmpty() ? "none" : list.stream().map(text).collect(Collectors.joining("; "));
    }
}
