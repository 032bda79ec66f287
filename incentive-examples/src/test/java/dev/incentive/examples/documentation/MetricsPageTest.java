package dev.incentive.examples.documentation;

import static dev.incentive.examples.documentation.FiveMinuteTourTest.resource;
import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.json.IncentiveJson;
import dev.incentive.metric.CustomerMetrics;
import dev.incentive.metric.Direction;
import dev.incentive.metric.FinancialMetrics;
import dev.incentive.metric.IndustryMetrics;
import dev.incentive.metric.Metric;
import dev.incentive.metric.MetricKind;
import dev.incentive.metric.Perspective;
import dev.incentive.metric.RaterStatistic;
import dev.incentive.metric.RatingScale;
import dev.incentive.metric.RubricLevel;
import dev.incentive.metric.TerritoryMetrics;
import dev.incentive.value.CurrencyUnit;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page of ready metrics says what the library offers, all of it, in Java and in JSON. */
class MetricsPageTest {

    /** The ready metrics of one perspective: the class that offers them, and what the page makes of it. */
    record Section(Class<?> offered, Perspective perspective, List<Metric> metrics) {

        String file() {
            return "metrics-" + perspective.name().toLowerCase(Locale.ROOT) + ".json";
        }

        @Override
        public String toString() {
            return offered.getSimpleName();
        }
    }

    static Stream<Section> sections() {
        return Stream.of(
                new Section(FinancialMetrics.class, Perspective.FINANCIAL, financial()),
                new Section(CustomerMetrics.class, Perspective.CUSTOMER, customer()),
                new Section(IndustryMetrics.class, Perspective.INDUSTRY, industry()),
                new Section(TerritoryMetrics.class, Perspective.TERRITORY, territory()));
    }

    @ParameterizedTest
    @MethodSource("sections")
    void theJavaBlockShowsEveryReadyMetricUnderTheIdThatItsMethodIsNamedAfter(Section section) {
        assertThat(section.metrics())
                .extracting(Metric::id)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(section.offered().getMethods())
                                .filter(method -> Modifier.isStatic(method.getModifiers()))
                                .map(MetricsPageTest::id)
                                .toList());
    }

    private static String id(Method method) {
        return method.getName().replaceAll("(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    @ParameterizedTest
    @MethodSource("sections")
    void theJsonBlockHasOneLineForEachAndIsReadAsTheEqualMetric(Section section) throws IOException {
        String array = resource(section.file());
        assertThat(array.lines().filter(line -> line.contains("\"id\""))).hasSizeGreaterThan(2);
        String plan = """
                { "schemaVersion": 1, "document": "plan", "id": "page", "currency": "USD",
                  "rounding": { "mode": "HALF_UP" }, "zone": "UTC", "metrics": %s,
                  "components": [ { "id": "c", "metric": "revenue", "payout": { "type": "flat-rate", "rate": 0.05 } } ] }
                """.formatted(array);
        assertThat(IncentiveJson.standard().readPlan(plan).metrics()).isEqualTo(section.metrics());
    }

    @ParameterizedTest
    @MethodSource("sections")
    void theTableHasARowForEachWithItsNameUnitAndDirection(Section section) throws IOException {
        List<MetricRow> rows = MetricRow.below("## " + section.offered().getSimpleName());
        assertThat(rows)
                .extracting(MetricRow::facts)
                .containsExactlyElementsOf(
                        section.metrics().stream().map(MetricsPageTest::facts).toList());
    }

    private static List<String> facts(Metric metric) {
        return List.of(
                metric.id(),
                metric.name(),
                metric.unit().isMoney() ? "money" : metric.unit().symbol(),
                metric.direction() == Direction.HIGHER_IS_BETTER ? "higher" : "lower");
    }

    @ParameterizedTest
    @MethodSource("sections")
    void whatAMetricIsHeldAgainstMakesAPlanWithoutProblems(Section section) throws IOException {
        List<MetricRow> rows = MetricRow.below("## " + section.offered().getSimpleName());
        for (int index = 0; index < rows.size(); index++) {
            assertThat(rows.get(index).heldAgainst()).isNotEmpty();
            for (String words : rows.get(index).heldAgainst()) {
                assertThat(HeldAgainst.plan(section.metrics().get(index), words).check())
                        .as("%s against %s", rows.get(index).facts(), words)
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("sections")
    void eachIsOfItsPerspectiveAndOnlyWhatIsSoldIsQuantitative(Section section) {
        MetricKind kind =
                section.perspective() == Perspective.FINANCIAL ? MetricKind.QUANTITATIVE : MetricKind.QUALITATIVE;
        assertThat(section.metrics())
                .allMatch(metric -> metric.perspective() == section.perspective())
                .allMatch(metric -> metric.kind() == kind);
    }

    @Test
    void aRenamedMetricDiffersInIdAndNameOnly() {
        // region metrics-renamed
        Metric sales = CustomerMetrics.netPromoterScore(20).renamed("nps-sales", "NPS after a sale");
        Metric service = CustomerMetrics.netPromoterScore(40).renamed("nps-service", "NPS after a service call");
        // endregion
        assertThat(service).isNotEqualTo(sales);
        assertThat(sales.renamed("net-promoter-score", "net promoter score"))
                .isEqualTo(CustomerMetrics.netPromoterScore(20));
    }

    private static List<Metric> financial() {
        // region metrics-financial
        List<Metric> financial = List.of(
                FinancialMetrics.revenue(CurrencyUnit.of("USD")),
                FinancialMetrics.grossMargin(CurrencyUnit.of("USD")),
                FinancialMetrics.productUnits());
        // endregion
        return financial;
    }

    private static List<Metric> customer() {
        // region metrics-customer
        RatingScale oneToFive = new RatingScale(1, 5);
        RatingScale oneToSeven = new RatingScale(1, 7);
        RubricLevel draft = RubricLevel.of("draft", "names goals of the account", "1");
        RubricLevel agreed = RubricLevel.of("agreed", "has steps that the customer agreed to", "2");
        List<Metric> customer = List.of(
                CustomerMetrics.customerSatisfaction(oneToFive, 4, 30),
                CustomerMetrics.netPromoterScore(20),
                CustomerMetrics.customerEffort(oneToSeven, 15),
                CustomerMetrics.postMeetingRating(oneToFive, 8),
                CustomerMetrics.customerRetention(),
                CustomerMetrics.customerChurn(),
                CustomerMetrics.crossSellRate(),
                CustomerMetrics.upSellRate(),
                CustomerMetrics.competitiveWinRate(),
                CustomerMetrics.keyAccountMilestones(),
                CustomerMetrics.discoverySessions(),
                CustomerMetrics.accountPlanQuality(RaterStatistic.MEDIAN, 3, draft, agreed));
        // endregion
        return customer;
    }

    private static List<Metric> industry() {
        // region metrics-industry
        List<Metric> industry = List.of(
                IndustryMetrics.newMarkets(),
                IndustryMetrics.marketShare(),
                IndustryMetrics.eventAwareness(),
                IndustryMetrics.productLaunches(),
                IndustryMetrics.strategicAccounts());
        // endregion
        return industry;
    }

    private static List<Metric> territory() {
        // region metrics-territory
        List<Metric> territory = List.of(
                TerritoryMetrics.localPartnerships(),
                TerritoryMetrics.partnershipSignUps(),
                TerritoryMetrics.socialMentions(),
                TerritoryMetrics.regionalVisibility(),
                TerritoryMetrics.tradeShowContacts(),
                TerritoryMetrics.influencersAndNetworks());
        // endregion
        return territory;
    }
}
