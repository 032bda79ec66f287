package dev.incentive.testkit.scorer;

import dev.incentive.benchmark.Comparison;
import dev.incentive.measurement.Measurement;
import dev.incentive.metric.Counting;
import dev.incentive.metric.Direction;
import dev.incentive.metric.Measure;
import dev.incentive.metric.Metric;
import dev.incentive.metric.MetricKind;
import dev.incentive.metric.Perspective;
import dev.incentive.scoring.Achievement;
import dev.incentive.scoring.FunctionScorer;
import dev.incentive.scoring.Milestone;
import dev.incentive.scoring.MilestoneScorer;
import dev.incentive.scoring.NpsAboveAverageScorer;
import dev.incentive.scoring.Scorer;
import dev.incentive.testkit.choice.Choices;
import dev.incentive.testkit.choice.Draw;
import dev.incentive.testkit.draw.NumberDraw;
import dev.incentive.value.Border;
import dev.incentive.value.PerformancePeriod;
import dev.incentive.value.Rational;
import dev.incentive.value.Unit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A scorer with what is said of it: the laws that apply follow from that.
 *
 * <p>What a scorer is given follows from its needs and its metric: a plain number unless another metric is named, held
 * against a benchmark where the scorer reads an attainment. Not thread-safe while it is being described.
 *
 * <pre>{@code
 * ScorerSubject levels = ScorerSubject.of(Scorer.tiered(
 *                 Border.AT_OR_ABOVE,
 *                 ScoreLevel.of("0", "0"),
 *                 ScoreLevel.of("0.8", "0.5"),
 *                 ScoreLevel.of("1", "1")))
 *         .rising()
 *         .between("0", "1")
 *         .jumpsAt("0.8", Border.AT_OR_ABOVE)
 *         .jumpsAt("1", Border.AT_OR_ABOVE)
 *         .scores("0.99", "0.6");
 * LawReport rising = Search.usual().run(ScorerLaws.RISING, levels);
 * LawReport examples = Search.usual().run(ScorerLaws.AGREES_WITH_EXAMPLES, levels);
 * boolean falls = rising.isFailure(); // false
 * String found = examples.counterExample().orElseThrow().found(); // 0.5
 * }</pre>
 *
 * @since 0.1.0
 */
public final class ScorerSubject {

    private static final Rational HUNDRED = Rational.of(100);

    private final Scorer scorer;
    private final @Nullable Supplier<? extends Scorer> maker;
    private final Set<ScorerTrait> traits = EnumSet.noneOf(ScorerTrait.class);
    private final List<Rational> tried = new ArrayList<>();
    private final List<StatedBorder> borders = new ArrayList<>();
    private final List<StatedScore> examples = new ArrayList<>();
    private final Map<String, Draw<Rational>> otherMetrics = new LinkedHashMap<>();
    private List<Milestone> milestones = new ArrayList<>();
    private Metric metric;
    private PerformancePeriod period = PerformancePeriod.quarter(2026, 1);
    private Comparison comparison;
    private @Nullable Draw<? extends Measurement> measurements;
    private @Nullable Function<ScorerCase, Rational> stated;
    private @Nullable Rational least;
    private @Nullable Rational most;
    private @Nullable Rational low;
    private @Nullable Rational high;
    private @Nullable Rational step;
    private String undefinedWords = "";
    private Predicate<ScorerCase> undefined = given -> false;

    private ScorerSubject(Scorer scorer, @Nullable Supplier<? extends Scorer> maker) {
        this.scorer = Objects.requireNonNull(scorer, "scorer");
        this.maker = maker;
        this.comparison = comparisonOf(scorer);
        this.metric = metricOf(scorer);
        if (scorer instanceof FunctionScorer function) {
            tried.addAll(function.function().breakpoints());
        }
        if (scorer instanceof MilestoneScorer steps) {
            milestones.addAll(steps.milestones());
        }
        scorer.needs().otherMetrics().forEach(id -> otherMetrics.put(id, zeroToThree()));
    }

