package dev.incentive.examples.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.examples.extract.Quarter;
import dev.incentive.measurement.Measurement;
import dev.incentive.measurement.NumberMeasurement;
import dev.incentive.measurement.Participant;
import dev.incentive.measurement.Population;
import dev.incentive.measurement.ShareMeasurement;
import dev.incentive.measurement.SurveyMeasurement;
import dev.incentive.value.Provenance;
import dev.incentive.value.Rational;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class QuarterPopulationTest {

    private final Map<DataFile, String> rows = new EnumMap<>(Map.of(
            DataFile.SALES_PEOPLE,
            "E001,Person 1,East,2024-07-01,\nE002,Person 2,West,2025-03-31,\nE003,Person 3,West,2024-07-01,2025-01-01\n",
            DataFile.QUOTAS,
            "E001,2025-Q1,1000.50\n",
            DataFile.ORDERS,
            """
            O1,2024-09-30,E001,A1,10.00,service
            O2,2024-10-01,E001,A1,10.00,service
            O3,2024-12-31,E001,A2,10.00,service
            O4,2025-01-01,E001,A2,0.1234,service
            O5,2025-02-01,E001,A1,-5.00,service
            O6,2025-03-31,E001,A3,7.00,service
            O7,2025-04-01,E001,A3,100.00,service
            """));

    private Population first() {
        return SampleCompany.populations(file -> String.join(",", file.columns()) + "\n" + rows.getOrDefault(file, ""))
                .get(new Quarter(2025, 1));
    }

    private Participant person(int index) {
        return first().participants().get(index);
    }

    private Measurement measurement(String metric) {
        return person(0).measurement(metric).orElseThrow();
    }

    @Test
    void holdsWhoeverIsEmployedOnOneDayOfTheQuarter() {
        assertThat(first().participants()).extracting(Participant::id).containsExactly("E001", "E002");
    }

    @Test
    void creditsOrdersFromTheFirstDayToTheLastReturnsIncluded() {
        NumberMeasurement revenue = (NumberMeasurement) measurement("revenue");
        assertThat(revenue.value()).isEqualTo(Rational.of("2.1234"));
        assertThat(revenue.provenance()).isEqualTo(new Provenance("orders.csv", "3 orders from O4 to O6"));
    }

    @Test
    void keepsACustomerWhoBuysAgainAndNotOneWhoOnlyReturns() {
        ShareMeasurement retention = (ShareMeasurement) measurement("retention");
        assertThat(retention.part()).isEqualTo(Rational.of(1));
        assertThat(retention.whole()).isEqualTo(Rational.of(2));
        assertThat(retention.provenance().evidence()).isEqualTo("lost: A1");
    }

    @Test
    void looksBackOneQuarterForTheRetentionBefore() {
        ShareMeasurement prior =
                (ShareMeasurement) person(0).priorMeasurement("retention").orElseThrow();
        assertThat(prior.part()).isEqualTo(Rational.of(1));
        assertThat(prior.whole()).isEqualTo(Rational.of(1));
    }

    @Test
    void saysWhereAQuotaStands() {
        assertThat(person(0).quotas()).singleElement().satisfies(quota -> {
            assertThat(quota.value()).isEqualTo(Rational.of("1000.5"));
            assertThat(quota.provenance()).isEqualTo(new Provenance("quotas.csv", "line 2"));
        });
        assertThat(person(1).quotas()).isEmpty();
    }

    @Test
    void measuresNothingAsNothingAndNotAsMissing() {
        assertThat(person(1).measurements()).hasSize(4);
        assertThat(((NumberMeasurement) person(1).measurement("revenue").orElseThrow()).value())
                .isEqualTo(Rational.ZERO);
        assertThat(((SurveyMeasurement) person(1).measurement("nps").orElseThrow())
                        .survey()
                        .tally()
                        .answers())
                .isZero();
    }
}
