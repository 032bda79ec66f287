package dev.incentive.testkit.draw;

import dev.incentive.benchmark.Attainment;
import dev.incentive.benchmark.Benchmark;
import dev.incentive.benchmark.ExternalBenchmark;
import dev.incentive.benchmark.FixedBenchmark;
import dev.incentive.benchmark.Membership;
import dev.incentive.benchmark.PeerStatistic;
import dev.incentive.benchmark.Progress;
import dev.incentive.benchmark.Uplift;
import dev.incentive.metric.Direction;
import dev.incentive.metric.Measure;
import dev.incentive.metric.Metric;
import dev.incentive.plan.Goal;
import dev.incentive.scoring.NpsAboveAverageScorer;
import dev.incentive.testkit.choice.Choices;
import dev.incentive.value.Provenance;
import dev.incentive.value.Rational;
import java.util.ArrayList;
import java.util.List;

/** Draws goals: benchmarks, attainments and scorers that go together. */
final class GoalDraw {

    private static final Rational HUNDREDTH = Rational.ratio(1, 100);

    private final Choices choices;
    private final Numbers numbers;
    private final ScorerDraw scorers;

    GoalDraw(PlanDraw plan) {
        this.choices = plan.choices();
        this.numbers = plan.numbers();
        this.scorers = new ScorerDraw(plan);
    }

    Goal scored(Metric metric) {
        if (metric.measure() instanceof Measure.Events && choices.below(3) > 0) {
            return Goal.of(metric.id()).scoredBy(scorers.milestones());
        }
        if (metric.measure() instanceof Measure.NetPromoterScore
                && metric.direction() == Direction.HIGHER_IS_BETTER
                && choices.oneIn(2)) {
            return Goal.of(metric.id())
                    .against(benchmark(metric, Attainment.DIFFERENCE, false), Attainment.DIFFERENCE)
                    .scoredBy(new NpsAboveAverageScorer(numbers.factor()));
        }
        return compared(metric).scoredBy(scorers.function());
    }

    private Goal compared(Metric metric) {
        Attainment attainment = attainment(metric);
        boolean ratio = attainment == Attainment.RATIO || attainment == Attainment.TARGET_OVER_ACTUAL;
        return Goal.of(metric.id()).against(benchmark(metric, attainment, ratio), attainment);
    }

    private Attainment attainment(Metric metric) {
        boolean lower = metric.direction() == Direction.LOWER_IS_BETTER;
        return switch (choices.between(0, lower ? 1 : 4)) {
            case 0 -> lower ? Attainment.TARGET_OVER_ACTUAL : Attainment.RATIO;
            case 1 -> progress();
            case 2 -> Attainment.DIFFERENCE;
            case 3 -> Attainment.EXCESS;
            default -> Attainment.RATIO;
        };
    }

    private Attainment progress() {
        Progress.Clamp clamp = choices.oneOf(Progress.Clamp.values());
        return choices.oneIn(2)
                ? Progress.fromPriorPeriod(clamp)
                : new Progress(new Progress.FixedStart(numbers.signed(2, 50)), clamp);
    }

    private Benchmark benchmark(Metric metric, Attainment attainment, boolean ratio) {
        return switch (choices.between(0, 5)) {
            case 0 -> new FixedBenchmark(figure(metric, attainment, ratio));
            case 1 -> Benchmark.quota();
            case 2 -> Benchmark.priorPeriod(new Uplift(choices.oneOf(Uplift.Kind.values()), uplift()));
            case 3 -> new ExternalBenchmark(figure(metric, attainment, ratio), Provenance.of("registry"));
            default -> peers(metric);
        };
    }

    /** Less than one, so that even where lower is better something is left of the prior value. */
    private Rational uplift() {
        return choices.oneOf(Rational.of("0.1"), Rational.ZERO, Rational.of("0.05"), HUNDREDTH, Rational.of("0.5"));
    }

    /** Ratios need a positive figure, progress one that is better than the start. */
    private Rational figure(Metric metric, Attainment attainment, boolean ratio) {
        if (attainment instanceof Progress progress && progress.start() instanceof Progress.FixedStart start) {
            Rational way = positive(50);
            return metric.direction() == Direction.HIGHER_IS_BETTER
                    ? start.value().plus(way)
                    : start.value().minus(way);
        }
        return ratio ? positive(100) : numbers.signed(2, 100);
    }

    private Rational positive(long highest) {
        return numbers.decimal(2, highest).maximum(HUNDREDTH);
    }

    private Benchmark peers(Metric metric) {
        boolean poolable = metric.measure() instanceof Measure.Share
                || metric.measure() instanceof Measure.NetPromoterScore
                || metric.measure() instanceof Measure.TopBoxShare
                || metric.measure() instanceof Measure.MeanRating;
        List<PeerStatistic> statistics = new ArrayList<>(List.of(PeerStatistic.mean(), PeerStatistic.median()));
        if (poolable) {
            statistics.add(PeerStatistic.pooled());
        }
        PeerStatistic statistic = choices.oneIn(3)
                ? new PeerStatistic.Percentile(Rational.ratio(100 - choices.between(0, 99), 100))
                : choices.oneOf(statistics);
        return Benchmark.peers("region", statistic, choices.oneOf(Membership.values()));
    }
}
