package dev.incentive.testkit.breakpoint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.value.Rational;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Nothing changes between two breakpoints: what a line pays is one formula there, and its status is one.
 *
 * <p>{@code -Dtestkit.tries=5000} seeks longer.
 */
class CompletenessTest {

    private static final int TRIES = Integer.getInteger("testkit.tries", 100);

    @Test
    void noChangeIsFoundThatNoBreakpointExplains() {
        Map<Integer, Integer> degrees = new TreeMap<>();
        for (long seed = 1; seed <= TRIES; seed++) {
            assertThat(UnexplainedChange.seek(seed, degrees))
                    .as("plan and person of seed %s", seed)
                    .isEmpty();
        }
        // Payouts that depend on the input are met, products of two of its functions among them.
        assertThat(degrees).containsKey(1);
    }

    /** A target over an actual is defined with a negative target, a ratio is not. */
    @Test
    void aNegativeGoalByThePriorPeriodHasItsEdges() {
        assertThat(UnexplainedChange.seek(32_258, new TreeMap<>())).isEmpty();
    }

    @Test
    void aBreakpointThatIsLeftOutIsMissed() {
        Situation situation = SmallPlans.situation(SmallPlans.commission());
        Axis axis = SmallPlans.revenue(situation);
        SortedSet<Rational> positions =
                new NumberBreakpoints(situation, axis).changes().positions();
        assertThat(positions).extracting(Rational::toString).contains("80000");
        positions.remove(Rational.of(80_000));

        assertThat(Stretch.between(positions).stream()
                        .map(stretch -> UnexplainedChange.inside(situation, axis, stretch))
                        .flatMap(Optional::stream))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("measurement of revenue in Stretch");
    }
}
