package dev.incentive.examples.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.measurement.NumberMeasurement;
import dev.incentive.measurement.ShareMeasurement;
import dev.incentive.statement.LineStatus;
import dev.incentive.value.Rational;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sample holds the figures where pay goes wrong, and each leads where the plan says. */
class SampleEdgesTest {

    private static final Rational CENT = Rational.of("0.01");
    private static final Rational HALF = Rational.of("0.5");
    private static final Rational CAP = Rational.of(7_500);
    private static final Rational UPLIFT = Rational.of("1.1");

    private static List<PaidSample> all = List.of();

    @BeforeAll
    static void pay() {
        all = PaidSample.all();
    }

    private static List<PaidSample> where(Predicate<PaidSample> condition) {
        return all.stream().filter(condition).toList();
    }

    private static Rational revenue(PaidSample paid) {
        return ((NumberMeasurement) paid.participant().measurement("revenue").orElseThrow()).value();
    }

    private static boolean hasQuota(PaidSample paid) {
        return !paid.participant().quotas().isEmpty();
    }

    private static Rational quota(PaidSample paid) {
        return paid.participant().quotas().get(0).value();
    }

    private static boolean attains(PaidSample paid, String share) {
        return hasQuota(paid) && revenue(paid).equals(quota(paid).times(Rational.of(share)));
    }

    private static Rational missing(PaidSample paid, String share) {
        return quota(paid).times(Rational.of(share)).minus(revenue(paid));
    }

    private static ShareMeasurement retention(PaidSample paid) {
        return (ShareMeasurement) paid.participant().measurement("retention").orElseThrow();
    }

    private static ShareMeasurement prior(PaidSample paid) {
        return (ShareMeasurement)
                paid.participant().priorMeasurement("retention").orElseThrow();
    }

    private static boolean bothDefined(PaidSample paid) {
        return retention(paid).whole().signum() > 0 && prior(paid).part().signum() > 0;
    }

    /** How often this retention is the one before. */
    private static Rational improvement(PaidSample paid) {
        Rational now = retention(paid).part().dividedBy(retention(paid).whole());
        return now.times(prior(paid).whole()).dividedBy(prior(paid).part());
    }

    private static String earned(PaidSample paid, String component) {
        return paid.line(component).earned().amount().toPlainString();
    }

    private static LineStatus status(PaidSample paid, String component) {
        return paid.line(component).status();
    }

    private static boolean isTie(Rational exact) {
        Rational inCents = exact.absolute().dividedBy(CENT);
        return inCents.minus(inCents.rounded(0, RoundingMode.DOWN)).equals(HALF);
    }

    @ParameterizedTest
    @CsvSource({"0.8, 1", "1, 1", "1.2, 1", "0.5, 1"})
    void someoneSellsExactlyAsMuchAsABorderAsksFor(String border, int people) {
        assertThat(where(paid -> attains(paid, border))).hasSize(people);
    }

    @Test
    void someoneMissesABorderOrPassesItByACentOrLess() {
        assertThat(where(paid -> hasQuota(paid) && missing(paid, "0.8").equals(CENT)))
                .hasSize(1);
        assertThat(where(paid -> hasQuota(paid) && missing(paid, "1").equals(CENT.negate())))
                .hasSize(1);
        assertThat(where(paid -> hasQuota(paid) && missing(paid, "1.2").equals(Rational.of("-0.0001"))))
                .hasSize(1);
    }

    @Test
    void halfOfTheQuotaOpensTheGateAndAHundredthOfACentLessDoesNot() {
        assertThat(where(paid -> attains(paid, "0.5"))).singleElement().satisfies(paid -> {
            assertThat(status(paid, "retention_bonus")).isEqualTo(LineStatus.CALCULATED);
            assertThat(earned(paid, "retention_bonus")).isEqualTo("1500.00");
        });
        assertThat(where(paid -> hasQuota(paid) && missing(paid, "0.5").equals(Rational.of("0.0001"))))
                .singleElement()
                .satisfies(paid -> {
                    assertThat(improvement(paid)).isEqualTo(UPLIFT);
                    assertThat(status(paid, "retention_bonus")).isEqualTo(LineStatus.GATE_NOT_MET);
                    assertThat(earned(paid, "retention_bonus")).isEqualTo("0.00");
                });
    }

    @Test
    void aRetentionOfExactlyTenPercentMoreEarnsTheBonusAndOneJustBelowDoesNot() {
        assertThat(where(paid -> bothDefined(paid) && improvement(paid).equals(UPLIFT)))
                .hasSize(9)
                .allMatch(paid -> earned(paid, "retention_bonus").equals("1500.00")
                        || status(paid, "retention_bonus") == LineStatus.GATE_NOT_MET);
        assertThat(where(paid -> bothDefined(paid)
                        && improvement(paid).compareTo(UPLIFT) < 0
                        && improvement(paid).compareTo(Rational.of("1.09")) >= 0))
                .hasSize(1)
                .allMatch(paid -> earned(paid, "retention_bonus").equals("0.00"));
    }

