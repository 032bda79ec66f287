package dev.incentive.columnar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.arbitraries.Plans;
import dev.incentive.benchmark.Attainment;
import dev.incentive.benchmark.Benchmark;
import dev.incentive.benchmark.Membership;
import dev.incentive.benchmark.PeerStatistic;
import dev.incentive.columnar.ColumnName.Fact;
import dev.incentive.plan.Plan;
import dev.incentive.plan.UndefinedPolicy;
import dev.incentive.scoring.Scorer;
import dev.incentive.scoring.ScorerNeeds;
import dev.incentive.value.Border;
import dev.incentive.value.Rational;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Rows that only the exact evaluator can pay")
class ExactRowsTest {
    private static final ColumnName REVENUE = ColumnName.measured("revenue");

    @Test
    void areThoseOfACustomScorer() {
        Scorer own = Scorer.custom("own", ScorerNeeds.measurement(), input -> Rational.of("0.25"));
        Payouts payouts = new Rows(Plans.of(Plans.bonus("revenue", own).build()))
                .withGaps(REVENUE, "0.01", 5L, null)
                .paid();
        assertThat(payouts.totals()).containsExactly(25_000, 0);
    }

    private static Plan compared(PeerStatistic statistic, Membership membership) {
        return Plans.of(Plans.bonus("revenue", Benchmark.peers("team", statistic, membership), Attainment.RATIO)
                .scorer(Scorer.threshold("1", Border.ABOVE))
                .whenUndefined(UndefinedPolicy.ZERO)
                .build());
    }

    @ParameterizedTest
    @EnumSource(Membership.class)
    void areThoseComparedWithTheirPeers(Membership membership) {
        for (PeerStatistic statistic :
                List.of(PeerStatistic.mean(), PeerStatistic.median(), PeerStatistic.percentile("0.5"))) {
            new Rows(compared(statistic, membership))
                    .withGaps(REVENUE, "0.01", 100L, 200L, 300L, 300L, null, 7L, Long.MAX_VALUE, 5L)
                    .withGaps(ColumnName.group("team"), "1", 0L, 0L, 0L, 1L, 1L, null, 2L, 2L)
                    .paid();
        }
    }

    @Test
    void doNotCountAmongPeersWhereTheirInputsAreNotValid() {
        Plan plan = Plans.of(
                Plans.bonus("nps", Benchmark.pooledPeers("team", Membership.WITH_PARTICIPANT), Attainment.DIFFERENCE)
                        .scorer(Scorer.npsAboveAverage())
                        .whenUndefined(UndefinedPolicy.ZERO)
                        .build());
        Payouts payouts = new Rows(plan)
                .with(ColumnName.of(Fact.PROMOTERS, "nps"), "1", 5, 4, -1_000_000, 9)
                .with(ColumnName.of(Fact.PASSIVES, "nps"), "1", 0, 1, 5, 0)
                .with(ColumnName.of(Fact.DETRACTORS, "nps"), "1", 0, 0, 0, 0)
                .with(ColumnName.group("team"), "1", 0, 0, 0, 1)
                .paid();
        assertThat(payouts.totals()).containsExactly(100_000, 0, 0, 0);
        assertThat(payouts.isFailed(2)).isTrue();
        assertThat(payouts.isExact(3)).isFalse();
    }
}
