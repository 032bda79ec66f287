package dev.incentive.testkit.draw;

import dev.incentive.metric.Counting;
import dev.incentive.scoring.Achievement;
import dev.incentive.scoring.CurveEnd;
import dev.incentive.scoring.CurvePoint;
import dev.incentive.scoring.CurveScorer;
import dev.incentive.scoring.FunctionScorer;
import dev.incentive.scoring.Milestone;
import dev.incentive.scoring.MilestoneScorer;
import dev.incentive.scoring.ScoreLevel;
import dev.incentive.scoring.Scorer;
import dev.incentive.scoring.ThresholdScorer;
import dev.incentive.scoring.TieredScorer;
import dev.incentive.scoring.Window;
import dev.incentive.testkit.choice.Choices;
import dev.incentive.value.PerformancePeriod;
import dev.incentive.value.Rational;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Draws scorers. */
final class ScorerDraw {

    private static final PerformancePeriod LONGER =
            new PerformancePeriod(LocalDate.of(2024, 3, 15), LocalDate.of(2024, 6, 15));

    private final Choices choices;
    private final Numbers numbers;

    ScorerDraw(PlanDraw plan) {
        this.choices = plan.choices();
        this.numbers = plan.numbers();
    }

    FunctionScorer function() {
        return switch (choices.between(0, 2)) {
            case 0 -> new ThresholdScorer(numbers.signedFactor(), numbers.border());
            case 1 -> levels(true);
            default -> curve();
        };
    }

    /** A function without negative values, as multipliers need it. */
    FunctionScorer multiplier() {
        return choices.oneIn(2) ? levels(false) : rising();
    }

    private FunctionScorer levels(boolean signed) {
        List<ScoreLevel> levels = numbers.edges(1, 4).stream()
                .map(edge -> new ScoreLevel(edge, signed ? numbers.signedFactor() : numbers.factor()))
                .toList();
        return new TieredScorer(numbers.border(), levels);
    }

    private FunctionScorer curve() {
        Rational shift = choices.oneOf(Rational.ZERO, Rational.ratio(1, 2));
        List<CurvePoint> points = numbers.edges(2, 4).stream()
                .map(edge -> new CurvePoint(edge.minus(shift), numbers.signedFactor()))
                .toList();
        return new CurveScorer(points, numbers.factor(), choices.oneOf(CurveEnd.values()));
    }

    private FunctionScorer rising() {
        List<CurvePoint> points = new ArrayList<>();
        Rational factor = numbers.factor();
        for (Rational edge : numbers.edges(2, 4)) {
            points.add(new CurvePoint(edge, factor));
            factor = factor.plus(numbers.factor());
        }
        return new CurveScorer(points, Rational.ZERO, choices.oneOf(CurveEnd.values()));
    }

    Scorer milestones() {
        Numbers.Weighted<Achievement> drawn = numbers.weighted(5, this::achievement);
        List<Milestone> milestones = new ArrayList<>();
        for (int index = 0; index < drawn.values().size(); index++) {
            milestones.add(new Milestone(
                    "goal-" + index,
                    "goal " + index,
                    drawn.weights().get(index),
                    drawn.values().get(index),
                    choices.oneIn(4) ? Window.between(LONGER) : Window.duringPeriod()));
        }
        return new MilestoneScorer(milestones);
    }

    private Achievement achievement(Choices drawn) {
        return new Achievement(
                drawn.oneOf(Counting.values()), drawn.between(1, 3), drawn.oneOf(Achievement.Completion.values()));
    }
}