    @Test
    void halfCentsAreRoundedAwayFromZeroInEveryTierAndBelowZero() {
        List<PaidSample> ties = where(paid -> isTie(paid.exact("commission")));
        assertThat(ties).hasSize(9).allSatisfy(paid -> {
            Rational rounded = paid.line("commission").earned().value();
            assertThat(rounded.minus(paid.exact("commission")).absolute()).isEqualTo(Rational.of("0.005"));
            assertThat(rounded.absolute())
                    .isGreaterThan(paid.exact("commission").absolute());
        });
        assertThat(ties.stream().filter(paid -> revenue(paid).signum() < 0)).hasSize(1);
        assertThat(ties.stream().filter(SampleEdgesTest::differsByHalfEven)).hasSize(5);
        assertThat(ties.stream().map(SampleEdgesTest::tier)).contains(1, 2, 3, 4);
    }

    private static boolean differsByHalfEven(PaidSample paid) {
        Rational exact = paid.exact("commission");
        return !exact.rounded(2, RoundingMode.HALF_EVEN).equals(exact.rounded(2, RoundingMode.HALF_UP));
    }

    private static int tier(PaidSample paid) {
        return (int) (1
                + List.of("0.8", "1", "1.2").stream()
                        .filter(edge -> missing(paid, edge).signum() <= 0)
                        .count());
    }

    @Test
    void totalsStandAtTheCapACentAboveItAndACentBelow() {
        assertThat(where(paid -> paid.statement().earned().value().equals(CAP)))
                .singleElement()
                .satisfies(paid -> assertThat(paid.statement().cut().value()).isEqualTo(Rational.ZERO));
        assertThat(where(paid -> paid.statement().earned().value().equals(CAP.plus(CENT))))
                .singleElement()
                .satisfies(paid -> assertThat(paid.statement().cut().value()).isEqualTo(CENT));
        assertThat(where(paid -> paid.statement().earned().value().equals(CAP.minus(CENT))))
                .hasSize(1);
        assertThat(where(paid -> paid.statement().cut().value().signum() > 0))
                .hasSize(8)
                .allMatch(paid -> paid.statement().total().value().equals(CAP));
    }

    @Test
    void whoeverHasNoQuotaIsHeldWithTheBonusThatIsKnown() {
        List<PaidSample> without = where(paid -> !hasQuota(paid));
        assertThat(without)
                .hasSize(2)
                .allMatch(paid -> status(paid, "commission") == LineStatus.HELD)
                .allMatch(paid -> status(paid, "retention_bonus") == LineStatus.HELD);
        assertThat(without.stream().map(paid -> earned(paid, "retention_bonus")))
                .containsExactly("1500.00", "0.00");
    }

    @Test
    void aRetentionThatIsUndefinedIsHeldAtZero() {
        assertThat(where(paid ->
                        prior(paid).whole().signum() > 0 && prior(paid).part().signum() == 0))
                .hasSize(2)
                .allMatch(paid -> status(paid, "retention_bonus") == LineStatus.HELD);
        assertThat(where(paid -> prior(paid).whole().signum() == 0)).hasSize(2);
        assertThat(where(paid -> retention(paid).whole().signum() == 0)).hasSize(2);
        assertThat(where(paid -> status(paid, "retention_bonus") == LineStatus.HELD))
                .hasSize(6);
    }

    @Test
    void onePersonJoinsAndOneLeavesDuringTheYear() {
        assertThat(all).hasSize(237);
        assertThat(where(paid -> paid.participant().id().equals("E059"))).hasSize(2);
        assertThat(where(paid -> paid.participant().id().equals("E060"))).hasSize(3);
    }

    @Test
    void ordersAreReturnedAndHavePartsOfACent() {
        List<String> amounts = SampleCompany.files()
                .get("orders.csv")
                .lines()
                .skip(1)
                .map(row -> row.split(",", -1)[4])
                .toList();
        assertThat(amounts.stream().filter(amount -> amount.startsWith("-"))).hasSize(92);
        assertThat(amounts.stream().filter(amount -> amount.matches("-?\\d+\\.\\d{4}")))
                .hasSize(122);
    }

    @Test
    void returnsAloneLeadToANegativeCommission() {
        assertThat(where(paid -> revenue(paid).signum() < 0)).singleElement().satisfies(paid -> {
            assertThat(paid.exact("commission")).isEqualTo(Rational.of("-24.685"));
            assertThat(earned(paid, "commission")).isEqualTo("-24.69");
        });
    }
}
