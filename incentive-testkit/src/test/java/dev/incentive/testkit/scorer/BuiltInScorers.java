package dev.incentive.testkit.scorer;

import dev.incentive.benchmark.Comparison;
import dev.incentive.measurement.Event;
import dev.incentive.measurement.EventMeasurement;
import dev.incentive.measurement.SurveyAnswer;
import dev.incentive.measurement.SurveyMeasurement;
import dev.incentive.measurement.Transaction;
import dev.incentive.measurement.TransactionMeasurement;
import dev.incentive.metric.CustomerMetrics;
import dev.incentive.metric.Metric;
import dev.incentive.metric.RaterStatistic;
import dev.incentive.metric.RatingScale;
import dev.incentive.metric.RubricLevel;
import dev.incentive.scoring.Achievement;
import dev.incentive.scoring.CurveEnd;
import dev.incentive.scoring.CurvePoint;
import dev.incentive.scoring.CurveScorer;
import dev.incentive.scoring.Milestone;
import dev.incentive.scoring.ScoreLevel;
import dev.incentive.scoring.Scorer;
import dev.incentive.scoring.ScorerNeeds;
import dev.incentive.scoring.Window;
import dev.incentive.testkit.choice.Choices;
import dev.incentive.testkit.draw.NumberDraw;
import dev.incentive.value.Border;
import dev.incentive.value.PerformancePeriod;
import dev.incentive.value.Rational;
import dev.incentive.value.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every built-in scorer with what holds of it, stated a second time in plain Java. */
final class BuiltInScorers {

    private static final Rational TENTH = Rational.of("0.1");

    private BuiltInScorers() {}

    /** The table: a name in words, and the scorer with its traits. */
    static Map<String, ScorerSubject> table() {
        Map<String, ScorerSubject> table = new LinkedHashMap<>();
        table.put("a threshold that is enough", threshold());
        table.put("a threshold that must be exceeded", strictThreshold());
        table.put("levels reached at their edges", levels());
        table.put("levels reached above their edges", strictLevels());
        table.put("a curve that is flat above", flatCurve());
        table.put("a curve that extends", extendingCurve());
        table.put("a curve over a difference", curveOverDifference());
        table.put("an NPS above average", npsAboveAverage());
        table.put("an NPS significantly above average", npsSignificantlyAboveAverage());
        table.put("milestones within the period", milestones());
        table.put("milestones within dates of their own", datedMilestones());
        table.put("a custom scorer of a number", customOfNumber());
        table.put("a custom scorer of two metrics", customOfTwoMetrics());
        table.put("a custom scorer of answers", customOfAnswers());
        table.put("a curve over a top-box share", curveOverTopBox());
        table.put("a custom scorer of ratings", customOfRatings());
        table.put("a custom scorer of transactions", customOfTransactions());
        return table;
    }

    private static ScorerSubject threshold() {
        return number(Scorer.threshold("1", Border.AT_OR_ABOVE))
                .rising()
                .between("0", "1")
                .jumpsAt("1", Border.AT_OR_ABOVE)
                .stated(value -> value.compareTo(Rational.ONE) < 0 ? Rational.ZERO : Rational.ONE)
                .scores("0.999999", "0")
                .scores("1", "1");
    }

    private static ScorerSubject strictThreshold() {
        return number(Scorer.threshold("1.2", Border.ABOVE))
                .compared(Comparison.TARGET_OVER_ACTUAL)
                .rising()
                .between("0", "1")
                .jumpsAt("1.2", Border.ABOVE)
                .stated(value -> value.compareTo(Rational.of("1.2")) > 0 ? Rational.ONE : Rational.ZERO);
    }

    private static ScorerSubject levels() {
        return number(Scorer.tiered(
                        Border.AT_OR_ABOVE,
                        ScoreLevel.of("0", "0"),
                        ScoreLevel.of("0.8", "0.5"),
                        ScoreLevel.of("1", "1")))
                .rising()
                .between("0", "1")
                .jumpsAt("0.8", Border.AT_OR_ABOVE)
                .jumpsAt("1", Border.AT_OR_ABOVE)
                .scores("0.79", "0")
                .scores("0.8", "0.5")
                .scores("0.99", "0.5")
                .scores("1", "1");
    }

    private static ScorerSubject strictLevels() {
        return number(Scorer.tiered(
                        Border.ABOVE, ScoreLevel.of("0", "0"), ScoreLevel.of("0.8", "0.5"), ScoreLevel.of("1", "1")))
                .rising()
                .between("0", "1")
                .jumpsAt("0.8", Border.ABOVE)
                .jumpsAt("1", Border.ABOVE)
                .scores("0.8", "0")
                .scores("1", "0.5")
                .scores("1.01", "1");
    }

    static CurveScorer curve(CurveEnd end) {
        return new CurveScorer(
                List.of(CurvePoint.of("0.8", "0.5"), CurvePoint.of("1", "1"), CurvePoint.of("1.2", "2")), TENTH, end);
    }

