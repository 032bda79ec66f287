package dev.incentive.testkit.choice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class JavadocExamplesTest {

    @Test
    void choices() {
        // example Choices
        Choices choices = Choices.replay(2, 7);
        String region = choices.oneOf("North", "South", "West"); // West
        long answers = choices.between(0, 40); // 7
        // end
        assertThat(region).hasToString("West");
        assertThat(answers).hasToString("7");
    }

    @Test
    void draw() {
        // example Draw
        Draw<String> grade = choices -> choices.oneOf("low", "middle", "high");
        String simplest = grade.from(Choices.replay(0)); // low
        // end
        assertThat(simplest).hasToString("low");
    }

    @Test
    void shrinking() {
        // example Shrinking
        Function<Choices, Optional<Long>> sevenOrMore =
                choices -> Optional.of(choices.between(0L, 100L)).filter(number -> number >= 7);
        long simplest = Shrinking.simplest(new long[] {93}, 93L, sevenOrMore, 1000); // 7
        // end
        assertThat(simplest).hasToString("7");
    }
}
