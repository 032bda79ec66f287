package dev.incentive.value;

import static dev.incentive.problem.ProblemCode.DOCUMENT_PROPERTY_MISSING;
import static dev.incentive.problem.ProblemCode.DOCUMENT_PROPERTY_UNKNOWN;
import static dev.incentive.problem.ProblemCode.NUMBER_FORMAT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.arbitraries.Refusal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ParametersTest {

    private static final Parameters PARAMETERS =
            Parameters.none().with("whole", "0.10").with("label", "ten percent");

    @Test
    void areSortedByNameAndCopied() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("whole", "0.10");
        values.put("label", "ten percent");
        Parameters copied = Parameters.of(values);
        values.clear();
        assertThat(copied).isEqualTo(PARAMETERS);
        assertThat(copied.values().keySet()).containsExactly("label", "whole");
        assertThat(new CanonicalWriter().part(copied).finish())
                .isEqualTo(new CanonicalWriter().part(PARAMETERS).finish());
    }

    @Test
    void areTextsOrExactNumbers() {
        assertThat(PARAMETERS.text("label")).isEqualTo("ten percent");
        assertThat(PARAMETERS.decimal("whole")).isEqualTo(Rational.ratio(1, 10));
    }

    @Test
    void thatAreMissingOrNoNumbersAreRefused() {
        assertThat(Refusal.foundBy(() -> PARAMETERS.text("at"))).containsExactly(DOCUMENT_PROPERTY_MISSING + " /at");
        assertThat(Refusal.codesOf(() -> PARAMETERS.decimal("label"))).containsExactly(NUMBER_FORMAT);
    }

    @Test
    void mustBeExactlyTheOnesNamedWhereThatIsAsked() {
        assertThat(PARAMETERS.exactly("label", "whole")).isSameAs(PARAMETERS);
        assertThat(Refusal.foundBy(() -> PARAMETERS.exactly("label", "hole")))
                .containsExactlyInAnyOrder(DOCUMENT_PROPERTY_UNKNOWN + " /whole", DOCUMENT_PROPERTY_MISSING + " /hole");
    }

    @Test
    void areNotChangedByAddingToThem() {
        Parameters longer = PARAMETERS.with("at", "1");
        assertThat(PARAMETERS.values()).doesNotContainKey("at");
        assertThat(longer.text("at")).isEqualTo("1");
    }
}
