package dev.incentive.testkit.scorer;

import dev.incentive.derivation.Derivation;
import dev.incentive.derivation.Origin;
import dev.incentive.derivation.Outcome;
import dev.incentive.derivation.UndefinedReason;
import dev.incentive.measurement.Event;
import dev.incentive.measurement.EventMeasurement;
import dev.incentive.measurement.SurveyAnswer;
import dev.incentive.measurement.SurveyAnswers;
import dev.incentive.measurement.SurveyMeasurement;
import dev.incentive.measurement.SurveyTally;
import dev.incentive.metric.CustomerMetrics;
import dev.incentive.metric.RatingScale;
import dev.incentive.scoring.CurveEnd;
import dev.incentive.scoring.CustomScorer;
import dev.incentive.scoring.ScoreFunction;
import dev.incentive.scoring.Scorer;
import dev.incentive.scoring.ScorerNeeds;
import dev.incentive.scoring.ScoringInput;
import dev.incentive.testkit.fault.Fault;
import dev.incentive.testkit.law.Law;
import dev.incentive.value.Border;
import dev.incentive.value.Rational;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Scorers with one fault each, and their healthy twins. */
final class BrokenScorers {

    private static final Rational HALF = Rational.of("0.5");
    private static final AtomicInteger MADE = new AtomicInteger();

    private BrokenScorers() {}

    static Stream<Fault<ScorerSubject>> all() {
        return Stream.of(ofNumbers(), ofLists(), ofState()).flatMap(faults -> faults);
    }

    private static Fault<ScorerSubject> fault(
            String words,
            Law<ScorerSubject, ?> law,
            Function<Supplier<Scorer>, ScorerSubject> said,
            Supplier<Scorer> broken,
            Supplier<Scorer> healthy) {
        return new Fault<>(words, law, () -> said.apply(broken), () -> said.apply(healthy));
    }

