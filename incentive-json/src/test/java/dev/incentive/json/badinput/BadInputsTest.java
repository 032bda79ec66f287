package dev.incentive.json.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("each bad input gets its answer, in whatever form it comes")
@Timeout(60)
class BadInputsTest {

    static Stream<Arguments> trials() {
        return Catalogue.cases()
                .flatMap(badInput -> Stream.of(Form.values())
                        .filter(form -> form.takes(badInput))
                        .map(form -> Arguments.of(badInput, form)));
    }

    @ParameterizedTest(name = "{0} [{1}]")
    @MethodSource("trials")
    void theAnswerIsTheOneInTheCatalogue(BadInput badInput, Form form) {
        Answer answer = Trial.of(badInput, form);
        ListAssert<String> problems = assertThat(answer.problems()).as("problems of %s, as %s", badInput, form);
        if (badInput.count() > 0) {
            problems.hasSize(badInput.count()).startsWith(texts(badInput));
        } else {
            problems.containsExactly(texts(badInput));
        }
        assertThat(answer.lines()).as("lines of %s, as %s", badInput, form).containsAll(badInput.lines());
    }

    private static String[] texts(BadInput badInput) {
        return badInput.problems().toArray(String[]::new);
    }
}