    private static Comparison comparisonOf(Scorer scorer) {
        if (!scorer.needs().readsAttainment()) {
            return Comparison.NONE;
        }
        return scorer instanceof NpsAboveAverageScorer ? Comparison.DIFFERENCE : Comparison.RATIO;
    }

    private static Metric metricOf(Scorer scorer) {
        if (scorer instanceof NpsAboveAverageScorer) {
            return metric(Measure.netPromoterScore(1), Unit.POINTS);
        }
        return scorer instanceof MilestoneScorer
                ? metric(Measure.events(Counting.EVENTS), Unit.COUNT)
                : metric(Measure.number(), Unit.COUNT);
    }

    private static Metric metric(Measure measure, Unit unit) {
        return Metric.builder("result")
                .perspective(Perspective.FINANCIAL)
                .kind(MetricKind.QUANTITATIVE)
                .measure(measure)
                .unit(unit)
                .direction(Direction.HIGHER_IS_BETTER)
                .build();
    }

    private static Draw<Rational> zeroToThree() {
        return new NumberDraw(Rational.ZERO, Rational.of(3), Rational.of("0.01"), List.of(Rational.ONE, Rational.ZERO));
    }

    /**
     * A scorer of which nothing is said yet.
     *
     * @param scorer the scorer
     * @return the subject
     */
    public static ScorerSubject of(Scorer scorer) {
        return new ScorerSubject(scorer, null);
    }

    /**
     * A scorer that can be made afresh, so that one instance is held against another.
     *
     * @param maker makes a new instance each time, for example {@code GrowingScorer::new}
     * @return the subject
     */
    public static ScorerSubject madeBy(Supplier<? extends Scorer> maker) {
        return new ScorerSubject(maker.get(), maker);
    }

    /**
     * Says which metric is scored; its measure says whether numbers, answers, ratings or events are tried.
     *
     * @param scored the metric
     * @return this subject
     */
    public ScorerSubject metric(Metric scored) {
        this.metric = Objects.requireNonNull(scored, "metric");
        return this;
    }

    /**
     * Says how the attainment is made; RATIO unless said, DIFFERENCE for a net promoter score above average.
     *
     * @param attainment how a measured value is held against its benchmark
     * @return this subject
     */
    public ScorerSubject compared(Comparison attainment) {
        this.comparison = Objects.requireNonNull(attainment, "attainment");
        return this;
    }

    /**
     * Says in which period measurements are made; the first quarter of 2026 unless said.
     *
     * @param performancePeriod the period
     * @return this subject
     */
    public ScorerSubject period(PerformancePeriod performancePeriod) {
        this.period = Objects.requireNonNull(performancePeriod, "period");
        return this;
    }

    /**
     * Says which measurements are tried, for a scorer that needs particular ones.
     *
     * @param draw draws measurements of the form that the metric takes
     * @return this subject
     */
    public ScorerSubject measurements(Draw<? extends Measurement> draw) {
        this.measurements = Objects.requireNonNull(draw, "draw");
        return this;
    }

    /**
     * Says which milestones the events that are tried name; those of the scorer itself unless said.
     *
     * @param ids the ids of the milestones
     * @return this subject
     */
    public ScorerSubject milestones(String... ids) {
        this.milestones = Stream.of(ids)
                .map(id -> Milestone.of(id, id, "1", Achievement.once()))
                .toList();
        return this;
    }

    /**
     * Says that the score never falls when the value rises, when an answer is raised, or when an event is added.
     *
     * @return this subject
     */
    public ScorerSubject rising() {
        return with(ScorerTrait.RISING);
    }

    /**
     * Says that the score never rises when the value rises.
     *
     * @return this subject
     */
    public ScorerSubject falling() {
        return with(ScorerTrait.FALLING);
    }

    /**
     * Says that the score follows from the attainment alone, whatever the unit and the benchmark.
     *
     * @return this subject
     */
    public ScorerSubject scaleConsistent() {
        return with(ScorerTrait.SCALE_CONSISTENT);
    }

