package dev.incentive.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.incentive.value.Unit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MetricTest {

    @Test
    void isCalledByItsIdUnlessItHasAName() {
        Metric.Builder builder = Metric.builder("nps")
                .perspective(Perspective.CUSTOMER)
                .kind(MetricKind.QUALITATIVE)
                .measure(Measure.netPromoterScore(5))
                .unit(Unit.POINTS)
                .direction(Direction.HIGHER_IS_BETTER);
        assertThat(builder.build().name()).isEqualTo("nps");
        assertThat(builder.name("Satisfaction").build().name()).isEqualTo("Satisfaction");
    }

    @Test
    void needsEverythingButAName() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Metric.builder("nps").build())
                .withMessageContainingAll("perspective", "kind", "measure", "unit", "direction");
    }

    @ParameterizedTest
    @DisplayName("N6: each measure has its unit")
    @CsvSource({
        "number, USD, true", "number, hours, true", "number, ratio, true",
        "share, ratio, true", "share, count, false", "share, USD, false",
        "nps, points, true", "nps, ratio, false", "nps, count, false",
        "events, count, true", "events, points, false", "events, ratio, false"
    })
    void measuresAllowTheirUnits(String measure, String unit, boolean allowed) {
        Measure named = switch (measure) {
            case "number" -> Measure.number();
            case "share" -> Measure.share();
            case "nps" -> Measure.netPromoterScore(1);
            default -> Measure.events(Counting.EVENTS);
        };
        assertThat(named.allows(new Unit(unit))).isEqualTo(allowed);
    }
}
