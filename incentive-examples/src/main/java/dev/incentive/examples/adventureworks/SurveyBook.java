package dev.incentive.examples.adventureworks;

import dev.incentive.measurement.SurveyAnswer;
import dev.incentive.measurement.SurveyAnswers;
import dev.incentive.measurement.SurveyMeasurement;
import dev.incentive.metric.RatingScale;
import dev.incentive.value.Provenance;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The survey answers, found by sales person and quarter through the synthetic link. */
final class SurveyBook {

    private static final Provenance SOURCE =
            new Provenance("SFO passenger survey, synthetic link to sales people", "NETPRO by RESPNUM");

    private final Map<PersonQuarter, List<SurveyAnswer>> answers = new LinkedHashMap<>();

    SurveyBook(RawData data) {
        List<SalesPerson> people = data.peopleWithQuotas();
        if (!people.isEmpty()) {
            SyntheticLink link = new SyntheticLink(people);
            data.responses()
                    .forEach(response -> answers.computeIfAbsent(link.of(response), first -> new ArrayList<>())
                            .add(response.answer()));
        }
    }

    /** A person's answers; without any, a survey that nobody answered. */
    SurveyMeasurement survey(PersonQuarter asked) {
        List<SurveyAnswer> ofPerson = answers.getOrDefault(asked, List.of());
        return new SurveyMeasurement(AdventureWorks.NPS, new SurveyAnswers(RatingScale.ZERO_TO_TEN, ofPerson), SOURCE);
    }
}
