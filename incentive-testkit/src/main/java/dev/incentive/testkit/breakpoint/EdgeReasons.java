package dev.incentive.testkit.breakpoint;

import dev.incentive.benchmark.Attainment;
import dev.incentive.benchmark.Benchmark;
import dev.incentive.benchmark.PeerBenchmark;
import dev.incentive.benchmark.PriorPeriodBenchmark;
import dev.incentive.benchmark.Progress;
import dev.incentive.benchmark.QuotaBenchmark;
import dev.incentive.evaluation.Edge;
import dev.incentive.payout.FunctionRule;
import dev.incentive.plan.Goal;
import dev.incentive.plan.ResolvedComponent;
import dev.incentive.plan.ResolvedGoal;
import dev.incentive.plan.ResolvedPlan;
import dev.incentive.plan.Scorecard;
import dev.incentive.scoring.CustomScorer;
import dev.incentive.scoring.FunctionScorer;
import dev.incentive.scoring.NpsAboveAverageScorer;
import dev.incentive.scoring.ThresholdScorer;
import dev.incentive.scoring.TieredScorer;
import dev.incentive.value.Rational;
import java.util.Optional;

/** Says in words what an edge is. */
final class EdgeReasons {

    private static final Rational HUNDRED = Rational.of(100);

    private final ResolvedPlan plan;

    EdgeReasons(ResolvedPlan plan) {
        this.plan = plan;
    }

    /** Empty where nothing changes: not every comparison turns where the attainment is zero or one. */
    Optional<Reason> of(Edge edge) {
        return edge.cause() == Edge.Cause.COMPARISON && !turns(edge)
                ? Optional.empty()
                : Optional.of(new Reason(id(edge), words(edge)));
    }

    /** The goal whose attainment it is, as far as the place says. */
    Optional<ResolvedGoal> goal(Edge edge) {
        return component(edge).goals().stream()
                .filter(goal -> edge.place().pointer().startsWith(goal.place().pointer())
                        && goal.metric().id().equals(edge.metric()))
                .findFirst();
    }

    private ResolvedComponent component(Edge edge) {
        return plan.component(edge.component()).orElseThrow();
    }

    private boolean turns(Edge edge) {
        Goal goal = goal(edge).orElseThrow().goal();
        Attainment comparison = goal.attainment();
        boolean isZero = edge.edge().signum() == 0;
        if (goal.scorer() instanceof CustomScorer) {
            return true;
        }
        if (goal.scorer() instanceof NpsAboveAverageScorer) {
            boolean byDistance = comparison == Attainment.DIFFERENCE || comparison == Attainment.EXCESS;
            return byDistance == isZero;
        }
        if (comparison instanceof Progress progress) {
            return progress.clamp() == Progress.Clamp.ZERO_TO_ONE
                    || (isZero && progress.clamp() == Progress.Clamp.AT_LEAST_ZERO);
        }
        return isZero && (comparison == Attainment.EXCESS || comparison == Attainment.TARGET_OVER_ACTUAL);
    }

    private String id(Edge edge) {
        boolean several = !(component(edge).component().scorecard() instanceof Scorecard.None);
        return edge.component() + (several ? "-" + edge.metric() : "") + "-" + part(edge, "-");
    }

    private String words(Edge edge) {
        String at = place(edge);
        return switch (edge.cause()) {
            case PAYOUT_RULE -> part(edge, " ") + " of " + edge.component() + " begins at " + at;
            case ATTAINMENT_CAP -> "the attainment of " + edge.component() + " is capped at " + at;
            case GATE -> "the gate of " + edge.component() + " asks for " + at;
            case MULTIPLIER -> "a multiplier of " + edge.component() + " turns at " + at;
            case SCORER -> part(edge, " ") + " of " + edge.component() + " is at " + at;
            case COMPARISON -> edge.component() + " compares with " + at;
        };
    }

    private String part(Edge edge, String space) {
        return switch (edge.cause()) {
            case PAYOUT_RULE -> "tier" + space + number(edge);
            case ATTAINMENT_CAP -> "attainment-cap";
            case GATE -> "gate";
            case MULTIPLIER -> "multiplier";
            case SCORER -> scorer(edge, space);
            case COMPARISON -> "comparison";
        };
    }

    private int number(Edge edge) {
        FunctionRule rule = (FunctionRule) component(edge).component().payout();
        return rule.function().breakpoints().indexOf(edge.edge()) + 2;
    }

    private String scorer(Edge edge, String space) {
        FunctionScorer scorer = (FunctionScorer) goal(edge).orElseThrow().goal().scorer();
        int index = scorer.function().breakpoints().indexOf(edge.edge());
        if (scorer instanceof ThresholdScorer) {
            return "threshold";
        }
        return scorer instanceof TieredScorer ? "level" + space + (index + 2) : "point" + space + (index + 1);
    }

    private String place(Edge edge) {
        return switch (edge.quantity()) {
            case MEASURED_VALUE -> edge.edge() + " of " + edge.metric();
            case CREDITED_AMOUNT -> edge.edge() + " of " + edge.metric();
            case ATTAINMENT ->
                goal(edge).map(goal -> attained(goal.goal(), edge.edge())).orElse("an attainment of " + edge.edge());
        };
    }

    private static String attained(Goal goal, Rational attainment) {
        String benchmark = benchmark(goal.benchmark());
        if (goal.attainment() instanceof Progress) {
            return percent(attainment) + " of the way to the " + benchmark;
        }
        if (goal.attainment() == Attainment.RATIO) {
            return percent(attainment) + " of the " + benchmark;
        }
        if (goal.attainment() == Attainment.TARGET_OVER_ACTUAL) {
            return attainment.signum() == 0
                    ? "zero, where there is no attainment"
                    : "the " + benchmark + " over " + attainment;
        }
        return attainment.signum() == 0 ? "the " + benchmark : attainment + " beside the " + benchmark;
    }

    static String percent(Rational ratio) {
        return ratio.times(HUNDRED) + " %";
    }

    static String benchmark(Benchmark benchmark) {
        if (benchmark instanceof QuotaBenchmark) {
            return "quota";
        }
        if (benchmark instanceof PriorPeriodBenchmark) {
            return "goal by the prior period";
        }
        return benchmark instanceof PeerBenchmark ? "peers" : "target";
    }
}