    private static Stream<Fault<ScorerSubject>> ofNumbers() {
        return Stream.of(
                fault(
                        "> for >= at the target",
                        ScorerLaws.EXACT_AT_BORDERS,
                        BrokenScorers::target,
                        ofAttainment(value -> from(value, "1", Border.ABOVE)),
                        ofAttainment(value -> from(value, "1", Border.AT_OR_ABOVE))),
                fault(
                        "the last level is lost",
                        ScorerLaws.AGREES_WITH_FORMULA,
                        maker -> ScorerSubject.madeBy(maker)
                                .rising()
                                .borders("0.8", "1")
                                .stated(BrokenScorers::levels),
                        ofAttainment(value -> levels(value).minimum(HALF)),
                        ofAttainment(BrokenScorers::levels)),
                fault(
                        "a level is lower than the one before it",
                        ScorerLaws.RISING,
                        maker -> ScorerSubject.madeBy(maker).rising().borders("0.8", "1"),
                        ofAttainment(value -> levels(value).equals(Rational.ONE) ? Rational.of("0.4") : levels(value)),
                        ofAttainment(BrokenScorers::levels)),
                fault(
                        "the attainment is rounded to percents before it is compared",
                        ScorerLaws.EXACT_NEXT_TO_BORDERS,
                        BrokenScorers::target,
                        ofAttainment(value -> from(value.rounded(2, RoundingMode.HALF_UP), "1", Border.AT_OR_ABOVE)),
                        ofAttainment(value -> from(value, "1", Border.AT_OR_ABOVE))),
                fault(
                        "double inside",
                        ScorerLaws.LINEAR_BETWEEN_BORDERS,
                        maker -> ScorerSubject.madeBy(maker).rising().linearBetweenBorders(),
                        ofAttainment(BrokenScorers::twoThirdsByDouble),
                        ofAttainment(value -> value.times(Rational.ratio(2, 3)))),
                fault(
                        "a curve that is flat from its last point but one",
                        ScorerLaws.AGREES_WITH_FORMULA,
                        maker -> ScorerSubject.madeBy(maker)
                                .linearBetweenBorders()
                                .borders("0.8", "1", "1.2")
                                .stated(value -> BuiltInScorers.onCurve(value.minimum(Rational.of("1.2")))),
                        ofAttainment(value ->
                                BuiltInScorers.curve(CurveEnd.FLAT).function().valueAt(value.minimum(Rational.ONE))),
                        ofAttainment(value ->
                                BuiltInScorers.curve(CurveEnd.FLAT).function().valueAt(value))),
                fault(
                        "the measured value in place of the attainment",
                        ScorerLaws.SCALE_CONSISTENT,
                        maker -> ScorerSubject.madeBy(maker).scaleConsistent(),
                        scorer(ScorerNeeds.attainment(), in -> in.measured().value()),
                        scorer(ScorerNeeds.attainment(), in -> in.attainment().value())),
                fault(
                        "no upper end",
                        ScorerLaws.BOUNDED,
                        maker -> ScorerSubject.madeBy(maker).between("0", "1.5"),
                        ofAttainment(value -> value),
                        ofAttainment(value -> value.minimum(Rational.of("1.5")))),
                fault(
                        "actual over target where lower is better",
                        ScorerLaws.FALLING,
                        maker -> ScorerSubject.madeBy(maker).falling().values("1", "20", "1"),
                        scorer(
                                ScorerNeeds.measuredValue(),
                                in -> in.measured().value().dividedBy(Rational.of(4))),
                        scorer(
                                ScorerNeeds.measuredValue(),
                                in -> Rational.of(4).dividedBy(in.measured().value()))),
                fault(
                        "another metric is read that the needs do not name",
                        ScorerLaws.READS_WHAT_IT_NEEDS,
                        maker -> ScorerSubject.madeBy(maker).borders("1.5"),
                        ofInput(in -> in.attainment().value().compareTo(Rational.of("1.5")) > 0
                                ? in.measured("nps").value()
                                : HALF),
                        ofInput(in -> HALF)),
                fault(
                        "a division by the distance from the target",
                        ScorerLaws.UNDEFINED_AS_DECLARED,
                        ScorerSubject::madeBy,
                        ofAttainment(value -> HALF.dividedBy(value.minus(Rational.ONE))),
                        ofAttainment(value ->
                                value.equals(Rational.ONE) ? HALF : HALF.dividedBy(value.minus(Rational.ONE)))),
                fault(
                        "the score is doubled in the fourth quarter",
                        ScorerLaws.SAME_IN_EVERY_PERIOD,
                        maker -> ScorerSubject.madeBy(maker).sameInEveryPeriod(),
                        ofInput(in -> in.period().start().getMonthValue() >= 10
                                ? in.attainment().value().times(Rational.of(2))
                                : in.attainment().value()),
                        ofInput(in -> in.attainment().value())));
    }

    private static Stream<Fault<ScorerSubject>> ofLists() {
        return Stream.of(
                fault(
                        "the last answer wins",
                        ScorerLaws.INDEPENDENT_OF_ORDER,
                        BrokenScorers::survey,
                        ofAnswers(answers -> answers.get(answers.size() - 1)),
                        ofAnswers(Collections::min)),
                fault(
                        "passives are left out of the answers",
                        ScorerLaws.AGREES_WITH_FORMULA,
                        BrokenScorers::promoters,
                        ofTally(tally -> balance(tally, tally.promoters() + tally.detractors())),
                        ofTally(tally -> balance(tally, tally.answers()))),
                fault(
                        "a question left blank counts as zero",
                        ScorerLaws.AGREES_WITH_EXAMPLES,
                        maker -> survey(maker).scores(oneOfTwoAnswered(), "8"),
                        ofMeasurement(in -> mean(answers(in), all(in).size())),
                        ofMeasurement(in -> mean(answers(in), answers(in).size()))),
                fault(
                        "too few answers are zero in place of undefined",
                        ScorerLaws.UNDEFINED_AS_DECLARED,
                        maker -> survey(maker)
                                .undefinedWhen("with fewer than 2 answers", BrokenScorers::hasFewerThanTwoAnswers),
                        () -> new OfEnoughAnswers(
                                Outcome.defined(Derivation.given("score", Rational.ZERO, Origin.RULE))),
                        () -> new OfEnoughAnswers(Outcome.undefined(UndefinedReason.TOO_FEW_ANSWERS, "fewer than 2"))),
                fault(
                        "an event that was sent twice counts twice",
                        ScorerLaws.REPETITION_COUNTS_ONCE,
                        BrokenScorers::events,
                        ofEvents(EventMeasurement::events),
                        ofEvents(EventMeasurement::distinctEvents)),
                fault(
                        "the first event of a set of no order",
                        ScorerLaws.DETERMINISTIC,
                        BrokenScorers::events,
                        ofEventList(
                                events -> number(unordered(events).iterator().next())),
                        ofEventList(events -> events.stream()
                                .mapToLong(BrokenScorers::number)
                                .max()
                                .orElseThrow())));
    }

