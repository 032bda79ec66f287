package dev.incentive.json.soundplans;

import dev.incentive.benchmark.Attainment;
import dev.incentive.benchmark.Benchmark;
import dev.incentive.benchmark.ExternalBenchmark;
import dev.incentive.benchmark.FixedBenchmark;
import dev.incentive.benchmark.Membership;
import dev.incentive.benchmark.PeerStatistic;
import dev.incentive.benchmark.Progress;
import dev.incentive.benchmark.Uplift;
import dev.incentive.metric.Counting;
import dev.incentive.metric.Direction;
import dev.incentive.metric.Measure;
import dev.incentive.metric.Metric;
import dev.incentive.plan.Goal;
import dev.incentive.scoring.Achievement;
import dev.incentive.scoring.CurveEnd;
import dev.incentive.scoring.CurvePoint;
import dev.incentive.scoring.CurveScorer;
import dev.incentive.scoring.FunctionScorer;
import dev.incentive.scoring.Milestone;
import dev.incentive.scoring.MilestoneScorer;
import dev.incentive.scoring.NpsAboveAverageScorer;
import dev.incentive.scoring.ScoreLevel;
import dev.incentive.scoring.Scorer;
import dev.incentive.scoring.ThresholdScorer;
import dev.incentive.scoring.TieredScorer;
import dev.incentive.scoring.Window;
import dev.incentive.value.Provenance;
import dev.incentive.value.Rational;
import java.util.ArrayList;
import java.util.List;

/** Draws goals: benchmarks, attainments and scorers that go together. */
final class GoalDraw {

    private final Draw draw;

    GoalDraw(PlanDraw plan) {
        this.draw = plan.draw();
    }

    Goal scored(Metric metric) {
        if (metric.measure() instanceof Measure.Events && draw.oneIn(2)) {
            return Goal.of(metric.id()).scoredBy(milestones());
        }
        Goal compared = compared(metric);
        boolean points = metric.measure() instanceof Measure.NetPromoterScore
                && compared.attainment() == Attainment.DIFFERENCE
                && draw.oneIn(2);
        return compared.scoredBy(points ? new NpsAboveAverageScorer(draw.decimal(1, 2)) : function());
    }

    Goal compared(Metric metric) {
        Attainment attainment = attainment(metric);
        boolean ratio = attainment == Attainment.RATIO || attainment == Attainment.TARGET_OVER_ACTUAL;
        return Goal.of(metric.id()).against(benchmark(metric, attainment, ratio), attainment);
    }

    private Attainment attainment(Metric metric) {
        Progress.Clamp clamp = draw.oneOf(Progress.Clamp.values());
        Attainment progress = draw.oneIn(2)
                ? Progress.fromPriorPeriod(clamp)
                : new Progress(new Progress.FixedStart(draw.signed(2, 50)), clamp);
        return metric.direction() == Direction.LOWER_IS_BETTER
                ? draw.oneOf(Attainment.TARGET_OVER_ACTUAL, progress)
                : draw.oneOf(Attainment.RATIO, Attainment.RATIO, Attainment.DIFFERENCE, Attainment.EXCESS, progress);
    }

    private Benchmark benchmark(Metric metric, Attainment attainment, boolean ratio) {
        Rational figure = figure(metric, attainment, ratio);
        return switch (draw.between(0, 5)) {
            case 0 -> Benchmark.quota();
            case 1 -> Benchmark.priorPeriod(new Uplift(draw.oneOf(Uplift.Kind.values()), draw.decimal(2, 0)));
            case 2 -> new ExternalBenchmark(ratio ? figure.plus(Rational.ONE) : figure, Provenance.of("registry"));
            case 3, 4 -> peers(metric);
            default -> new FixedBenchmark(figure);
        };
    }

    /** Ratios need a positive figure, progress one that is better than the start. */
    private Rational figure(Metric metric, Attainment attainment, boolean ratio) {
        if (attainment instanceof Progress progress && progress.start() instanceof Progress.FixedStart start) {
            Rational way = draw.decimal(2, 50).plus(Rational.ratio(1, 100));
            return metric.direction() == Direction.HIGHER_IS_BETTER
                    ? start.value().plus(way)
                    : start.value().minus(way);
        }
        return ratio ? draw.decimal(2, 100).plus(Rational.ratio(1, 100)) : draw.signed(2, 100);
    }

    private Benchmark peers(Metric metric) {
        boolean poolable = metric.measure() instanceof Measure.Share
                || metric.measure() instanceof Measure.NetPromoterScore
                || metric.measure() instanceof Measure.TopBoxShare
                || metric.measure() instanceof Measure.MeanRating;
        List<PeerStatistic> statistics = new ArrayList<>(List.of(
                PeerStatistic.mean(),
                PeerStatistic.median(),
                new PeerStatistic.Percentile(Rational.ratio(draw.between(1, 100), 100))));
        if (poolable) {
            statistics.add(PeerStatistic.pooled());
        }
        return Benchmark.peers("region", draw.oneOf(statistics), draw.oneOf(Membership.values()));
    }

    FunctionScorer function() {
        return switch (draw.between(0, 2)) {
            case 0 -> new ThresholdScorer(draw.signed(2, 2), draw.border());
            case 1 -> levels(draw.signed(2, 3));
            default -> curve();
        };
    }

    /** A function without negative values, as multipliers need it. */
    FunctionScorer factor() {
        return draw.oneIn(2) ? levels(draw.decimal(2, 3)) : rising();
    }

    private FunctionScorer levels(Rational last) {
        List<Rational> edges = draw.edges(draw.between(1, 4), 200);
        List<ScoreLevel> levels = new ArrayList<>();
        for (Rational edge : edges) {
            levels.add(new ScoreLevel(edge, draw.decimal(2, 2)));
        }
        levels.set(levels.size() - 1, new ScoreLevel(edges.get(edges.size() - 1), last));
        return new TieredScorer(draw.border(), levels);
    }

    private FunctionScorer curve() {
        Rational shift = draw.oneOf(Rational.ZERO, Rational.ratio(1, 2));
        List<CurvePoint> points = draw.edges(draw.between(2, 4), 200).stream()
                .map(edge -> new CurvePoint(edge.minus(shift), draw.signed(2, 3)))
                .toList();
        return new CurveScorer(points, draw.decimal(2, 1), draw.oneOf(CurveEnd.values()));
    }

    private FunctionScorer rising() {
        List<CurvePoint> points = new ArrayList<>();
        Rational factor = draw.decimal(2, 1);
        for (Rational edge : draw.edges(draw.between(2, 4), 200)) {
            points.add(new CurvePoint(edge, factor));
            factor = factor.plus(draw.decimal(2, 1));
        }
        return new CurveScorer(points, Rational.ZERO, draw.oneOf(CurveEnd.values()));
    }

    private Scorer milestones() {
        List<Milestone> milestones = new ArrayList<>();
        List<Rational> weights = draw.weights(draw.between(1, 5));
        for (int index = 0; index < weights.size(); index++) {
            Achievement achievement = new Achievement(
                    draw.oneOf(Counting.values()), draw.between(1, 3), draw.oneOf(Achievement.Completion.values()));
            milestones.add(new Milestone(
                    "goal-" + index, "goal " + index, weights.get(index), achievement, Window.duringPeriod()));
        }
        return new MilestoneScorer(milestones);
    }
}