    /**
     * Says that the score is a straight line between neighbouring borders; all borders must be said then.
     *
     * @return this subject
     */
    public ScorerSubject linearBetweenBorders() {
        return with(ScorerTrait.LINEAR_BETWEEN_BORDERS);
    }

    /**
     * Says that the same results of another period have the same score.
     *
     * @return this subject
     */
    public ScorerSubject sameInEveryPeriod() {
        return with(ScorerTrait.SAME_IN_EVERY_PERIOD);
    }

    private ScorerSubject with(ScorerTrait trait) {
        traits.add(trait);
        return this;
    }

    /**
     * Says between what the score always is, both ends included.
     *
     * @param leastScore the least score, as a decimal text
     * @param greatestScore the greatest score
     * @return this subject
     */
    public ScorerSubject between(String leastScore, String greatestScore) {
        this.least = Rational.ofDecimal(leastScore);
        this.most = Rational.ofDecimal(greatestScore);
        return this;
    }

    /**
     * Says which values are tried; from 0 to 3 unless said, in points from 0 to 100, and below zero for differences.
     *
     * @param leastValue the least attainment or measured value, as a decimal text
     * @param greatestValue the greatest
     * @param smallestStep the smallest step between two values, more than zero
     * @return this subject
     */
    public ScorerSubject values(String leastValue, String greatestValue, String smallestStep) {
        this.low = Rational.ofDecimal(leastValue);
        this.high = Rational.ofDecimal(greatestValue);
        this.step = Rational.ofDecimal(smallestStep);
        return this;
    }

    /**
     * Says at which values behaviour changes, without saying how; they are tried most. Laws about borders need {@link
     * #jumpsAt} or {@link #bendsAt}.
     *
     * @param values the values, as decimal texts
     * @return this subject
     */
    public ScorerSubject borders(String... values) {
        Stream.of(values).map(Rational::ofDecimal).forEach(tried::add);
        return this;
    }

    /**
     * Says that the score jumps at a value; beside it the score is constant, or a straight line.
     *
     * @param value the value, as a decimal text
     * @param side which side the value itself belongs to
     * @return this subject
     */
    public ScorerSubject jumpsAt(String value, Border side) {
        return border(new StatedBorder(Rational.ofDecimal(value), Objects.requireNonNull(side, "side"), true));
    }

    /**
     * Says that the score bends at a value without a jump; beside it the score is a straight line.
     *
     * @param value the value, as a decimal text
     * @return this subject
     */
    public ScorerSubject bendsAt(String value) {
        return border(new StatedBorder(Rational.ofDecimal(value), Border.AT_OR_ABOVE, false));
    }

    private ScorerSubject border(StatedBorder border) {
        borders.add(border);
        tried.add(border.at());
        return this;
    }

    /**
     * Says what the score should be: a formula, written in another way than the scorer.
     *
     * @param formula from the attainment, or from the measured value where nothing is compared, to the score
     * @return this subject
     */
    public ScorerSubject stated(Function<Rational, Rational> formula) {
        Objects.requireNonNull(formula, "formula");
        return statedOfCase(given -> formula.apply(given.value()));
    }

    /**
     * Says what the score should be, for a scorer that reads more than one number.
     *
     * @param formula from all that the scorer is given to the score
     * @return this subject
     */
    public ScorerSubject statedOfCase(Function<ScorerCase, Rational> formula) {
        this.stated = Objects.requireNonNull(formula, "formula");
        return this;
    }

    /**
     * Says the score of one value.
     *
     * @param value the attainment or measured value, as a decimal text
     * @param score its score, a decimal or a fraction
     * @return this subject
     */
    public ScorerSubject scores(String value, String score) {
        examples.add(StatedScore.ofValue(Rational.ofDecimal(value), Rational.of(score)));
        return this;
    }

