package dev.incentive.columnar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.arbitraries.Plans;
import dev.incentive.benchmark.Attainment;
import dev.incentive.benchmark.Benchmark;
import dev.incentive.columnar.AcceleratorOperator.Accelerator;
import dev.incentive.kernel.Block;
import dev.incentive.kernel.Figures;
import dev.incentive.kernel.Program;
import dev.incentive.plan.Plan;
import dev.incentive.plan.ResolvedPlan;
import dev.incentive.plan.UndefinedPolicy;
import dev.incentive.scoring.Scorer;
import dev.incentive.scoring.ScorerNeeds;
import dev.incentive.scoring.ScoringInput;
import dev.incentive.value.Rational;
import java.io.IOException;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An operator that is added to a table")
class AddedOperatorTest {
    private static final int MOST_LINES = 80;
    private static final Rational TWICE = Rational.of(2);

    private static final Plan PLAN = Plans.of(Plans.bonus("revenue", Benchmark.quota(), Attainment.RATIO)
            .scorer(Scorer.custom("accelerator", ScorerNeeds.attainment(), AddedOperatorTest::accelerated))
            .whenUndefined(UndefinedPolicy.ZERO)
            .build());

    // Below, at, just above and far above the quota; nothing, something given back, no quota.
    private static final Rows ROWS = new Rows(PLAN)
            .with(ColumnName.measured("revenue"), "0.01", 700, 1100, 1101, 9900, 0, -500, 300)
            .with(ColumnName.quota("revenue"), "0.01", 1100, 1100, 1100, 1100, 1100, 1100, 0);

    /** The same definition, in the exact evaluator. */
    private static Rational accelerated(ScoringInput input) {
        Rational attainment = input.attainment().value();
        Rational above = attainment.minus(Rational.ONE).maximum(Rational.ZERO);
        return attainment.minimum(Rational.ONE).plus(above.times(TWICE));
    }

    @Test
    void givesWhatTheExactEvaluatorGives() {
        ParticipantColumns columns = ROWS.columns();
        long[] expected = ROWS.paid().totals();
        assertThat(expected).containsExactly(63_636, 100_000, 100_182, 1_700_000, 0, -45_455, 0);
        assertThat(thousandTimesTheScore(columns)).isEqualTo(expected);
    }

    /** In cents, as the plan pays it; zero where there is no attainment. */
    private static long[] thousandTimesTheScore(ParticipantColumns columns) {
        ResolvedPlan plan = PLAN.resolve();
        PlanCompilation compilation = new PlanCompilation(plan, Plans.QUARTER, columns.layout());
        GoalCompilation goal =
                new GoalCompilation(compilation, plan.components().get(0).own());
        Quantity score = AcceleratorOperator.TABLE.compile(new Accelerator(TWICE), goal);
        Algebra algebra = compilation.algebra();
        int cents = algebra.rounded(score.times(Rational.of(1000)), 2, RoundingMode.HALF_UP);
        int defined = algebra.mask(score.defined());
        Program program = algebra.program(List.of(cents, defined));
        Block block = program.block(
                compilation.inputs().sources().stream()
                        .map(source -> CompiledPlan.reader((SourceName.OfColumn) source, columns))
                        .toList(),
                Figures.NONE);
        assertThat(program.run(block, 0, columns.rows())).isTrue();
        long[] paid = Arrays.copyOf(block.column(cents), columns.rows());
        Arrays.setAll(paid, row -> paid[row] & block.column(defined)[row]);
        return paid;
    }

    @Test
    void takesAtMostEightyLinesInOneFile() throws IOException {
        Path file = Path.of(System.getProperty("basedir", ""))
                .resolve("src/test/java/dev/incentive/columnar/AcceleratorOperator.java");
        assertThat(Files.readAllLines(file)).hasSizeLessThanOrEqualTo(MOST_LINES);
    }
}
