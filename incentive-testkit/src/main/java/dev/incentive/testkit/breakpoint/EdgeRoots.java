package dev.incentive.testkit.breakpoint;

import dev.incentive.benchmark.Attainment;
import dev.incentive.benchmark.Membership;
import dev.incentive.benchmark.PeerBenchmark;
import dev.incentive.benchmark.PeerStatistic;
import dev.incentive.evaluation.Edge;
import dev.incentive.measurement.Transaction;
import dev.incentive.measurement.TransactionMeasurement;
import dev.incentive.payout.TierMode;
import dev.incentive.payout.TieredCommission;
import dev.incentive.plan.Goal;
import dev.incentive.value.Rational;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Finds where along an input the measured value meets an edge of the plan.
 *
 * <p>The evaluator says at which value each edge is met. Both that value and the measured one are straight lines along
 * each input: the edge moves with a quota, a prior value, an amount credited before and the peers' mean in proportion.
 * So two places tell where the lines cross. Only a median or a percentile that counts the person in bends, at the
 * peers' values; there the line is taken stretch by stretch.
 */
final class EdgeRoots {

    private static final int SAMPLES = 5;

    private final Situation situation;
    private final Axis axis;
    private final EdgeReasons words;
    private final Set<Reason> ratios = new HashSet<>();

    EdgeRoots(Situation situation, Axis axis) {
        this.situation = situation;
        this.axis = axis;
        this.words = new EdgeReasons(situation.plan());
    }

    SortedMap<Rational, List<Reason>> all() {
        Found found = new Found();
        peers().forEach(position ->
                found.add(position, new Reason(axis.input().of() + "-peer", "a peer has the same value")));
        for (Stretch stretch : Stretch.between(found.positions())) {
            crossings(stretch, found);
        }
        return found.reasons();
    }

    /** Somewhere an edge may be undefined, as a goal by a prior value of zero is; two places are enough. */
    private void crossings(Stretch stretch, Found found) {
        Map<Reason, SortedMap<Rational, Rational>> gaps = new LinkedHashMap<>();
        for (Rational position : axis.grid().inside(stretch, SAMPLES)) {
            gaps(position)
                    .forEach((reason, gap) -> gaps.computeIfAbsent(reason, first -> new TreeMap<>())
                            .put(position, gap));
        }
        gaps.forEach((reason, line) -> crossing(line)
                .filter(stretch::touches)
                .filter(position -> position.signum() > 0 || !ratios.contains(reason))
                .ifPresent(position -> found.add(position, reason)));
    }

    private static Optional<Rational> crossing(SortedMap<Rational, Rational> line) {
        Rational first = line.firstKey();
        Rational last = line.lastKey();
        Rational gap = line.getOrDefault(first, Rational.ZERO);
        Rational change = line.getOrDefault(last, gap).minus(gap);
        return change.signum() == 0
                ? Optional.empty()
                : Optional.of(first.minus(gap.times(last.minus(first)).dividedBy(change)));
    }

    /** How far each edge is above the measured value; other distances that decide something besides. */
    private Map<Reason, Rational> gaps(Rational position) {
        Person person = axis.person(position);
        Map<Reason, Rational> gaps = new LinkedHashMap<>();
        Optional<Rational> measured = situation.measured(person, axis.input().of());
        if (measured.isEmpty()) {
            return gaps;
        }
        Map<String, Rational> starts = new TreeMap<>();
        for (Edge edge : situation.edges(person)) {
            if (edge.metric().equals(axis.input().of())) {
                words.of(edge).ifPresent(reason -> gaps(edge, reason, measured.get(), gaps));
                words.of(edge).ifPresent(reason -> transactions(edge, reason, person, gaps));
                benchmark(edge, starts, gaps);
            }
        }
        return gaps;
    }

    private void gaps(Edge edge, Reason reason, Rational measured, Map<Reason, Rational> gaps) {
        gaps.put(reason, edge.value().minus(measured));
        ratio(edge, reason);
        boolean takesBefore = edge.cause() == Edge.Cause.PAYOUT_RULE || edge.cause() == Edge.Cause.ATTAINMENT_CAP;
        if (takesBefore && !axis.isMeasurement()) {
            Reason before = new Reason(reason.id() + "-before", reason.words() + ", reached before the period");
            gaps.put(before, edge.value());
            ratio(edge, before);
        }
    }

    /** A ratio is defined with a benchmark above zero alone; so nothing turns where a quota or goal is zero or less. */
    private void ratio(Edge edge, Reason reason) {
        boolean moves = axis.input().kind() == Input.Kind.QUOTA || axis.input().kind() == Input.Kind.PRIOR_MEASUREMENT;
        boolean isRatio = words.goal(edge)
                .map(goal -> goal.goal().attainment())
                .filter(word -> word == Attainment.RATIO)
                .isPresent();
        if (moves && isRatio && edge.quantity() == Edge.Quantity.ATTAINMENT) {
            ratios.add(reason);
        }
    }

    /** A rate that each transaction reaches for itself is reached by the sum up to it. */
    private void transactions(Edge edge, Reason reason, Person person, Map<Reason, Rational> gaps) {
        boolean each = edge.cause() == Edge.Cause.PAYOUT_RULE
                && situation
                                .plan()
                                .component(edge.component())
                                .orElseThrow()
                                .component()
                                .payout()
                        instanceof TieredCommission tiers
                && tiers.mode() == TierMode.TRANSACTION_AT_REACHED_RATE;
        if (each && person.measurements().get(edge.metric()) instanceof TransactionMeasurement measurement) {
            Rational sum = Rational.ZERO;
            for (Transaction transaction : measurement.inOrder()) {
                sum = sum.plus(transaction.amount());
                gaps.put(
                        new Reason(
                                reason.id() + "-" + transaction.id(),
                                reason.words() + ", reached with transaction " + transaction.id()),
                        edge.value().minus(sum));
            }
        }
    }

    /** Where an attainment of one is met where that of zero is, nothing lies between: there is no attainment. */
    private void benchmark(Edge edge, Map<String, Rational> starts, Map<Reason, Rational> gaps) {
        if (edge.cause() != Edge.Cause.COMPARISON) {
            return;
        }
        String goal = edge.place().pointer();
        if (edge.edge().signum() == 0) {
            starts.put(goal, edge.value());
        } else if (starts.containsKey(goal)) {
            Reason reason = new Reason(
                    edge.component() + "-no-attainment",
                    "the benchmark of " + edge.component() + " leaves no attainment, here or on one side");
            gaps.put(reason, edge.value().minus(starts.get(goal)));
        }
    }

    private List<Rational> peers() {
        boolean bends = axis.isMeasurement()
                && situation.plan().plan().components().stream()
                        .flatMap(component -> component.goals().stream())
                        .anyMatch(this::bends);
        return bends
                ? situation.peers().stream()
                        .flatMap(peer -> situation.measured(peer, axis.input().of()).stream())
                        .map(value -> value.dividedBy(axis.factor()))
                        .toList()
                : List.of();
    }

    private boolean bends(Goal goal) {
        return goal.metric().equals(axis.input().of())
                && goal.attainment() != Attainment.NONE
                && goal.benchmark() instanceof PeerBenchmark peers
                && peers.membership() == Membership.WITH_PARTICIPANT
                && (peers.statistic() instanceof PeerStatistic.Median
                        || peers.statistic() instanceof PeerStatistic.Percentile);
    }
}
