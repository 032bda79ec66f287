package dev.incentive.json.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.problem.ProblemCode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("the catalogue of bad inputs")
class CatalogueTest {

    private static final int AT_LEAST = 250;

    @Test
    void hasManyCasesEachWithAnIdOfItsOwn() {
        assertThat(Catalogue.cases().map(BadInput::id))
                .hasSizeGreaterThan(AT_LEAST)
                .doesNotHaveDuplicates();
    }

    @Test
    void namesTheAreaInEachId() {
        for (String area : Catalogue.AREAS) {
            assertThat(Catalogue.cases(area).map(BadInput::area)).isNotEmpty().containsOnly(area);
        }
    }

    @Test
    void changesSomethingAndStatesAnAnswerInEachCase() {
        assertThat(Catalogue.cases())
                .allSatisfy(badInput -> assertThat(badInput.changes()).isNotEmpty())
                .allSatisfy(badInput -> assertThat(
                                badInput.problems().size() + badInput.lines().size())
                        .isPositive());
    }

    @Test
    void hasEachProblemCode() {
        Set<String> codes =
                Catalogue.cases().flatMap(badInput -> badInput.codes().stream()).collect(Collectors.toSet());
        assertThat(Arrays.stream(ProblemCode.values()).map(ProblemCode::name))
                .allSatisfy(code -> assertThat(codes).contains(code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "reading [A-Z_]+ ",
                "reading [A-Z_]+ /zone",
                "reading [A-Z_]+ /metrics/0",
                "reading [A-Z_]+ .*~1.*~0.*",
                "checking [A-Z_]+ /components/\\d+/.*",
                "evaluating [A-Z_]+ /participants/\\d+/.*",
                "evaluating [A-Z_]+ /peers/\\d+/.*",
                "warning [A-Z_]+ /.*",
                "p1 [A-Z_]+ /components/\\d+",
                "p1 [A-Z_]+ "
            })
    void hasEachKindOfPlace(String problem) {
        assertThat(Catalogue.cases().flatMap(badInput -> badInput.problems().stream()))
                .anyMatch(stated -> stated.matches(problem));
    }

    @Test
    void startsFromDocumentsThatArePaidInFull() {
        BadInput nothingBad = new BadInput("base-", "nothing", Map.of(), List.of(), 0, List.of());
        Answer answer = Trial.of(nothingBad, Form.TEXT);
        assertThat(answer.problems()).isEmpty();
        assertThat(answer.lines())
                .containsExactly(
                        "p1 commission CALCULATED 1800.00",
                        "p1 retention-bonus CALCULATED 1000.00",
                        "p1 nps-bonus CALCULATED 500.00",
                        "p1 visit-bonus CALCULATED 700.00",
                        "p1 speed-bonus CALCULATED 300.00",
                        "p1 growth CALCULATED 120.00");
    }
}