    /**
     * Says the score of one measurement, for a scorer that reads it as it came.
     *
     * @param measurement the measurement
     * @param score its score, a decimal or a fraction
     * @return this subject
     */
    public ScorerSubject scores(Measurement measurement, String score) {
        examples.add(StatedScore.ofMeasurement(measurement, Rational.of(score)));
        return this;
    }

    /**
     * Says when there is no score; a scorer of which this is not said must always have one.
     *
     * @param words when, in words, for example {@code "with fewer than 5 answers"}
     * @param when the same as a test of what the scorer is given
     * @return this subject
     */
    public ScorerSubject undefinedWhen(String words, Predicate<ScorerCase> when) {
        this.undefinedWords = Objects.requireNonNull(words, "words");
        this.undefined = Objects.requireNonNull(when, "when");
        return this;
    }

    /**
     * Says which values of another metric are tried; from 0 to 3 unless said.
     *
     * @param id the metric that the scorer's needs name
     * @param values draws its values
     * @return this subject
     */
    public ScorerSubject otherMetric(String id, Draw<Rational> values) {
        otherMetrics.put(id, Objects.requireNonNull(values, "values"));
        return this;
    }

    /**
     * What the subject says holds of it.
     *
     * @return the traits
     */
    public Set<ScorerTrait> traits() {
        return Collections.unmodifiableSet(traits);
    }

    boolean has(ScorerTrait trait) {
        return traits.contains(trait);
    }

    Optional<Function<ScorerCase, Rational>> stated() {
        return Optional.ofNullable(stated);
    }

    Optional<Rational> least() {
        return Optional.ofNullable(least);
    }

    Optional<Rational> most() {
        return Optional.ofNullable(most);
    }

    List<StatedBorder> borders() {
        return borders;
    }

    List<StatedScore> examples() {
        return examples;
    }

    boolean isUndefined(ScorerCase given) {
        return undefined.test(given);
    }

    String undefinedWords() {
        return undefinedWords;
    }

    String definedWords() {
        return undefinedWords.isEmpty() ? "always" : "always but " + undefinedWords;
    }

    boolean canBeMadeAfresh() {
        return maker != null;
    }

    /** A new instance where the subject can make one, else the only one there is. */
    Scorer afresh() {
        return maker == null ? scorer : maker.get();
    }

    Scorer scorer() {
        return scorer;
    }

    /** Whether the scorer is given a number that can be chosen, and not one that follows from a list. */
    boolean readsNumber() {
        return measurements().isEmpty() && scorer.needs().readsMeasuredValue();
    }

    boolean readsList() {
        return scorer.needs().readsOwnMetric() && measurements().isPresent();
    }

    CaseSource source() {
        CaseFrame frame = new CaseFrame(metric, period, comparison, otherMetrics);
        Optional<Draw<? extends Measurement>> lists = measurements();
        return lists.isPresent()
                ? new MeasurementCases(frame, lists.orElseThrow(), range().draw())
                : new NumberCases(frame, range().draw());
    }

    private Optional<Draw<? extends Measurement>> measurements() {
        return measurements == null ? MeasurementDraws.of(metric, period, milestones) : Optional.of(measurements);
    }

    ValueRange range() {
        Rational greatest = high == null ? (metric.unit().equals(Unit.POINTS) ? HUNDRED : Rational.of(3)) : high;
        Rational smallest = step == null ? metric.smallestStep().minimum(Rational.of("0.01")) : step;
        Rational usual = comparison == Comparison.DIFFERENCE ? greatest.negate() : Rational.ZERO;
        Rational lowest = low == null ? usual : low;
        boolean divides = comparison == Comparison.TARGET_OVER_ACTUAL;
        return new ValueRange(divides ? lowest.maximum(smallest) : lowest, greatest, smallest, tried);
    }

    /** The case that examples are put into. */
    ScorerCase simplest() {
        return source().draw(Choices.replay());
    }

    Draw<ScorerCase> cases() {
        return source()::draw;
    }
}