    private static ScorerSubject flatCurve() {
        return number(curve(CurveEnd.FLAT))
                .rising()
                .between("0.1", "2")
                .jumpsAt("0.8", Border.AT_OR_ABOVE)
                .bendsAt("1")
                .bendsAt("1.2")
                .stated(value -> onCurve(value.minimum(Rational.of("1.2"))));
    }

    private static ScorerSubject extendingCurve() {
        return number(curve(CurveEnd.EXTENDS))
                .rising()
                .jumpsAt("0.8", Border.AT_OR_ABOVE)
                .bendsAt("1")
                .stated(BuiltInScorers::onCurve);
    }

    /** 2.5 for each above 0.8, 5 for each above 1. */
    static Rational onCurve(Rational value) {
        if (value.compareTo(Rational.of("0.8")) < 0) {
            return TENTH;
        }
        Rational first = value.minimum(Rational.ONE).minus(Rational.of("0.8")).times(Rational.of("2.5"));
        Rational second = value.minus(Rational.ONE).maximum(Rational.ZERO).times(Rational.of(5));
        return Rational.of("0.5").plus(first).plus(second);
    }

    private static ScorerSubject curveOverDifference() {
        return number(Scorer.curve(CurveEnd.FLAT, CurvePoint.of("-0.1", "0"), CurvePoint.of("0.1", "1")))
                .compared(Comparison.DIFFERENCE)
                .rising()
                .between("0", "1")
                .bendsAt("-0.1")
                .bendsAt("0.1")
                .stated(value -> value.plus(TENTH)
                        .times(Rational.of(5))
                        .maximum(Rational.ZERO)
                        .minimum(Rational.ONE));
    }

    private static ScorerSubject number(Scorer scorer) {
        return ScorerSubject.of(scorer).linearBetweenBorders().scaleConsistent().sameInEveryPeriod();
    }

    private static ScorerSubject npsAboveAverage() {
        return ScorerSubject.of(Scorer.npsAboveAverage())
                .rising()
                .between("0", "1")
                .scaleConsistent()
                .sameInEveryPeriod()
                .statedOfCase(given -> above(points(given), given.benchmark()));
    }

    private static ScorerSubject npsSignificantlyAboveAverage() {
        return ScorerSubject.of(Scorer.npsSignificantlyAboveAverage("1.96"))
                .metric(CustomerMetrics.netPromoterScore(3))
                .between("0", "1")
                .sameInEveryPeriod()
                .statedOfCase(BuiltInScorers::significantlyAbove);
    }

    private static Rational above(Rational value, Rational bound) {
        return value.compareTo(bound) > 0 ? Rational.ONE : Rational.ZERO;
    }

    private static Rational significantlyAbove(ScorerCase given) {
        Rational distance = points(given).minus(given.benchmark());
        List<Integer> signs = signs(given);
        Rational count = Rational.of(signs.size());
        Rational mean = sum(signs).dividedBy(count);
        Rational squares = sum(signs.stream().map(sign -> sign * sign).toList()).dividedBy(count);
        Rational bound = Rational.of("196")
                .times(Rational.of("196"))
                .times(squares.minus(mean.times(mean)))
                .dividedBy(count);
        return above(points(given), given.benchmark()).minimum(above(distance.times(distance), bound));
    }

    private static Rational points(ScorerCase given) {
        List<Integer> signs = signs(given);
        return Rational.of(100).times(sum(signs)).dividedBy(Rational.of(signs.size()));
    }

    private static Rational sum(List<Integer> signs) {
        return Rational.of(signs.stream().mapToInt(Integer::intValue).sum());
    }

    /** Of each answer that counts, 1 for a promoter and −1 for a detractor. */
    private static List<Integer> signs(ScorerCase given) {
        List<Integer> signs = new ArrayList<>();
        for (Object entry : Entries.of(((SurveyMeasurement) given.measurement()))) {
            SurveyAnswer answer = (SurveyAnswer) entry;
            if (answer.status() == SurveyAnswer.Status.ANSWERED) {
                signs.add(answer.rating() >= 9 ? 1 : answer.rating() <= 6 ? -1 : 0);
            }
        }
        return signs;
    }

    private static ScorerSubject milestones() {
        return ScorerSubject.of(Scorer.milestones(
                        Milestone.of("partner", "First partner signed", "0.5", Achievement.once()),
                        Milestone.of(
                                "fair",
                                "Visitors at the fair",
                                "0.3",
                                Achievement.counted(4, Achievement.Completion.PROPORTIONAL)),
                        Milestone.of(
                                "sessions",
                                "Accounts with a session",
                                "0.2",
                                Achievement.distinct(2, Achievement.Completion.ALL_OR_NOTHING))))
                .rising()
                .between("0", "1")
                .sameInEveryPeriod()
                .statedOfCase(given -> half(given).plus(byVisitors(given)).plus(bySubjects(given)));
    }

    private static Rational half(ScorerCase given) {
        long done =
                counted(given, "partner").stream().mapToLong(Event::quantity).sum();
        return done >= 1 ? Rational.of("0.5") : Rational.ZERO;
    }

