package dev.incentive.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.kernel.Combination.Term;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SimplificationTest {
    private final Program.Builder program = Program.builder();
    private final int first = program.add(new Input(0));
    private final int second = program.add(new Input(1));

    private int multiple(int column, long factor) {
        return program.add(new Combination(List.of(new Term(column, factor)), 0));
    }

    private long[] run(int out) {
        Source ascending = (from, rows, into) -> fill(into, rows, 1);
        Source descending = (from, rows, into) -> fill(into, rows, -1);
        Program built = program.build(Set.of(out));
        Block block = built.block(List.of(ascending, descending), Figures.NONE);
        assertThat(built.run(block, 0, 5)).isTrue();
        return block.column(out);
    }

    private static long fill(long[] into, int rows, int factor) {
        for (int row = 0; row < rows; row++) {
            into[row] = (row - 2L) * factor;
        }
        return -1;
    }

    @Test
    void aBonusBehindMasksIsOneKernel() {
        int both = program.add(new Both(program.add(new Positive(first)), program.add(new Positive(second))));
        int reached = program.add(new Reached(first, 1, first, 0, 2));
        int bonus = multiple(reached, -250);
        int behind = program.add(new Where(program.add(new Positive(first)), bonus));
        assertThat(program.build(Set.of(behind)).needed().get(behind)).isInstanceOf(Marked.class);
        assertThat(run(behind)).startsWith(0, 0, 0, 0, 250);
        int never = program.add(new Where(both, bonus));
        assertThat(program.build(Set.of(never)).needed().values()).noneMatch(Both.class::isInstance);
        assertThat(run(never)).startsWith(0, 0, 0, 0, 0);
    }

    @Test
    void masksThatDoNotFitIntoOneLoopAreAppliedAfterwards() {
        int bonus = multiple(program.add(new Reached(first, 1, first, 0, -2)), -7);
        for (int edge = -2; edge < 2; edge++) {
            bonus = program.add(new Where(program.add(new Reached(first, 2, first, 0, edge)), bonus));
        }
        assertThat(program.build(Set.of(bonus)).needed().get(bonus)).isInstanceOf(Where.class);
        assertThat(run(bonus)).startsWith(0, 0, 0, 7, 7);
    }

    @Test
    void aSumOfMultiplesReadsWhatTheyAreMultiplesOf() {
        int sum = program.add(new Combination(List.of(new Term(multiple(first, 3), 2), new Term(second, 1)), 5));
        assertThat(program.build(Set.of(sum)).needed().get(sum))
                .isEqualTo(new Combination(List.of(new Term(first, 6), new Term(second, 1)), 5));
        assertThat(run(sum)).startsWith(-5, 0, 5, 10, 15);
    }

    @Test
    void multiplesThatTogetherDoNotFitAreLeftAsTheyAre() {
        int large = multiple(first, 1L << 40);
        Combination sum = new Combination(List.of(new Term(large, 1L << 40)), 0);
        int slot = program.add(sum);
        assertThat(program.build(Set.of(slot)).needed().get(slot)).isEqualTo(sum);
    }

    @Test
    void whatIsNoMaskIsNotTakenForOne() {
        int behind = program.add(new Where(program.add(new Positive(first)), multiple(second, -3)));
        assertThat(program.build(Set.of(behind)).needed().get(behind)).isInstanceOf(Where.class);
        assertThat(run(behind)).startsWith(0, 0, 0, 3, 6);
    }
}