    private static Stream<Fault<ScorerSubject>> ofState() {
        return Stream.of(
                fault(
                        "the best so far is kept",
                        ScorerLaws.REMEMBERS_NOTHING,
                        ScorerSubject::madeBy,
                        BestSoFar::new,
                        ofAttainment(value -> value)),
                fault(
                        "each instance has a number of its own",
                        ScorerLaws.SAME_BY_ANY_INSTANCE,
                        ScorerSubject::madeBy,
                        () -> {
                            Rational odd = Rational.of(MADE.incrementAndGet() % 2);
                            return ofAttainment(value -> value.plus(odd)).get();
                        },
                        ofAttainment(value -> value)),
                fault(
                        "what is set up for the first thread is not there for another",
                        ScorerLaws.SAME_IN_ANY_THREAD,
                        ScorerSubject::madeBy,
                        () -> {
                            ThreadLocal<Rational> factor = ThreadLocal.withInitial(() -> Rational.ZERO);
                            factor.set(Rational.of(2));
                            return ofAttainment(value -> value.times(factor.get()))
                                    .get();
                        },
                        ofAttainment(value -> value.times(Rational.of(2)))));
    }

    private static ScorerSubject target(Supplier<Scorer> maker) {
        return ScorerSubject.madeBy(maker).rising().jumpsAt("1", Border.AT_OR_ABOVE);
    }

    private static Rational from(Rational value, String border, Border side) {
        return side.reached(value, Rational.of(border)) ? Rational.ONE : Rational.ZERO;
    }

    private static Rational levels(Rational value) {
        return from(value, "1", Border.AT_OR_ABOVE)
                .plus(from(value, "0.8", Border.AT_OR_ABOVE))
                .dividedBy(Rational.of(2));
    }

    private static Rational twoThirdsByDouble(Rational value) {
        double number = value.numerator().doubleValue() / value.denominator().doubleValue();
        return Rational.of(BigDecimal.valueOf(number * 2 / 3));
    }

    private static Supplier<Scorer> ofAttainment(Function<Rational, Rational> function) {
        return ofInput(in -> function.apply(in.attainment().value()));
    }

    private static Supplier<Scorer> ofInput(ScoreFunction function) {
        return scorer(ScorerNeeds.attainment(), function);
    }

    private static Supplier<Scorer> ofMeasurement(ScoreFunction function) {
        return scorer(ScorerNeeds.measurement(), function);
    }

    private static Supplier<Scorer> scorer(ScorerNeeds needs, ScoreFunction function) {
        return () -> Scorer.custom("acme.scorer", needs, function);
    }

    private static ScorerSubject survey(Supplier<Scorer> maker) {
        return ScorerSubject.madeBy(maker).metric(CustomerMetrics.netPromoterScore(1));
    }

    private static ScorerSubject promoters(Supplier<Scorer> maker) {
        return survey(maker).statedOfCase(given -> {
            SurveyTally tally =
                    ((SurveyMeasurement) given.measurement()).survey().tally();
            return tally.answers() == 0
                    ? Rational.ZERO
                    : Rational.ratio(tally.promoters() - tally.detractors(), tally.answers());
        });
    }