    private static Rational byVisitors(ScorerCase given) {
        long done = counted(given, "fair").stream().mapToLong(Event::quantity).sum();
        return Rational.of("0.3").times(Rational.ratio(Math.min(done, 4), 4));
    }

    private static Rational bySubjects(ScorerCase given) {
        long done = counted(given, "sessions").stream()
                .map(Event::subject)
                .filter(subject -> !subject.isEmpty())
                .distinct()
                .count();
        return done >= 2 ? Rational.of("0.2") : Rational.ZERO;
    }

    private static List<Event> counted(ScorerCase given, String milestone) {
        return ((EventMeasurement) given.measurement())
                .events().stream()
                        .distinct()
                        .filter(event -> event.milestone().equals(milestone))
                        .filter(event -> !event.evidence().isEmpty())
                        .filter(event -> !event.date().isBefore(given.period().start()))
                        .filter(event -> event.date().isBefore(given.period().end()))
                        .toList();
    }

    private static ScorerSubject datedMilestones() {
        Window window = Window.between(PerformancePeriod.of("2026-02-01", "2026-05-01"));
        Milestone signed = new Milestone("partner", "Signed", Rational.ONE, Achievement.once(), window);
        Event last = Event.forMilestone("e-1", "partner", window.firstDay(PerformancePeriod.quarter(2026, 1)), "", "m");
        return ScorerSubject.of(Scorer.milestones(signed))
                .rising()
                .between("0", "1")
                .scores(EventMeasurement.of("result", List.of(last)), "1")
                .scores(EventMeasurement.of("result", List.of()), "0");
    }

    private static ScorerSubject customOfNumber() {
        return ScorerSubject.madeBy(() -> Scorer.custom(
                        "acme.days",
                        ScorerNeeds.measuredValue(),
                        in -> Rational.ONE
                                .minus(in.measured().value().dividedBy(Rational.of(4)))
                                .maximum(Rational.ZERO)))
                .falling()
                .values("0", "10", "0.5")
                .between("0", "1")
                .linearBetweenBorders()
                .bendsAt("4")
                .sameInEveryPeriod()
                .scores("1", "0.75");
    }

    private static ScorerSubject customOfTwoMetrics() {
        return ScorerSubject.of(Scorer.custom(
                        "acme.both",
                        ScorerNeeds.attainment().andMetric("nps"),
                        in -> in.attainment().value().times(in.measured("nps").value())))
                .otherMetric(
                        "nps", new NumberDraw(Rational.ZERO, Rational.of(100), Rational.ONE, List.of(Rational.of(50))))
                .rising()
                .linearBetweenBorders()
                .scaleConsistent()
                .sameInEveryPeriod()
                .statedOfCase(given -> given.others().get("nps").times(given.value()));
    }

    private static ScorerSubject customOfAnswers() {
        return ScorerSubject.of(Scorer.custom(
                        "acme.answers",
                        ScorerNeeds.measurement(),
                        in -> Rational.of(((SurveyMeasurement) in.measurement())
                                .survey()
                                .tally()
                                .answers())))
                .metric(CustomerMetrics.netPromoterScore(5))
                .rising()
                .between("0", "8")
                .sameInEveryPeriod();
    }

    /** The attainment follows from the answers, and the score from the attainment. */
    private static ScorerSubject curveOverTopBox() {
        return ScorerSubject.of(Scorer.curve(CurveEnd.FLAT, CurvePoint.of("0.5", "0"), CurvePoint.of("1", "1")))
                .metric(CustomerMetrics.customerSatisfaction(new RatingScale(1, 5), 4, 2))
                .rising()
                .between("0", "1")
                .scaleConsistent()
                .sameInEveryPeriod()
                .stated(share -> share.times(Rational.of(2))
                        .minus(Rational.ONE)
                        .maximum(Rational.ZERO)
                        .minimum(Rational.ONE));
    }

    private static ScorerSubject customOfRatings() {
        Metric planning = CustomerMetrics.accountPlanQuality(
                RaterStatistic.MEDIAN,
                2,
                RubricLevel.of("absent", "no plan", "0"),
                RubricLevel.of("written", "a plan", "1"),
                RubricLevel.of("leads", "the plan leads", "3"));
        return ScorerSubject.of(Scorer.custom(
                        "acme.planning",
                        ScorerNeeds.measuredValue(),
                        in -> in.measured().value().dividedBy(Rational.of(3))))
                .metric(planning)
                .rising()
                .between("0", "1")
                .sameInEveryPeriod();
    }

    private static ScorerSubject customOfTransactions() {
        return ScorerSubject.of(Scorer.custom(
                        "acme.deals",
                        ScorerNeeds.measurement(),
                        in -> ((TransactionMeasurement) in.measurement()).total()))
                .measurements(choices ->
                        TransactionMeasurement.of("result", Unit.COUNT, choices.several(0, 4, BuiltInScorers::deal)))
                .rising()
                .sameInEveryPeriod()
                .statedOfCase(ScorerCase::value);
    }

    private static Transaction deal(Choices choices) {
        long number = choices.below(9);
        return Transaction.of("deal-" + number, LocalDate.of(2026, 1, 2), Long.toString(number + 1));
    }
}
