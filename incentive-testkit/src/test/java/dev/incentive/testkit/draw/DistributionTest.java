package dev.incentive.testkit.draw;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.testkit.choice.Choices;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is drawn lies where behaviour can change")
class DistributionTest {

    private static final int PLANS = 1000;
    private static final int POPULATIONS = 400;

    @Test
    void everyOperatorOfTheAlgebraOccursInOneOfTwentyPlansAtLeast() {
        Map<String, Integer> plans = new TreeMap<>();
        Algebra.operators().forEach(operator -> plans.put(operator, 0));
        for (long seed = 0; seed < PLANS; seed++) {
            Algebra.of(SoundPlans.plans().from(Choices.random(seed)))
                    .forEach(operator -> plans.merge(operator, 1, Integer::sum));
        }
        assertThat(plans)
                .containsKeys("TierMode WHOLE_AMOUNT", "Measure Rubric", "CurveScorer", "Cap Bounds ATTAINMENT")
                .allSatisfy((operator, count) -> assertThat(count).as(operator).isGreaterThanOrEqualTo(PLANS / 20));
    }

    @Test
    void threeOfTenRoundingsAreTiesOrJustBesideOne() {
        int all = 0;
        int near = 0;
        for (long seed = 0; seed < POPULATIONS; seed++) {
            Roundings roundings = new Roundings(SoundPlans.withPopulation().from(Choices.random(seed)));
            all += roundings.all();
            near += roundings.near();
        }
        assertThat(all).isGreaterThan(2 * POPULATIONS);
        assertThat(100 * near / all).as("%s of %s", near, all).isGreaterThanOrEqualTo(30);
    }

    @Test
    void oneOfFiveMeasurementsIsAtABorderOrAStepBesideIt() {
        int all = 0;
        int atBorder = 0;
        for (long seed = 0; seed < POPULATIONS; seed++) {
            Inputs inputs = new Inputs(SoundPlans.withPopulation().from(Choices.random(seed)));
            all += inputs.all();
            atBorder += inputs.atBorder();
        }
        assertThat(all).isGreaterThan(2 * POPULATIONS);
        assertThat(100 * atBorder / all).as("%s of %s", atBorder, all).isGreaterThanOrEqualTo(20);
    }
}
