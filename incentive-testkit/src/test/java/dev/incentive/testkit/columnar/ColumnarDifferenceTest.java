package dev.incentive.testkit.columnar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.benchmark.PeerKind;
import dev.incentive.plan.Plan;
import dev.incentive.testkit.choice.Choices;
import dev.incentive.testkit.draw.Populations;
import dev.incentive.testkit.draw.SoundPlan;
import dev.incentive.testkit.draw.SoundPlans;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("To the cent, columns pay what the exact evaluator pays")
class ColumnarDifferenceTest {

    private static final int PLANS = Integer.getInteger("incentive.columnar.plans", 1_000);
    private static final int PARTICIPANTS = 20;
    private static final long SEED = Long.getLong("incentive.columnar.seed", 20_261_123L);

    @Test
    void inTotalsLinesStatusesAndFailuresOfAnyPlan() {
        Kinds kinds = new Kinds();
        long rows = 0;
        long exactRows = 0;
        for (long seed = SEED; seed < SEED + PLANS; seed++) {
            SoundPlan sound =
                    SoundPlans.withPopulation(PARTICIPANTS, PARTICIPANTS).from(Choices.random(seed));
            Difference difference = same(seed, sound);
            kinds.add(sound.plan());
            if (sound.plan().resolve().peerKinds().stream().noneMatch(PeerKind::values)) {
                rows += difference.rows();
                exactRows += difference.exactRows();
            }
        }
        // Numbers are drawn from borders and extremes: among those, most rows still fit into 64 bits.
        assertThat(rows).isGreaterThan((long) PLANS * PARTICIPANTS / 4);
        assertThat(exactRows)
                .as("rows of %s that columns could not prove", rows)
                .isLessThan(rows / 4);
        assertThat(kinds.names()).contains(KINDS);
    }

    @Test
    void withValuesThatNoColumnHolds() {
        long exactRows = 0;
        for (long seed = SEED; seed < SEED + PLANS / 5; seed++) {
            exactRows += same(seed, extreme(seed)).exactRows();
        }
        assertThat(exactRows).isGreaterThan(PLANS / 5);
    }

    private static SoundPlan extreme(long seed) {
        Choices choices = Choices.random(seed);
        Plan plan = SoundPlans.plans().from(choices);
        return new SoundPlan(
                plan,
                Populations.of(plan)
                        .participants(PARTICIPANTS, PARTICIPANTS)
                        .withExtremes()
                        .from(choices));
    }

    private static Difference same(long seed, SoundPlan sound) {
        Difference difference = new Difference("seed " + seed, sound);
        assertThat(difference.found()).as(difference::evidence).isEmpty();
        return difference;
    }

    private static final String[] KINDS = {
        // Measures
        "Numeric",
        "Share",
        "NetPromoterScore",
        "TopBoxShare",
        "MeanRating",
        "Rubric",
        "Events",
        // Benchmarks
        "NoBenchmark",
        "FixedBenchmark",
        "ExternalBenchmark",
        "QuotaBenchmark",
        "PriorPeriodBenchmark",
        "PeerBenchmark",
        // Attainments
        "NONE",
        "RATIO",
        "DIFFERENCE",
        "EXCESS",
        "TARGET_OVER_ACTUAL",
        "Progress",
        // Scorers and scorecards
        "Unscored",
        "ThresholdScorer",
        "TieredScorer",
        "CurveScorer",
        "NpsAboveAverageScorer",
        "MilestoneScorer",
        "Additive",
        "Multiplicative",
        "EXCLUDE_AND_REWEIGHT",
        // Payout rules
        "FlatBonus",
        "TargetIncentiveShare",
        "FlatRateCommission",
        "InterpolatedTiers",
        "PerUnit",
        "MARGINAL by AMOUNT ABOVE",
        "MARGINAL by QUOTA_ATTAINMENT AT_OR_ABOVE",
        "WHOLE_AMOUNT by AMOUNT AT_OR_ABOVE",
        "WHOLE_AMOUNT by QUOTA_ATTAINMENT ABOVE",
        "TRANSACTION_AT_REACHED_RATE by AMOUNT ABOVE",
        "TRANSACTION_AT_REACHED_RATE by QUOTA_ATTAINMENT AT_OR_ABOVE",
        // What follows
        "Reaches",
        "AllOf",
        "AnyOf",
        "Not",
        "AttainmentOf",
        "MeasuredValueOf",
        "Cap",
        "Floor",
        "cap of ATTAINMENT",
        "cap of COMPONENT_PAYOUT",
        "prorated PAYOUT",
        "prorated QUOTA",
        "prorated TARGET_INCENTIVE",
        "whenUndefined ZERO",
        "whenUndefined HOLD",
        "whenUndefined ERROR",
        // Rounding
        "UP",
        "DOWN",
        "CEILING",
        "FLOOR",
        "HALF_UP",
        "HALF_DOWN",
        "HALF_EVEN",
    };
}
