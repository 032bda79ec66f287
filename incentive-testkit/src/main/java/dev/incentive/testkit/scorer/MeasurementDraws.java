package dev.incentive.testkit.scorer;

import dev.incentive.measurement.Event;
import dev.incentive.measurement.EventMeasurement;
import dev.incentive.measurement.Measurement;
import dev.incentive.measurement.Rating;
import dev.incentive.measurement.RatingMeasurement;
import dev.incentive.measurement.SurveyAnswer;
import dev.incentive.measurement.SurveyAnswers;
import dev.incentive.measurement.SurveyMeasurement;
import dev.incentive.metric.Measure;
import dev.incentive.metric.Metric;
import dev.incentive.metric.RatingScale;
import dev.incentive.scoring.Achievement;
import dev.incentive.scoring.Milestone;
import dev.incentive.scoring.Window;
import dev.incentive.testkit.choice.Choices;
import dev.incentive.testkit.choice.Draw;
import dev.incentive.value.PerformancePeriod;
import dev.incentive.value.Provenance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws the lists that soft goals are measured by: few entries, at the edges of what counts. */
final class MeasurementDraws {

    private static final int MOST = 8;

    private MeasurementDraws() {}

    /** Lists as the metric's measure takes them; empty where it takes a number or a share, which are made for a value. */
    static Optional<Draw<? extends Measurement>> of(
            Metric metric, PerformancePeriod period, List<Milestone> milestones) {
        Measure measure = metric.measure();
        if (measure instanceof Measure.Numeric || measure instanceof Measure.Share) {
            return Optional.empty();
        }
        if (measure instanceof Measure.Rubric rubric) {
            return Optional.of(ratings(metric, rubric));
        }
        return Optional.of(measure instanceof Measure.Events ? events(metric, period, milestones) : answers(metric));
    }

    private static Draw<Measurement> answers(Metric metric) {
        RatingScale scale = scale(metric.measure());
        List<Integer> ratings = ratings(metric.measure(), scale);
        return choices -> {
            int[] count = {0};
            List<SurveyAnswer> answers =
                    choices.several(0, MOST, each -> answer("a-" + ++count[0], each.oneOf(ratings), each));
            return SurveyMeasurement.of(metric.id(), new SurveyAnswers(scale, answers));
        };
    }

    private static RatingScale scale(Measure measure) {
        if (measure instanceof Measure.TopBoxShare topBox) {
            return topBox.scale();
        }
        return measure instanceof Measure.MeanRating mean ? mean.scale() : RatingScale.ZERO_TO_TEN;
    }

    /** The edges of promoters, passives and detractors, or of the top box, first. */
    private static List<Integer> ratings(Measure measure, RatingScale scale) {
        List<Integer> ratings = new ArrayList<>();
        if (measure instanceof Measure.NetPromoterScore) {
            ratings.addAll(List.of(9, 6, 8, 10, 7));
        }
        if (measure instanceof Measure.TopBoxShare topBox) {
            ratings.addAll(List.of(topBox.topFrom(), Math.max(topBox.topFrom() - 1, scale.minimum())));
        }
        ratings.add(scale.maximum());
        ratings.add(scale.minimum());
        ratings.add((scale.minimum() + scale.maximum()) / 2);
        return ratings;
    }

    private static SurveyAnswer answer(String id, int rating, Choices choices) {
        return switch ((int) choices.below(10)) {
            case 8 -> SurveyAnswer.blank(id);
            case 9 -> SurveyAnswer.excluded(id, rating);
            default -> SurveyAnswer.of(id, rating);
        };
    }

    private static Draw<Measurement> ratings(Metric metric, Measure.Rubric rubric) {
        return choices -> {
            int[] count = {0};
            List<Rating> ratings = choices.several(
                    0,
                    MOST,
                    each -> new Rating(
                            "r-" + ++count[0], each.oneOf(rubric.levels()).id()));
            return new RatingMeasurement(metric.id(), ratings, Provenance.UNSTATED);
        };
    }

    private static Draw<Measurement> events(Metric metric, PerformancePeriod period, List<Milestone> stated) {
        List<Milestone> milestones = stated.isEmpty() ? List.of(Milestone.of("", "", "1", Achievement.once())) : stated;
        return choices -> {
            int[] count = {0};
            List<Event> events = choices.several(0, MOST, each -> event("e-" + ++count[0], period, milestones, each));
            return EventMeasurement.of(metric.id(), events);
        };
    }

    private static Event event(String id, PerformancePeriod period, List<Milestone> milestones, Choices choices) {
        Milestone milestone = choices.oneOf(milestones);
        LocalDate day = choices.oneOf(days(milestone.window(), period));
        String subject = choices.oneOf("account-1", "account-2", "account-3", "");
        String evidence = choices.oneIn(8) ? "" : "minutes";
        long required = milestone.achievement().required();
        long quantity = choices.oneOf(1L, Math.max(required - 1, 0), required, required + 1, 0L);
        return new Event(id, milestone.id(), day, subject, quantity, evidence);
    }

    /** The first and the last day that count, and the days before and after them. */
    private static List<LocalDate> days(Window window, PerformancePeriod period) {
        PerformancePeriod dates = window instanceof Window.Between between ? between.dates() : period;
        return List.of(
                dates.start(),
                dates.end().minusDays(1),
                dates.start().plusDays(1),
                dates.end(),
                dates.start().minusDays(1));
    }
}