    private static Supplier<Scorer> ofTally(Function<SurveyTally, Rational> score) {
        return ofMeasurement(in ->
                score.apply(((SurveyMeasurement) in.measurement()).survey().tally()));
    }

    private static Rational balance(SurveyTally tally, long answers) {
        return answers == 0 ? Rational.ZERO : Rational.ratio(tally.promoters() - tally.detractors(), answers);
    }

    private static List<SurveyAnswer> all(ScoringInput input) {
        return ((SurveyAnswers) ((SurveyMeasurement) input.measurement()).survey())
                .answers().stream().distinct().toList();
    }

    private static List<Integer> answers(ScoringInput input) {
        return all(input).stream()
                .filter(answer -> answer.status() == SurveyAnswer.Status.ANSWERED)
                .map(SurveyAnswer::rating)
                .toList();
    }

    private static Supplier<Scorer> ofAnswers(Function<List<Integer>, Integer> one) {
        return ofMeasurement(in -> answers(in).isEmpty() ? Rational.ZERO : Rational.of(one.apply(answers(in))));
    }

    private static Rational mean(Collection<Integer> answers, int count) {
        int sum = answers.stream().mapToInt(Integer::intValue).sum();
        return count == 0 ? Rational.ZERO : Rational.ratio(sum, count);
    }

    private static SurveyMeasurement oneOfTwoAnswered() {
        List<SurveyAnswer> answers = List.of(SurveyAnswer.of("a-1", 8), SurveyAnswer.blank("a-2"));
        return SurveyMeasurement.of("nps", new SurveyAnswers(RatingScale.ZERO_TO_TEN, answers));
    }

    private static boolean hasFewerThanTwoAnswers(ScorerCase given) {
        return ((SurveyMeasurement) given.measurement()).survey().tally().answers() < 2;
    }

    private static ScorerSubject events(Supplier<Scorer> maker) {
        return ScorerSubject.madeBy(maker).metric(CustomerMetrics.discoverySessions());
    }

    private static Supplier<Scorer> ofEvents(Function<EventMeasurement, Collection<Event>> counted) {
        return ofMeasurement(in ->
                Rational.of(counted.apply((EventMeasurement) in.measurement()).size()));
    }

    private static Supplier<Scorer> ofEventList(Function<List<Event>, Long> one) {
        return ofMeasurement(in -> {
            List<Event> events = ((EventMeasurement) in.measurement()).events();
            return Rational.of(events.isEmpty() ? 0 : one.apply(events));
        });
    }

    private static long number(Event event) {
        return Long.parseLong(event.id().replaceAll("\\D", ""));
    }

    private static Set<Event> unordered(List<Event> events) {
        Set<Event> set = Collections.newSetFromMap(new IdentityHashMap<>());
        set.addAll(events);
        return set;
    }

    /** A scorer that says of itself what is scored with too few answers. */
    private record OfEnoughAnswers(Outcome tooFew) implements CustomScorer {

        @Override
        public String name() {
            return "acme.enough";
        }

        @Override
        public ScorerNeeds needs() {
            return ScorerNeeds.measurement();
        }

        @Override
        public Outcome evaluate(ScoringInput input) {
            return answers(input).size() < 2 ? tooFew : CustomScorer.super.evaluate(input);
        }

        @Override
        public Rational score(ScoringInput input) {
            return mean(answers(input), answers(input).size());
        }
    }

    /** A scorer that remembers. */
    private static final class BestSoFar implements CustomScorer {

        private Rational best = Rational.ZERO;

        @Override
        public String name() {
            return "acme.best";
        }

        @Override
        public ScorerNeeds needs() {
            return ScorerNeeds.attainment();
        }

        @Override
        public Rational score(ScoringInput input) {
            best = best.maximum(input.attainment().value());
            return best;
        }
    }
}
