package dev.incentive.columnar;

import dev.incentive.benchmark.Attainment;
import dev.incentive.benchmark.Membership;
import dev.incentive.benchmark.PeerBenchmark;
import dev.incentive.columnar.ColumnName.Observed;
import dev.incentive.kernel.Kernel;
import dev.incentive.scoring.NpsAboveAverageScorer;
import dev.incentive.value.Border;
import dev.incentive.value.Rational;
import java.util.Optional;

/** Strictly, and if asked for significantly, above the average. */
final class AboveAverageOperator {
    private static final Rational HUNDRED = Rational.of(100);

    private final GoalCompilation goal;
    private final Algebra algebra;
    private final NpsAboveAverageScorer scorer;

    AboveAverageOperator(GoalCompilation goal, NpsAboveAverageScorer scorer) {
        this.goal = goal;
        this.algebra = goal.algebra();
        this.scorer = scorer;
    }

    Quantity score() {
        Quantity measured = goal.plan().measured(goal.metric());
        Quantity benchmark = goal.plan().benchmark(goal.resolved());
        int above = algebra.reached(Border.ABOVE, measured, benchmark);
        int reached = scorer.significance().signum() == 0
                ? above
                : algebra.both(above, significant(algebra.flat(measured), algebra.flat(benchmark)));
        int defined = defined(measured, benchmark);
        return pooledAverage()
                .map(mask -> algebra.indicator(algebra.within(defined, mask)).where(defined))
                .orElseGet(() -> algebra.indicator(reached).where(defined));
    }

    /** The most frequent case in one kernel: no gaps, the average of all answers of the group, no significance. */
    private Optional<Kernel> pooledAverage() {
        boolean plain = scorer.significance().signum() == 0
                && goal.goal().attainment() == Attainment.DIFFERENCE
                && goal.goal().benchmark() instanceof PeerBenchmark peers
                && !peers.statistic().readsValues()
                && peers.membership() == Membership.WITH_PARTICIPANT;
        return plain ? new GroupAverage(goal).kernel() : Optional.empty();
    }

    private int defined(Quantity measured, Quantity benchmark) {
        int both = algebra.both(measured.defined(), benchmark.defined());
        boolean needsMore = goal.goal().attainment() == Attainment.RATIO;
        return needsMore
                ? algebra.both(both, goal.plan().attainment(goal.resolved()).defined())
                : both;
    }

    /**
     * Whether distance² &gt; k² · SE², with SE² = 100² · ((P + D) · n - (P - D)²) / n³: over the common divisor, (a · N -
     * A · n)² · n &gt; k² · 100² · ((P + D) · n - (P - D)²) · N².
     */
    private int significant(Quantity measured, Quantity benchmark) {
        MeasuredQuantity survey =
                new MeasuredQuantity(algebra, goal.plan().inputs(), goal.metric(), Observed.IN_PERIOD);
        Quantity answers = algebra.flat(survey.ratio().below());
        Quantity balance = survey.ratio().above().times(Rational.ONE.dividedBy(HUNDRED));
        Quantity extremes = survey.extremes();
        Quantity variance =
                algebra.minus(algebra.times(extremes, answers), algebra.flat(algebra.times(balance, balance)));
        Quantity all = Quantity.column(Rational.ONE, benchmark.divisor());
        Quantity distance = algebra.flat(algebra.minus(whole(measured, all), whole(benchmark, answers)));
        Rational bound = scorer.significance()
                .times(scorer.significance())
                .times(HUNDRED)
                .times(HUNDRED);
        Quantity left = algebra.flat(algebra.times(algebra.flat(algebra.times(distance, distance)), answers));
        Quantity right = algebra.flat(algebra.times(algebra.flat(algebra.times(all, all)), variance));
        return algebra.reached(Border.ABOVE, left, right.times(bound));
    }

    /** The column above the divisor, times another column. */
    private Quantity whole(Quantity value, Quantity by) {
        Quantity above = new Quantity(value.factor(), value.first(), Quantity.NONE, Quantity.NONE, Quantity.NONE);
        return algebra.flat(algebra.times(above, by));
    }
}
