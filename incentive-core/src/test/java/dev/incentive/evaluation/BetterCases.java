package dev.incentive.evaluation;

import dev.incentive.benchmark.Attainment;
import dev.incentive.benchmark.Benchmark;
import dev.incentive.benchmark.FixedBenchmark;
import dev.incentive.benchmark.Progress;
import dev.incentive.metric.Direction;
import dev.incentive.payout.AmountTier;
import dev.incentive.payout.Cap;
import dev.incentive.payout.Condition;
import dev.incentive.payout.Floor;
import dev.incentive.payout.Gate;
import dev.incentive.payout.InterpolatedTiers;
import dev.incentive.payout.Multiplier;
import dev.incentive.payout.Operand;
import dev.incentive.payout.PayoutRule;
import dev.incentive.payout.TierBasis;
import dev.incentive.plan.Component;
import dev.incentive.plan.UndefinedPolicy;
import dev.incentive.scoring.CurveEnd;
import dev.incentive.scoring.CurvePoint;
import dev.incentive.scoring.CurveScorer;
import dev.incentive.scoring.FunctionScorer;
import dev.incentive.scoring.ScoreLevel;
import dev.incentive.scoring.ThresholdScorer;
import dev.incentive.scoring.TieredScorer;
import dev.incentive.value.Border;
import dev.incentive.value.Money;
import dev.incentive.value.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Components of every shape on a metric in whole calls, with small numbers, so that all values can be tried. */
final class BetterCases {

    private static final int LARGEST = 40;

    private BetterCases() {}

    static Arbitrary<BetterCase> any() {
        return Arbitraries.of(Direction.class)
                .flatMap(direction -> Combinators.combine(
                                components(direction),
                                adjustments(direction),
                                gates(),
                                Arbitraries.integers().between(0, LARGEST + 5))
                        .as((component, adjust, gate, calls) -> new BetterCase(
                                adjust.apply(component)
                                        .gate(gate)
                                        .whenUndefined(UndefinedPolicy.ZERO)
                                        .build(),
                                direction,
                                calls)));
    }

    private static Arbitrary<Component.Builder> components(Direction direction) {
        Arbitrary<Component.Builder> scored = scored(direction);
        return direction == Direction.LOWER_IS_BETTER ? scored : Arbitraries.oneOf(scored, counted());
    }

    /** A bonus by score, on an attainment that suits the direction. */
    private static Arbitrary<Component.Builder> scored(Direction direction) {
        return Combinators.combine(
                        Arbitraries.integers().between(1, LARGEST), attainments(direction), scorers(), bonuses())
                .as((target, attainment, scorer, bonus) -> Component.builder("bonus", "calls")
                        .benchmark(benchmark(target, attainment, direction))
                        .attainment(attainment)
                        .scorer(scorer)
                        .payout(PayoutRule.flatBonus(bonus)));
    }

    /** A target that is better than the start of a progress. */
    private static Benchmark benchmark(int target, Attainment attainment, Direction direction) {
        boolean progress = attainment instanceof Progress;
        int better = direction == Direction.HIGHER_IS_BETTER ? target : -target;
        return new FixedBenchmark(Rational.of(progress ? 20 + better : target));
    }

    private static Arbitrary<Attainment> attainments(Direction direction) {
        Arbitrary<Attainment> progress = Arbitraries.of(Progress.Clamp.class).map(clamp -> Progress.from("20", clamp));
        Arbitrary<Attainment> words = direction == Direction.LOWER_IS_BETTER
                ? Arbitraries.just(Attainment.TARGET_OVER_ACTUAL)
                : Arbitraries.of(Attainment.RATIO, Attainment.DIFFERENCE, Attainment.EXCESS);
        return Arbitraries.oneOf(words, words, progress);
    }

    /** A price for each call, or amounts for parts covered, from a cent up. */
    private static Arbitrary<Component.Builder> counted() {
        Arbitrary<PayoutRule> prices = Arbitraries.of("0.001", "0.0149", "0.5", "3")
                .map(amount -> PayoutRule.perUnit(Money.of("USD", amount)));
        Arbitrary<PayoutRule> covered = Combinators.combine(
                        Arbitraries.integers()
                                .between(1, LARGEST)
                                .set()
                                .ofMinSize(1)
                                .ofMaxSize(3),
                        amounts().list().ofSize(3))
                .as((edges, amounts) -> interpolated(new TreeSet<>(edges), amounts));
        return Arbitraries.oneOf(prices, covered)
                .map(rule -> Component.builder("bonus", "calls").payout(rule));
    }

    private static PayoutRule interpolated(SortedSet<Integer> ends, List<Rational> amounts) {
        List<AmountTier> tiers = new ArrayList<>();
        int from = 0;
        for (int end : ends) {
            tiers.add(new AmountTier(Rational.of(from), amounts.get(tiers.size())));
            from = end;
        }
        return new InterpolatedTiers(TierBasis.AMOUNT, tiers, Rational.of(from));
    }

