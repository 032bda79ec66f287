package dev.incentive.documentation;

import static dev.incentive.documentation.SmallPlans.QUARTER;
import static dev.incentive.documentation.SmallPlans.metric;
import static dev.incentive.documentation.SmallPlans.orCodes;
import static dev.incentive.documentation.SmallPlans.pays;
import static dev.incentive.documentation.SmallPlans.person;
import static dev.incentive.documentation.SmallPlans.plan;

import dev.incentive.benchmark.Attainment;
import dev.incentive.benchmark.Benchmark;
import dev.incentive.measurement.MeasuredValue;
import dev.incentive.measurement.Measurement;
import dev.incentive.measurement.Rating;
import dev.incentive.measurement.RatingMeasurement;
import dev.incentive.measurement.SurveyAnswer;
import dev.incentive.measurement.SurveyAnswers;
import dev.incentive.measurement.SurveyMeasurement;
import dev.incentive.measurement.SurveyTally;
import dev.incentive.metric.Direction;
import dev.incentive.metric.Measure;
import dev.incentive.metric.Metric;
import dev.incentive.metric.RaterStatistic;
import dev.incentive.metric.RatingScale;
import dev.incentive.metric.RubricLevel;
import dev.incentive.payout.PayoutRule;
import dev.incentive.plan.Component;
import dev.incentive.scoring.Scorer;
import dev.incentive.value.Money;
import dev.incentive.value.Unit;
import java.util.ArrayList;
import java.util.List;

/** The tables of the rules on surveys and rubrics. */
final class QualitativeTables {

    private static final RatingScale ONE_TO_FIVE = new RatingScale(1, 5);

    private QualitativeTables() {}

    static void addTo(TableChecks checks) {
        checks.add("nps", "NPS", row -> read(nps(row.whole("minimum answers")), survey(row)));
        checks.add(
                        "nps-answers",
                        "answers that count",
                        row -> orCodes(() -> String.valueOf(answers(row).tally().answers())))
                .add(
                        "nps-answers",
                        "NPS",
                        row -> orCodes(() -> read(
                                nps(1), SurveyMeasurement.of("nps", answers(row).tally()))));
        checks.add("nps-above", "strictly above", row -> above(row, Scorer.npsAboveAverage()))
                .add(
                        "nps-above",
                        "above by more than 2 standard errors",
                        row -> above(row, Scorer.npsSignificantlyAboveAverage("2")));
        checks.add(
                        "csat",
                        "share of 4 and 5",
                        row -> read(
                                metric(
                                        "csat",
                                        Measure.topBoxShare(ONE_TO_FIVE, 4, 10),
                                        Unit.RATIO,
                                        Direction.HIGHER_IS_BETTER),
                                rated(row)))
                .add(
                        "csat",
                        "mean",
                        row -> read(
                                metric(
                                        "csat",
                                        Measure.meanRating(ONE_TO_FIVE, 10),
                                        Unit.RATING,
                                        Direction.HIGHER_IS_BETTER),
                                rated(row)));
        for (RaterStatistic statistic : RaterStatistic.values()) {
            checks.add("rubric", statistic.name(), row -> read(rubric(row, statistic), ratings(row)));
        }
    }

    private static String read(Metric metric, Measurement measurement) {
        return BenchmarkTables.text(MeasuredValue.ofPeriod(metric).read(measurement, QUARTER::contains));
    }

    private static Metric nps(long minimum) {
        return metric("nps", Measure.netPromoterScore(minimum), Unit.POINTS, Direction.HIGHER_IS_BETTER);
    }

    private static Measurement survey(TableRow row) {
        return tally(row.whole("promoters"), row.whole("passives"), row.whole("detractors"));
    }

    private static Measurement tally(long promoters, long passives, long detractors) {
        return SurveyMeasurement.of(
                "nps",
                new SurveyTally(
                        RatingScale.ZERO_TO_TEN,
                        List.of(0L, 0L, 0L, 0L, 0L, 0L, detractors, passives, 0L, 0L, promoters)));
    }

    /** Answers such as "a 9", "b blank", "c excluded". */
    private static SurveyAnswers answers(TableRow row) {
        List<SurveyAnswer> answers = new ArrayList<>();
        for (String answer : row.list("answers")) {
            String id = answer.split(" ", -1)[0];
            String given = answer.split(" ", -1)[1];
            answers.add(
                    switch (given) {
                        case "blank" -> SurveyAnswer.blank(id);
                        case "excluded" -> SurveyAnswer.excluded(id, 0);
                        default -> SurveyAnswer.of(id, Integer.parseInt(given));
                    });
        }
        return new SurveyAnswers(RatingScale.ZERO_TO_TEN, answers);
    }

    private static String above(TableRow row, Scorer scorer) {
        Component component = Component.builder("bonus", "nps")
                .benchmark(Benchmark.fixed(row.text("benchmark")))
                .attainment(Attainment.DIFFERENCE)
                .scorer(scorer)
                .payout(PayoutRule.flatBonus(Money.of("USD", "1000")))
                .build();
        return pays(plan(nps(10), component), person(tally(50, 50, 0)).build());
    }

    private static Measurement rated(TableRow row) {
        return SurveyMeasurement.of(
                "csat",
                new SurveyTally(
                        ONE_TO_FIVE,
                        row.list("answers 1 to 5").stream().map(Long::valueOf).toList()));
    }

    private static Metric rubric(TableRow row, RaterStatistic statistic) {
        return metric(
                "planning",
                Measure.rubric(
                        statistic,
                        row.whole("minimum raters"),
                        RubricLevel.of("none", "no account plan", "0"),
                        RubricLevel.of("follows", "follows the account plan", "1"),
                        RubricLevel.of("leads", "leads the account plan and reviews it with the customer", "3")),
                new Unit("level"),
                Direction.HIGHER_IS_BETTER);
    }

    private static Measurement ratings(TableRow row) {
        List<Rating> ratings = new ArrayList<>();
        row.list("levels given").forEach(level -> ratings.add(new Rating("r" + ratings.size(), level)));
        return RatingMeasurement.of("planning", ratings.toArray(Rating[]::new));
    }
}
