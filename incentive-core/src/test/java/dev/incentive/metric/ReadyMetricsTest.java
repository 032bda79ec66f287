package dev.incentive.metric;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.value.CurrencyUnit;
import dev.incentive.value.Rational;
import dev.incentive.value.Unit;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReadyMetricsTest {

    private static final CurrencyUnit YEN = CurrencyUnit.of("JPY");

    static Stream<Metric> readyMetrics() {
        RatingScale scale = new RatingScale(1, 5);
        return Stream.of(
                FinancialMetrics.revenue(YEN),
                FinancialMetrics.grossMargin(YEN),
                FinancialMetrics.productUnits(),
                CustomerMetrics.customerSatisfaction(scale, 4, 30),
                CustomerMetrics.netPromoterScore(20),
                CustomerMetrics.customerEffort(scale, 15),
                CustomerMetrics.postMeetingRating(scale, 8),
                CustomerMetrics.customerRetention(),
                CustomerMetrics.customerChurn(),
                CustomerMetrics.crossSellRate(),
                CustomerMetrics.upSellRate(),
                CustomerMetrics.competitiveWinRate(),
                CustomerMetrics.keyAccountMilestones(),
                CustomerMetrics.discoverySessions(),
                CustomerMetrics.accountPlanQuality(RaterStatistic.MEAN, 2, RubricLevel.of("a", "anchor", "1")),
                IndustryMetrics.newMarkets(),
                IndustryMetrics.marketShare(),
                IndustryMetrics.eventAwareness(),
                IndustryMetrics.productLaunches(),
                IndustryMetrics.strategicAccounts(),
                TerritoryMetrics.localPartnerships(),
                TerritoryMetrics.partnershipSignUps(),
                TerritoryMetrics.socialMentions(),
                TerritoryMetrics.regionalVisibility(),
                TerritoryMetrics.tradeShowContacts(),
                TerritoryMetrics.influencersAndNetworks());
    }

    @ParameterizedTest
    @MethodSource("readyMetrics")
    void aReadyMetricHasAUnitThatItsMeasureAllows(Metric metric) {
        assertThat(metric.measure().allows(metric.unit())).isTrue();
    }

    @Test
    void readyMetricsHaveIdsOfTheirOwnSoThatOnePlanCanTakeAll() {
        assertThat(readyMetrics().map(Metric::id)).doesNotHaveDuplicates().hasSize(26);
    }

    @Test
    void onlyChurnIsBetterWhenItIsLower() {
        assertThat(readyMetrics().filter(metric -> metric.direction() == Direction.LOWER_IS_BETTER))
                .containsExactly(CustomerMetrics.customerChurn());
    }

    @Test
    void whatVariesReachesTheMeasure() {
        assertThat(FinancialMetrics.revenue(YEN).unit()).isEqualTo(Unit.money(YEN));
        assertThat(CustomerMetrics.netPromoterScore(20).measure()).isEqualTo(Measure.netPromoterScore(20));
        assertThat(CustomerMetrics.customerSatisfaction(new RatingScale(0, 6), 5, 30)
                        .measure())
                .isEqualTo(Measure.topBoxShare(new RatingScale(0, 6), 5, 30));
    }

    @Test
    void sessionsAreCountedByAccountAndContactsByQuantity() {
        assertThat(List.of(
                        CustomerMetrics.discoverySessions().measure(),
                        TerritoryMetrics.tradeShowContacts().measure()))
                .containsExactly(Measure.events(Counting.DISTINCT_SUBJECTS), Measure.events(Counting.EVENTS));
    }

    @Test
    void aRenamedMetricKeepsAllElse() {
        Metric metric = Metric.builder("days")
                .perspective(Perspective.CUSTOMER)
                .kind(MetricKind.QUALITATIVE)
                .measure(Measure.number())
                .unit(new Unit("days"))
                .direction(Direction.LOWER_IS_BETTER)
                .smallestStep(Rational.of("0.5"))
                .build();
        assertThat(metric.renamed("answer", "days to answer")).isNotEqualTo(metric);
        assertThat(metric.renamed("answer", "days to answer").renamed("days", "days"))
                .isEqualTo(metric);
    }
}
