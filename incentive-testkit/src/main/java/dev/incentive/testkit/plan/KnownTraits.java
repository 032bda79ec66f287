package dev.incentive.testkit.plan;

import dev.incentive.benchmark.Attainment;
import dev.incentive.benchmark.Benchmark;
import dev.incentive.benchmark.CustomBenchmark;
import dev.incentive.benchmark.Membership;
import dev.incentive.benchmark.PeerBenchmark;
import dev.incentive.curve.Piece;
import dev.incentive.curve.PiecewiseLinear;
import dev.incentive.metric.Direction;
import dev.incentive.payout.Cap;
import dev.incentive.payout.Condition;
import dev.incentive.payout.FlatBonus;
import dev.incentive.payout.FunctionRule;
import dev.incentive.payout.Operand;
import dev.incentive.payout.TargetIncentiveShare;
import dev.incentive.payout.TierMode;
import dev.incentive.payout.TieredCommission;
import dev.incentive.plan.Component;
import dev.incentive.plan.Goal;
import dev.incentive.plan.Plan;
import dev.incentive.plan.Scorecard;
import dev.incentive.plan.UndefinedGoals;
import dev.incentive.scoring.FunctionScorer;
import dev.incentive.scoring.MilestoneScorer;
import dev.incentive.scoring.NpsAboveAverageScorer;
import dev.incentive.scoring.Scorer;

/**
 * What follows from the built-in rules of a plan, with care: a plan of which nothing is known here may still have the
 * trait.
 */
final class KnownTraits {

    private final Plan plan;

    private KnownTraits(Plan plan) {
        this.plan = plan;
    }

    /** Whether every part of every component rises, or stays, with every metric that it reads. */
    static boolean betterNeverPaysLess(Plan plan) {
        KnownTraits traits = new KnownTraits(plan);
        return plan.components().stream().allMatch(traits::rises);
    }

    private boolean rises(Component component) {
        boolean pays = component.payout() instanceof FunctionRule rule
                && (isOfScore(rule) ? scoreRises(component) : risesWithAmount(component, rule));
        // A multiplier or a gate makes a negative amount smaller or larger the other way round.
        boolean adjusted =
                !component.multipliers().isEmpty() || component.gate().isPresent();
        return pays
                && (!adjusted || isNeverNegative(component))
                && component.multipliers().stream()
                        .allMatch(each -> rises(each.operand())
                                && each.function().function().isNonDecreasing())
                && opens(component.gate().condition(), true);
    }

    private static boolean isOfScore(FunctionRule rule) {
        return rule instanceof FlatBonus || rule instanceof TargetIncentiveShare;
    }

    private boolean scoreRises(Component component) {
        boolean product = component.scorecard() instanceof Scorecard.Multiplicative;
        // What better results make undefined, such as a quotient by zero, would leave other weights than before.
        boolean reweighted = component.scorecard() instanceof Scorecard.Additive additive
                && additive.whenUndefined() == UndefinedGoals.EXCLUDE_AND_REWEIGHT
                && component.goals().stream().anyMatch(goal -> goal.attainment().equals(Attainment.TARGET_OVER_ACTUAL));
        return !reweighted
                && component.goals().stream().allMatch(goal -> rises(goal) && (!product || isNeverNegative(goal)));
    }

    private boolean risesWithAmount(Component component, FunctionRule rule) {
        boolean reached =
                rule instanceof TieredCommission tiered && tiered.mode() == TierMode.TRANSACTION_AT_REACHED_RATE;
        return !reached && isHigherBetter(component.metric()) && rule.function().isNonDecreasing();
    }

    private boolean isHigherBetter(String metric) {
        return plan.metrics().stream()
                .anyMatch(each -> each.id().equals(metric) && each.direction() == Direction.HIGHER_IS_BETTER);
    }

    private boolean rises(Goal goal) {
        Scorer scorer = goal.scorer();
        if (scorer instanceof MilestoneScorer) {
            return isHigherBetter(goal.metric());
        }
        boolean points = scorer instanceof NpsAboveAverageScorer nps
                && nps.significance().signum() == 0;
        boolean function =
                scorer instanceof FunctionScorer curve && curve.function().isNonDecreasing();
        return (points || function)
                && isComparedWithOthers(goal.benchmark())
                && rises(goal.attainment(), goal.metric());
    }

    /** A goal that the participant's own result does not move. */
    private static boolean isComparedWithOthers(Benchmark benchmark) {
        boolean own = benchmark instanceof PeerBenchmark peers && peers.membership() == Membership.WITH_PARTICIPANT;
        return !own && !(benchmark instanceof CustomBenchmark);
    }

    /** Progress and target over actual follow the metric's direction, the others rise with the number. */
    private boolean rises(Attainment attainment, String metric) {
        boolean byNumber = attainment.equals(Attainment.RATIO)
                || attainment.equals(Attainment.DIFFERENCE)
                || attainment.equals(Attainment.EXCESS);
        return !attainment.equals(Attainment.NONE) && (!byNumber || isHigherBetter(metric));
    }

    private boolean rises(Operand operand) {
        if (operand instanceof Operand.AttainmentOf of) {
            return plan.components().stream()
                    .filter(component -> component.id().equals(of.component()))
                    .allMatch(component -> isComparedWithOthers(component.benchmark())
                            && rises(component.attainment(), component.metric()));
        }
        return operand instanceof Operand.MeasuredValueOf of && isHigherBetter(of.metric());
    }

    private boolean falls(Operand operand) {
        return operand instanceof Operand.MeasuredValueOf of && !isHigherBetter(of.metric());
    }

    private boolean opens(Condition condition, boolean asked) {
        if (condition instanceof Condition.Reaches reaches) {
            return asked ? rises(reaches.operand()) : falls(reaches.operand());
        }
        if (condition instanceof Condition.Not not) {
            return opens(not.condition(), !asked);
        }
        if (condition instanceof Condition.AllOf all) {
            return all.conditions().stream().allMatch(each -> opens(each, asked));
        }
        return !(condition instanceof Condition.AnyOf any)
                || any.conditions().stream().allMatch(each -> opens(each, asked));
    }

    private static boolean isNeverNegative(Component component) {
        boolean floor =
                component.floors().stream().anyMatch(each -> each.limit().signum() >= 0);
        boolean cap = component.caps().stream()
                .filter(each -> each.bounds() == Cap.Bounds.COMPONENT_PAYOUT)
                .allMatch(each -> each.limit().signum() >= 0);
        boolean scores = component.payout() instanceof FunctionRule rule
                && isOfScore(rule)
                && component.scorecard() instanceof Scorecard.None
                && component.goals().stream().allMatch(KnownTraits::isNeverNegative);
        return cap && (floor || scores);
    }

    private static boolean isNeverNegative(Goal goal) {
        return !(goal.scorer() instanceof FunctionScorer scorer) || startsFlatFromZero(scorer.function());
    }

    /** A function that does not fall is never negative if it begins so and level. */
    private static boolean startsFlatFromZero(PiecewiseLinear function) {
        Piece first = function.pieces().get(0);
        return first.slope().signum() == 0 && first.intercept().signum() >= 0;
    }
}
