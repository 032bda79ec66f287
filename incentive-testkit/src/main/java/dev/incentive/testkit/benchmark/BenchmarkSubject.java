package dev.incentive.testkit.benchmark;

import dev.incentive.benchmark.Benchmark;
import dev.incentive.benchmark.PeerBenchmark;
import dev.incentive.measurement.Participant;
import dev.incentive.metric.Metric;
import dev.incentive.testkit.choice.Draw;
import dev.incentive.testkit.law.Answer;
import dev.incentive.value.PerformancePeriod;
import dev.incentive.value.Rational;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A benchmark with what is said of it: the laws that apply follow from that.
 *
 * <p>It is tried for participants among up to five others, with and without results, prior results and quotas. Not
 * thread-safe while it is being described.
 *
 * <pre>{@code
 * BenchmarkSubject subject = BenchmarkSubject.of(
 *                 Benchmark.pooledPeers("region", Membership.WITH_PARTICIPANT),
 *                 CustomerMetrics.customerRetention())
 *         .withParticipant()
 *         .ownGroupOnly()
 *         .undefinedWhen(
 *                 "without results in the region",
 *                 given -> given.values(given.members()).isEmpty());
 * LawReport sameForAll = Search.usual().run(BenchmarkLaws.SAME_FOR_ALL_MEMBERS, subject);
 * LawReport undefined = Search.usual().run(BenchmarkLaws.UNDEFINED_AS_DECLARED, subject);
 * boolean differs = sameForAll.isFailure(); // false
 * boolean otherThanDeclared = undefined.isFailure(); // false
 * }</pre>
 *
 * @since 0.1.0
 */
public final class BenchmarkSubject {

    private final Function<? super List<Participant>, ? extends Benchmark> benchmarks;
    private final boolean holdsPeople;
    private final Metric metric;
    private final Set<BenchmarkTrait> traits = EnumSet.noneOf(BenchmarkTrait.class);
    private final List<Metric> otherMetrics = new ArrayList<>();
    private PerformancePeriod period = PerformancePeriod.quarter(2026, 1);
    private String kind = "region";
    private @Nullable Function<BenchmarkCase, Rational> stated;
    private String undefinedWords = "";
    private Predicate<BenchmarkCase> undefined = given -> false;

    private BenchmarkSubject(
            Function<? super List<Participant>, ? extends Benchmark> benchmarks, boolean holdsPeople, Metric metric) {
        this.benchmarks = Objects.requireNonNull(benchmarks, "benchmarks");
        this.holdsPeople = holdsPeople;
        this.metric = Objects.requireNonNull(metric, "metric");
    }

    /**
     * A benchmark of which nothing is said yet.
     *
     * @param benchmark the benchmark
     * @param metric the metric that is held against it; its measure says what is tried
     * @return the subject
     */
    public static BenchmarkSubject of(Benchmark benchmark, Metric metric) {
        Objects.requireNonNull(benchmark, "benchmark");
        BenchmarkSubject subject = new BenchmarkSubject(people -> benchmark, false, metric);
        return benchmark instanceof PeerBenchmark peers ? subject.group(peers.group()) : subject;
    }

    /**
     * A benchmark that can be made afresh, so that one that was asked before is held against one that was not.
     *
     * @param maker makes a new instance each time
     * @param metric the metric that is held against it; its measure says what is tried
     * @return the subject
     */
    public static BenchmarkSubject madeBy(Supplier<? extends Benchmark> maker, Metric metric) {
        Objects.requireNonNull(maker, "maker");
        return new BenchmarkSubject(people -> maker.get(), false, metric);
    }

    /**
     * A benchmark that holds the people it compares with itself, and is made anew for other people.
     *
     * @param maker makes the benchmark of some people
     * @param metric the metric that is held against it; its measure says what is tried
     * @return the subject
     */
    public static BenchmarkSubject madeOf(
            Function<? super List<Participant>, ? extends Benchmark> maker, Metric metric) {
        return new BenchmarkSubject(maker, true, metric);
    }

    /**
     * Says in which kind of peer group people are; {@code region} unless said, or what a peer benchmark names.
     *
     * @param kindOfGroup the kind of group
     * @return this subject
     */
    public BenchmarkSubject group(String kindOfGroup) {
        this.kind = Objects.requireNonNull(kindOfGroup, "kindOfGroup");
        return this;
    }

