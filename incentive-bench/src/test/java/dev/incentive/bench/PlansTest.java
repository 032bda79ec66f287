package dev.incentive.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PlansTest {
    /** Not a multiple of a block, nor of the number of threads. */
    private static final int PARTICIPANTS = 10_007;

    @TestFactory
    Stream<DynamicTest> every_contender_that_claims_to_be_exact_pays_every_row_right() {
        return Plans.all().stream()
                .flatMap(plan -> plan.names().stream()
                        .filter(plan::isExact)
                        .flatMap(contender -> Stream.of(1, 2)
                                .map(threads -> DynamicTest.dynamicTest(
                                        plan.name() + ", " + contender + ", threads " + threads,
                                        () -> paysRight(plan, contender, threads)))));
    }

    private static void paysRight(Plan<?> plan, String contender, int threads) {
        int participants = plan.participants(contender, PARTICIPANTS);
        assertThat(plan.verdict(contender, participants, threads).wrong()).isZero();
    }

    @Test
    void binary_floating_point_pays_wrongly_and_is_said_to() {
        Plan<?> mixed = Plans.named("mixed");
        assertThat(mixed.isExact("double")).isFalse();
        assertThat(mixed.verdict("double", PARTICIPANTS, 1).wrong()).isPositive();
    }

    @Test
    void a_single_wrong_row_is_counted() {
        Verdict verdict = Verdict.of(new long[] {100, 250, 300}, new long[] {100, 200, 300});
        assertThat(verdict.wrong()).isEqualTo(1);
        assertThat(verdict.farthest()).isEqualTo(50);
        assertThat(verdict.sum()).isEqualTo(650);
        assertThat(verdict.checksum()).isEqualTo(850);
    }

    @Test
    void no_two_contenders_of_a_plan_share_a_name() {
        for (Plan<?> plan : Plans.all()) {
            List<String> names = plan.names();
            assertThat(names).doesNotHaveDuplicates();
        }
    }
}