    private static Arbitrary<Rational> amounts() {
        return Arbitraries.of(0, 1, 3, 100, 2_500).map(cents -> Rational.ratio(cents, 100));
    }

    private static Arbitrary<Money> bonuses() {
        return Arbitraries.of("0", "0.01", "0.05", "10", "1000").map(amount -> Money.of("USD", amount));
    }

    /** Scorers that never fall; levels and points in tenths up to three. */
    private static Arbitrary<FunctionScorer> scorers() {
        Arbitrary<List<Rational>> ats =
                tenths(1, 30).set().ofMinSize(2).ofMaxSize(4).map(BetterCases::ascending);
        Arbitrary<List<Rational>> scores = tenths(0, 20).list().ofSize(5).map(BetterCases::ascending);
        Arbitrary<FunctionScorer> thresholds =
                Combinators.combine(tenths(0, 15), Arbitraries.of(Border.class)).as(ThresholdScorer::new);
        Arbitrary<FunctionScorer> levels =
                Combinators.combine(ats, scores, Arbitraries.of(Border.class)).as(BetterCases::levels);
        Arbitrary<FunctionScorer> curves =
                Combinators.combine(ats, scores, Arbitraries.of(CurveEnd.class)).as(BetterCases::curve);
        return Arbitraries.oneOf(thresholds, levels, curves);
    }

    private static FunctionScorer levels(List<Rational> ats, List<Rational> scores, Border border) {
        List<ScoreLevel> levels = new ArrayList<>(List.of(new ScoreLevel(Rational.ZERO, scores.get(0))));
        ats.forEach(at -> levels.add(new ScoreLevel(at, scores.get(levels.size()))));
        return new TieredScorer(border, levels);
    }

    private static FunctionScorer curve(List<Rational> ats, List<Rational> scores, CurveEnd end) {
        List<CurvePoint> points = new ArrayList<>();
        ats.forEach(at -> points.add(new CurvePoint(at, scores.get(points.size() + 1))));
        return new CurveScorer(points, scores.get(0), end);
    }

    private static Arbitrary<Rational> tenths(int least, int most) {
        return Arbitraries.integers().between(least, most).map(tenths -> Rational.ratio(tenths, 10));
    }

    private static List<Rational> ascending(Iterable<Rational> numbers) {
        List<Rational> ascending = new ArrayList<>();
        numbers.forEach(ascending::add);
        ascending.sort(null);
        return ascending;
    }

    /** None, a floor, a cap, or a multiplier by the calls themselves. */
    private static Arbitrary<Function<Component.Builder, Component.Builder>> adjustments(Direction direction) {
        Arbitrary<Function<Component.Builder, Component.Builder>> bounds = Combinators.combine(
                        amounts(), amounts(), Arbitraries.of(true, false))
                .as((floor, more, capped) -> component -> bounded(component, floor, floor.plus(more), capped));
        Arbitrary<Function<Component.Builder, Component.Builder>> multipliers = Arbitraries.integers()
                .between(1, LARGEST)
                .map(edge -> component -> component.addMultiplier(multiplier(edge, direction)));
        return Arbitraries.oneOf(Arbitraries.just(component -> component), bounds, multipliers);
    }

    private static Component.Builder bounded(
            Component.Builder component, Rational floor, Rational cap, boolean capped) {
        component.addFloor(new Floor(Floor.Bounds.COMPONENT_PAYOUT, floor, false));
        return capped ? component.addCap(new Cap(Cap.Bounds.COMPONENT_PAYOUT, cap)) : component;
    }

    /** Half as much on the worse side of an edge. */
    private static Multiplier multiplier(int edge, Direction direction) {
        boolean higher = direction == Direction.HIGHER_IS_BETTER;
        return new Multiplier(
                Operand.measuredValue("calls"),
                new TieredScorer(
                        Border.AT_OR_ABOVE,
                        List.of(
                                ScoreLevel.of("0", higher ? "0.5" : "1"),
                                ScoreLevel.of(String.valueOf(edge), higher ? "1" : "0.5"))));
    }

    /** None, or one at an edge, from either side. */
    private static Arbitrary<Gate> gates() {
        Arbitrary<Condition> reaches = Combinators.combine(
                        Arbitraries.of(Border.class), Arbitraries.integers().between(0, LARGEST))
                .as((border, edge) -> new Condition.Reaches(Operand.measuredValue("calls"), border, Rational.of(edge)));
        Arbitrary<Gate> barriers = Combinators.combine(reaches, Arbitraries.of(true, false))
                .as((condition, not) -> Gate.of(not ? new Condition.Not(condition) : condition));
        return Arbitraries.oneOf(Arbitraries.just(Gate.none()), barriers);
    }
}
