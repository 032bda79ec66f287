package dev.incentive.measurement;

import dev.incentive.metric.RatingScale;
import dev.incentive.problem.Place;
import dev.incentive.problem.ProblemCode;
import dev.incentive.problem.Problems;
import dev.incentive.value.CanonicalWriter;
import dev.incentive.value.Identifiers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Single answers on one scale, in the order they came.
 *
 * <p>The same id with the same content counts once; with other content it is refused with {@code MEASUREMENT_CONFLICT}.
 * A rating off the scale is refused with {@code MEASUREMENT_INVALID}, also where it was excluded. Immutable.
 *
 * <pre>{@code
 * SurveyAnswer nine = SurveyAnswer.of("a-1", 9);
 * SurveyAnswer three = SurveyAnswer.of("a-2", 3);
 * SurveyTally tally = new SurveyAnswers(RatingScale.ZERO_TO_TEN, List.of(nine, three, nine)).tally();
 * long answers = tally.answers(); // 2
 * long promoters = tally.promoters(); // 1
 * }</pre>
 *
 * @param scale the scale
 * @param answers the answers
 * @since 0.1.0
 */
public record SurveyAnswers(RatingScale scale, List<SurveyAnswer> answers) implements Survey {

    /** Copies the answers. */
    public SurveyAnswers {
        Objects.requireNonNull(scale, "scale");
        answers = List.copyOf(answers);
    }

    @Override
    public SurveyTally tally() {
        Problems problems = new Problems();
        check(Place.ROOT, problems);
        problems.throwIfErrors("The survey");
        List<Long> counts = new ArrayList<>(Collections.nCopies(scale.size(), 0L));
        for (SurveyAnswer answer : firstOfEachId()) {
            if (answer.status() == SurveyAnswer.Status.ANSWERED) {
                int index = answer.rating() - scale.minimum();
                counts.set(index, counts.get(index) + 1);
            }
        }
        return new SurveyTally(scale, counts);
    }

    /**
     * Reports bad ids, answers off the scale, and ids that came again with other content.
     *
     * @param survey where the survey stands
     * @param problems where to report
     */
    public void check(Place survey, Problems problems) {
        Map<String, SurveyAnswer> seen = new LinkedHashMap<>();
        for (int index = 0; index < answers.size(); index++) {
            SurveyAnswer answer = answers.get(index);
            Place place = survey.at("answers").at(index);
            Identifiers.check(answer.id(), place.at("id"), problems);
            checkRating(answer, place, problems);
            checkRepetition(answer, seen.putIfAbsent(answer.id(), answer), place, problems);
        }
    }

    private void checkRating(SurveyAnswer answer, Place place, Problems problems) {
        if (answer.status() != SurveyAnswer.Status.BLANK && !scale.contains(answer.rating())) {
            problems.error(
                    ProblemCode.MEASUREMENT_INVALID,
                    place.at("rating"),
                    String.valueOf(answer.rating()),
                    "a whole number on the scale " + scale);
        }
    }

    private static void checkRepetition(
            SurveyAnswer answer, @Nullable SurveyAnswer earlier, Place place, Problems problems) {
        if (earlier != null && !earlier.equals(answer)) {
            problems.error(
                    ProblemCode.MEASUREMENT_CONFLICT,
                    place,
                    "answer '" + answer.id() + "' again, with other content",
                    "each answer once, or repeated unchanged");
        }
    }

    private Collection<SurveyAnswer> firstOfEachId() {
        Map<String, SurveyAnswer> first = new LinkedHashMap<>();
        answers.forEach(answer -> first.putIfAbsent(answer.id(), answer));
        return first.values();
    }

    @Override
    public void describeTo(CanonicalWriter out) {
        out.text("answers").number(scale.minimum()).number(scale.maximum()).number(answers.size());
        for (SurveyAnswer answer : answers) {
            out.text(answer.id()).word(answer.status()).number(answer.rating());
        }
    }
}
