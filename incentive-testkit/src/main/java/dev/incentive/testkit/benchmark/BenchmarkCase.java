package dev.incentive.testkit.benchmark;

import dev.incentive.benchmark.BenchmarkInput;
import dev.incentive.benchmark.PeerKind;
import dev.incentive.benchmark.PeerStatistics;
import dev.incentive.derivation.Outcome;
import dev.incentive.measurement.MeasuredValue;
import dev.incentive.measurement.Participant;
import dev.incentive.metric.Metric;
import dev.incentive.testkit.law.Answer;
import dev.incentive.value.PerformancePeriod;
import dev.incentive.value.Rational;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a benchmark is asked in one try: for one participant, among all people.
 *
 * <pre>{@code
 * BenchmarkCase given = new BenchmarkCase(metric, quarter, "region", seller, List.of(seller, colleague));
 * int compared = given.members().size(); // 2
 * }</pre>
 *
 * @param metric the metric that is held against the benchmark
 * @param period the performance period
 * @param kind the kind of peer group that people are compared in
 * @param participant whom the figure is for
 * @param people everybody, the participant included, in the order in which they are gathered
 * @since 0.1.0
 */
public record BenchmarkCase(
        Metric metric, PerformancePeriod period, String kind, Participant participant, List<Participant> people) {

    /** Copies the people. */
    public BenchmarkCase {
        Objects.requireNonNull(metric, "metric");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(participant, "participant");
        people = List.copyOf(people);
    }

    /**
     * The group that the participant belongs to.
     *
     * @return its name; empty if the participant belongs to none
     */
    public Optional<String> group() {
        return Optional.ofNullable(participant.groups().get(kind));
    }

    /**
     * Everybody in the participant's group.
     *
     * @return the members, the participant included; none if the participant belongs to no group
     */
    public List<Participant> members() {
        return group().map(name -> people.stream()
                        .filter(person -> name.equals(person.groups().get(kind)))
                        .toList())
                .orElse(List.of());
    }

    /**
     * Everybody else in the participant's group.
     *
     * @return the members without the participant
     */
    public List<Participant> otherMembers() {
        return members().stream()
                .filter(member -> !member.id().equals(participant.id()))
                .toList();
    }

    /**
     * The measured values of some people.
     *
     * @param some the people
     * @return the values of those who have one, in their order
     */
    public List<Rational> values(List<Participant> some) {
        return some.stream().map(this::value).flatMap(Optional::stream).toList();
    }

    /**
     * The measured value of one person.
     *
     * @param person the person
     * @return the value; empty if nothing was measured or it is undefined
     */
    public Optional<Rational> value(Participant person) {
        return person.measurement(metric.id())
                .map(measurement -> MeasuredValue.ofPeriod(metric).read(measurement, period::contains))
                .flatMap(Answer::valueOf);
    }

    /**
     * The measured value of one person in the period before.
     *
     * @param person the person
     * @return the value; empty if nothing was measured or it is undefined
     */
    public Optional<Rational> priorValue(Participant person) {
        return person.priorMeasurement(metric.id())
                .<Outcome>map(measurement -> MeasuredValue.ofPriorPeriod(metric).read(measurement, day -> true))
                .flatMap(Answer::valueOf);
    }

    BenchmarkInput input() {
        List<PeerKind> kinds = List.of(new PeerKind(metric, kind, true));
        return new BenchmarkInput(metric, participant, period, PeerStatistics.of(people, kinds, period));
    }

    BenchmarkCase with(Participant other, List<Participant> everybody) {
        return new BenchmarkCase(metric, period, kind, other, everybody);
    }
}
