package dev.incentive.json.arbitraries;

import dev.incentive.metric.Counting;
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
import dev.incentive.value.Border;
import dev.incentive.value.Parameters;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Scorers of every kind. */
final class Scorers {

    private Scorers() {}

    static Arbitrary<Scorer> any() {
        return Arbitraries.oneOf(
                Arbitraries.of(Scorer.none(), Scorer.npsAboveAverage()),
                Numbers.inputs().map(NpsAboveAverageScorer::new),
                functions().map(Scorer.class::cast),
                milestones().list().ofMaxSize(2).map(MilestoneScorer::new),
                Texts.byName().map(values -> new NamedScorer(Parameters.of(values))));
    }

    static Arbitrary<FunctionScorer> functions() {
        return Arbitraries.oneOf(
                Combinators.combine(Numbers.inputs(), Arbitraries.of(Border.class))
                        .as(ThresholdScorer::new),
                Combinators.combine(Arbitraries.of(Border.class), levels()).as(TieredScorer::new),
                Combinators.combine(points(), Numbers.inputs(), Arbitraries.of(CurveEnd.class))
                        .as(CurveScorer::new));
    }

    private static Arbitrary<List<ScoreLevel>> levels() {
        return Combinators.combine(Numbers.inputs(), Numbers.inputs())
                .as(ScoreLevel::new)
                .list()
                .ofMaxSize(3);
    }

    private static Arbitrary<List<CurvePoint>> points() {
        return Combinators.combine(Numbers.inputs(), Numbers.inputs())
                .as(CurvePoint::new)
                .list()
                .ofMaxSize(3);
    }

    private static Arbitrary<Milestone> milestones() {
        Arbitrary<Achievement> achievements = Combinators.combine(
                        Arbitraries.of(Counting.class),
                        Arbitraries.longs(),
                        Arbitraries.of(Achievement.Completion.class))
                .as(Achievement::new);
        Arbitrary<Window> windows = Arbitraries.oneOf(
                Arbitraries.just(Window.duringPeriod()), Texts.periods().map(Window::between));
        return Combinators.combine(Texts.ids(), Texts.any(), Numbers.exact(), achievements, windows)
                .as(Milestone::new);
    }
}
