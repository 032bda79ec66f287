package dev.incentive.columnar;

import dev.incentive.kernel.Lookup;
import dev.incentive.kernel.RoundedByConstant;
import dev.incentive.kernel.Unproved;
import dev.incentive.kernel.Within;
import dev.incentive.metric.Counting;
import dev.incentive.scoring.Achievement;
import dev.incentive.scoring.Milestone;
import dev.incentive.scoring.MilestoneScorer;
import dev.incentive.value.Border;
import dev.incentive.value.Rational;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** The achieved weights: from one column of bits, or from what was done for each milestone. */
final class MilestoneOperator {
    private static final int BITS_OF_A_TABLE = 8;
    private static final int MOST_BITS = 60;

    private final GoalCompilation goal;
    private final Algebra algebra;
    private final MilestoneScorer scorer;
    private final List<Milestone> milestones;

    MilestoneOperator(GoalCompilation goal, MilestoneScorer scorer) {
        this.goal = goal;
        this.algebra = goal.algebra();
        this.scorer = scorer;
        this.milestones = scorer.milestones();
    }

    Quantity score() {
        ColumnName bits = ColumnName.milestones(goal.metric().id());
        return areBits(goal.plan().inputs().has(bits), scorer) ? ofBits(bits) : ofCounts();
    }

    /** Whether what was done is read from a column of bits, if there is one. */
    static boolean areBits(boolean hasBits, MilestoneScorer scorer) {
        return hasBits && scorer.milestones().size() <= MOST_BITS;
    }

    private Quantity ofBits(ColumnName name) {
        Quantity bits = goal.plan().inputs().column(name);
        algebra.add(new Within(bits.first(), (1L << milestones.size()) - 1));
        List<Quantity> parts = new ArrayList<>();
        for (int first = 0; first < milestones.size(); first += BITS_OF_A_TABLE) {
            int last = Math.min(first + BITS_OF_A_TABLE, milestones.size());
            parts.add(lookedUp(from(bits.first(), first), milestones.subList(first, last)));
        }
        Quantity score = parts.size() == 1 ? parts.get(0) : algebra.sum(parts);
        return score.where(bits.defined());
    }

    /** The bits from a place on. */
    private int from(int bits, int place) {
        return place == 0 ? bits : algebra.add(new RoundedByConstant(bits, 1L << place, RoundingMode.DOWN));
    }

    private Quantity lookedUp(int bits, List<Milestone> some) {
        List<Rational> scores = new ArrayList<>();
        for (int combination = 0; combination < 1 << some.size(); combination++) {
            scores.add(scoreOf(combination, some));
        }
        Scale scale = Scale.of(scores);
        List<Long> table = scores.stream().map(scale::multiple).toList();
        return Quantity.column(scale.unit(), algebra.add(scale.fits() ? new Lookup(bits, table) : new Unproved()));
    }

    private static Rational scoreOf(int combination, List<Milestone> some) {
        Rational score = Rational.ZERO;
        for (int index = 0; index < some.size(); index++) {
            Milestone milestone = some.get(index);
            score = score.plus(milestone.weight().times(achieved(milestone, combination >> index & 1)));
        }
        return score;
    }

    private static Rational achieved(Milestone milestone, long done) {
        Achievement achievement = milestone.achievement();
        if (achievement.completion() == Achievement.Completion.ALL_OR_NOTHING) {
            return done >= achievement.required() ? Rational.ONE : Rational.ZERO;
        }
        return Rational.ratio(done, achievement.required()).minimum(Rational.ONE);
    }

    private Quantity ofCounts() {
        List<Quantity> parts = new ArrayList<>();
        for (Milestone milestone : milestones) {
            ColumnName name = name(goal.plan().inputs().layout(), goal.metric().id(), milestone);
            boolean oneByOne = milestone.achievement().counting() == Counting.DISTINCT_SUBJECTS;
            Quantity done = goal.plan().inputs().counts(name, oneByOne ? Inputs.MOST_LISTED : Inputs.MOST_EVENTS);
            parts.add(achieved(milestone, done).times(milestone.weight()).where(done.defined()));
        }
        return algebra.sum(parts);
    }

    /** The column that says what is counted and when, if there is one; else the one of the id. */
    static ColumnName name(ColumnLayout layout, String metric, Milestone milestone) {
        ColumnName full = ColumnName.milestone(metric, milestone);
        return layout.has(full) ? full : ColumnName.milestone(metric, milestone.id());
    }

    private Quantity achieved(Milestone milestone, Quantity done) {
        Rational required = Rational.of(milestone.achievement().required());
        Quantity all = Quantity.constant(required);
        return milestone.achievement().completion() == Achievement.Completion.ALL_OR_NOTHING
                ? algebra.indicator(algebra.reached(Border.AT_OR_ABOVE, done, all))
                : algebra.minimum(all, done).times(Rational.ONE.dividedBy(required));
    }
}
