package dev.incentive.testkit.scorer;

import dev.incentive.measurement.Event;
import dev.incentive.measurement.EventMeasurement;
import dev.incentive.measurement.Measurement;
import dev.incentive.measurement.SurveyAnswer;
import dev.incentive.measurement.SurveyAnswers;
import dev.incentive.measurement.SurveyMeasurement;
import dev.incentive.metric.Direction;
import dev.incentive.metric.Metric;
import dev.incentive.testkit.choice.Choices;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A list that is at least as good as another: answers that are raised, or events of which there are more. */
final class Improvement {

    private Improvement() {}

    static Optional<Measurement> of(Measurement measurement, Metric metric, Choices choices) {
        if (metric.direction() == Direction.LOWER_IS_BETTER) {
            return Optional.empty();
        }
        if (measurement instanceof SurveyMeasurement survey && survey.survey() instanceof SurveyAnswers answers) {
            return Optional.of(new SurveyMeasurement(survey.metric(), raised(answers, choices), survey.provenance()));
        }
        return measurement instanceof EventMeasurement events
                ? Optional.of(new EventMeasurement(events.metric(), more(events, choices), events.provenance()))
                : Optional.empty();
    }

    /** One answer is raised, with its repetitions, which must stay equal to it. */
    private static SurveyAnswers raised(SurveyAnswers answers, Choices choices) {
        if (answers.answers().isEmpty()) {
            return answers;
        }
        String raised = choices.oneOf(answers.answers()).id();
        int by = choices.between(0, answers.scale().size() - 1);
        List<SurveyAnswer> better = answers.answers().stream()
                .map(answer -> answer.id().equals(raised) ? higher(answer, by, answers) : answer)
                .toList();
        return new SurveyAnswers(answers.scale(), better);
    }

    private static SurveyAnswer higher(SurveyAnswer answer, int by, SurveyAnswers answers) {
        return answer.status() == SurveyAnswer.Status.BLANK
                ? answer
                : new SurveyAnswer(
                        answer.id(),
                        answer.status(),
                        Math.min(answer.rating() + by, answers.scale().maximum()));
    }

    /** One event comes again as another event. */
    private static List<Event> more(EventMeasurement events, Choices choices) {
        List<Event> more = new ArrayList<>(events.events());
        if (!more.isEmpty()) {
            Event again = choices.oneOf(events.events());
            more.add(new Event(
                    again.id() + "-other",
                    again.milestone(),
                    again.date(),
                    again.subject(),
                    again.quantity(),
                    again.evidence()));
        }
        return more;
    }
}