    /**
     * Says in which period measurements are made; the first quarter of 2026 unless said.
     *
     * @param performancePeriod the period
     * @return this subject
     */
    public BenchmarkSubject period(PerformancePeriod performancePeriod) {
        this.period = Objects.requireNonNull(performancePeriod, "period");
        return this;
    }

    /**
     * Says which other metric the benchmark reads; everybody is measured in it.
     *
     * @param other the metric
     * @return this subject
     */
    public BenchmarkSubject alsoMeasured(Metric other) {
        otherMetrics.add(Objects.requireNonNull(other, "other"));
        return this;
    }

    /**
     * Says that the participant's own result is among those compared with.
     *
     * @return this subject
     */
    public BenchmarkSubject withParticipant() {
        return with(BenchmarkTrait.WITH_PARTICIPANT);
    }

    /**
     * Says that the participant's own result is left out.
     *
     * @return this subject
     */
    public BenchmarkSubject withoutParticipant() {
        return with(BenchmarkTrait.WITHOUT_PARTICIPANT);
    }

    /**
     * Says that only people of the participant's own group count.
     *
     * @return this subject
     */
    public BenchmarkSubject ownGroupOnly() {
        return with(BenchmarkTrait.OWN_GROUP_ONLY);
    }

    /**
     * Says that results, quotas and prior results in another unit give the figure in that unit; for plain numbers.
     *
     * @return this subject
     */
    public BenchmarkSubject scaleConsistent() {
        return with(BenchmarkTrait.SCALE_CONSISTENT);
    }

    /**
     * Says that the figure lies between the least and the greatest value of those who are compared with.
     *
     * @return this subject
     */
    public BenchmarkSubject betweenMembers() {
        return with(BenchmarkTrait.BETWEEN_MEMBERS);
    }

    /**
     * Says that everybody has the same figure, whatever anybody's results are.
     *
     * @return this subject
     */
    public BenchmarkSubject sameForEverybody() {
        return with(BenchmarkTrait.SAME_FOR_EVERYBODY);
    }

    private BenchmarkSubject with(BenchmarkTrait trait) {
        traits.add(trait);
        return this;
    }

    /**
     * Says what the figure should be: a formula, written in another way than the benchmark.
     *
     * @param formula from all that the benchmark is given to the figure, where it is not undefined
     * @return this subject
     */
    public BenchmarkSubject stated(Function<BenchmarkCase, Rational> formula) {
        this.stated = Objects.requireNonNull(formula, "formula");
        return this;
    }

    /**
     * Says when there is no figure; a benchmark of which this is not said must always have one.
     *
     * @param words when, in words, for example {@code "without a quota"}
     * @param when the same as a test of what the benchmark is given
     * @return this subject
     */
    public BenchmarkSubject undefinedWhen(String words, Predicate<BenchmarkCase> when) {
        this.undefinedWords = Objects.requireNonNull(words, "words");
        this.undefined = Objects.requireNonNull(when, "when");
        return this;
    }

    /**
     * What the subject says holds of it.
     *
     * @return the traits
     */
    public Set<BenchmarkTrait> traits() {
        return Collections.unmodifiableSet(traits);
    }

    boolean has(BenchmarkTrait trait) {
        return traits.contains(trait);
    }

    Optional<Function<BenchmarkCase, Rational>> stated() {
        return Optional.ofNullable(stated);
    }

    boolean isUndefined(BenchmarkCase given) {
        return undefined.test(given);
    }

    String undefinedWords() {
        return undefinedWords;
    }

    String definedWords() {
        return undefinedWords.isEmpty() ? "always" : "always but " + undefinedWords;
    }

    boolean holdsPeople() {
        return holdsPeople;
    }

    Benchmark benchmark(List<Participant> people) {
        return benchmarks.apply(people);
    }

    Answer figure(BenchmarkCase given) {
        return Answer.to(() -> benchmark(given.people()).value(given.input()));
    }

    PeopleDraw people() {
        return new PeopleDraw(metric, period, kind, otherMetrics);
    }

    Draw<BenchmarkCase> cases() {
        return people();
    }
}
