package dev.incentive.json.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNameTest {

    private static final List<String> KNOWN =
            List.of("id", "name", "benchmark", "attainment", "whenUndefined", "caps", "tiers");

    @ParameterizedTest
    @CsvSource({
        "nmae, name",
        "nam, name",
        "Name, name",
        "bencmark, benchmark",
        "benchmarks, benchmark",
        "atainmnet, attainment",
        "when_undefined, whenUndefined",
        "cap, caps",
        "teirs, tiers",
        "tires, tiers",
        "di, id",
        "ids, id",
        "nmea, ''",
        "bonus, ''",
        "'', ''",
    })
    void aSlipForEachThreeLettersIsForgiven(String written, String nearest) {
        assertThat(NearestName.of(written, KNOWN).orElse("")).isEqualTo(nearest);
    }

    @Test
    void theNearestIsTaken() {
        assertThat(NearestName.of("cut", List.of("caps", "cuts", "cut"))).contains("cut");
    }

    @Test
    void aLongTextIsNearNothing() {
        assertThat(NearestName.of("x".repeat(100_000), List.of("x".repeat(100_000))))
                .isEmpty();
    }
}
