package dev.incentive.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.arbitraries.QuarterScenario;
import dev.incentive.evaluation.PlanEvaluator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The text of a statement")
class StatementTextTest {

    private final List<Statement> statements = PlanEvaluator.of(
                    QuarterScenario.plan().resolve())
            .evaluate(QuarterScenario.population())
            .statements();

    @Test
    void withACutAndEveryKindOfGoalIsStable() throws IOException {
        assertThat(StatementText.of(statements.get(0))).isEqualTo(golden("statement-with-a-cut.txt"));
    }

    @Test
    void withHeldAndUndefinedLinesIsStable() throws IOException {
        assertThat(StatementText.of(statements.get(1))).isEqualTo(golden("statement-with-a-hold.txt"));
    }

    @Test
    void ofASingleLineIsPartOfTheWhole() {
        Statement statement = statements.get(0);
        assertThat(statement.lines()).allSatisfy(line -> {
            String single = StatementText.of(statement, line);
            String head = single.substring(0, single.indexOf("\n\n"));
            String body = single.substring(single.indexOf("\n\n"));
            assertThat(StatementText.of(statement)).startsWith(head).contains(body);
        });
    }

    @Test
    void hasTheSameLineEndingsEverywhere() {
        assertThat(statements)
                .allSatisfy(statement -> assertThat(StatementText.of(statement))
                        .doesNotContain("\r")
                        .endsWith("\n"));
    }

    @Test
    void showsWhereEachNumberComesFrom() {
        assertThat(StatementText.of(statements.get(0)))
                .contains("[source: order ledger; evidence: closing of June]", "attendance list 1, attendance list 2");
    }

    private static String golden(String name) throws IOException {
        try (InputStream file = StatementTextTest.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
