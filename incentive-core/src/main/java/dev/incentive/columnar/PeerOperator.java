package dev.incentive.columnar;

import dev.incentive.benchmark.Membership;
import dev.incentive.benchmark.PeerBenchmark;
import dev.incentive.benchmark.PeerStatistic;
import dev.incentive.columnar.PeerRank.Side;
import dev.incentive.columnar.PeerTables.AtRank;
import dev.incentive.columnar.PeerTables.Figure;
import dev.incentive.columnar.PeerTables.Gathered;
import dev.incentive.columnar.PeerTables.Reading;
import dev.incentive.columnar.PeerTables.Table;
import dev.incentive.columnar.PeerTables.Total;
import dev.incentive.kernel.Choice;
import dev.incentive.kernel.GroupFigure;
import dev.incentive.kernel.Positive;
import dev.incentive.kernel.Where;
import dev.incentive.value.Border;
import dev.incentive.value.Rational;
import java.util.List;

/** What the peers of each row have together. */
final class PeerOperator {
    private static final Rational HALF = Rational.ratio(1, 2);

    private final GoalCompilation goal;
    private final Algebra algebra;
    private final PeerBenchmark benchmark;
    private final boolean isWithout;

    PeerOperator(GoalCompilation goal, PeerBenchmark benchmark) {
        this.goal = goal;
        this.algebra = goal.algebra();
        this.benchmark = benchmark;
        this.isWithout = benchmark.membership() == Membership.WITHOUT_PARTICIPANT;
    }

    Quantity value() {
        if (!benchmark.statistic().readsValues()) {
            return pooled();
        }
        Quantity own = algebra.flat(goal.plan().measured(goal.metric()));
        if (own.isConstant()) {
            return nobody();
        }
        return benchmark.statistic() instanceof PeerStatistic.Mean ? mean(own) : ranked(own);
    }

    private Quantity pooled() {
        MeasuredQuantity.Ratio own = goal.plan().pooled(goal.metric());
        if (own.below().isConstant()) {
            return nobody();
        }
        int there = algebra.both(own.above().defined(), own.below().defined());
        Quantity above = figure(Gathered.ANSWERS, Total.ABOVE, own.above().factor());
        Quantity below = figure(Gathered.ANSWERS, Total.BELOW, own.below().factor());
        return isWithout
                ? algebra.dividedBy(
                        algebra.minus(above, present(there, own.above())),
                        algebra.minus(below, present(there, own.below())))
                : algebra.dividedBy(above, below);
    }

    private Quantity mean(Quantity own) {
        Quantity sum = figure(Gathered.SUM, Total.ABOVE, own.factor());
        if (!own.isWhole()) {
            Quantity divisor = figure(Gathered.SUM, Total.BELOW, Rational.ONE);
            sum = new Quantity(sum.factor(), sum.first(), Quantity.NONE, divisor.first(), Quantity.NONE);
        }
        Quantity others = isWithout ? algebra.minus(sum, present(own.defined(), own)) : sum;
        return algebra.dividedBy(others, members(Gathered.SUM, own));
    }

    private Quantity members(Gathered gathered, Quantity own) {
        Quantity members = figure(gathered, Total.MEMBERS, Rational.ONE);
        return isWithout ? algebra.minus(members, one(own.defined())) : members;
    }

    private Quantity ranked(Quantity own) {
        Quantity lower = at(Side.LOWER, own);
        Quantity value = benchmark.statistic() instanceof PeerStatistic.Median
                ? algebra.sum(List.of(lower, at(Side.UPPER, own))).times(HALF)
                : lower;
        Quantity members = members(Gathered.RANKS, own);
        return value.where(algebra.add(new Positive(members.first())));
    }

    private Quantity at(Side side, Quantity own) {
        Quantity all = atRank(new PeerRank(benchmark.statistic(), side, false, false), own);
        if (!isWithout) {
            return all;
        }
        PeerRank rank = new PeerRank(benchmark.statistic(), side, true, false);
        Quantity here = atRank(rank, own);
        // Without an own value up to this rank, the value there is the next.
        int isUpToHere = algebra.reached(Border.AT_OR_ABOVE, here, own.where(Quantity.NONE));
        Quantity others = algebra.chosen(isUpToHere, atRank(rank.next(), own), here);
        return own.defined() == Quantity.NONE ? others : algebra.chosen(own.defined(), others, all);
    }

    private Quantity atRank(PeerRank rank, Quantity own) {
        Quantity value = figure(Gathered.RANKS, new AtRank(rank, false), own.factor());
        int divisor = own.isWhole()
                ? Quantity.NONE
                : figure(Gathered.RANKS, new AtRank(rank, true), Rational.ONE).first();
        return new Quantity(value.factor(), value.first(), Quantity.NONE, divisor, Quantity.NONE);
    }

    /** A benchmark for which the layout has no columns. */
    private Quantity nobody() {
        return Quantity.constant(Rational.ZERO).where(goal.plan().inputs().nowhere());
    }

    /** Zero where a row has nothing. */
    private Quantity present(int there, Quantity own) {
        if (there == Quantity.NONE) {
            return own;
        }
        int divisor = own.divisor() == Quantity.NONE
                ? Quantity.NONE
                : algebra.add(new Choice(there, own.divisor(), algebra.slot(Quantity.NONE)));
        int first = algebra.add(new Where(there, algebra.slot(own.first())));
        return new Quantity(own.factor(), first, Quantity.NONE, divisor, Quantity.NONE);
    }

    /** One where a row has something. */
    private Quantity one(int there) {
        return there == Quantity.NONE ? Quantity.constant(Rational.ONE) : algebra.indicator(there);
    }

    private Quantity figure(Gathered gathered, Figure figure, Rational unit) {
        Reading reading = new Reading(goal.metric().id(), benchmark.group(), gathered);
        int table = goal.plan().peers().number(new Table(reading, figure));
        int group = goal.plan().inputs().group(benchmark.group());
        return Quantity.column(unit, algebra.add(new GroupFigure(group, table)));
    }
}
