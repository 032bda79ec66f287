package dev.incentive.json;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.incentive.problem.IncentiveException;
import dev.incentive.problem.Problem;
import dev.incentive.statement.Statement;
import dev.incentive.statement.StatementLine;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Valid documents that show every property, and ways to spoil them. */
final class Documents {

    static final IncentiveJson JSON = IncentiveJson.standard();

    static final String PLAN = text("plan.json");
    static final String MEASUREMENTS = text("measurements.json");
    static final String STATEMENTS = text("statements.json");

    /** The same for what the first three do not use: scorecards, transactions, proration and more. */
    static final String WIDE_PLAN = text("wide-plan.json");

    static final String WIDE_MEASUREMENTS = text("wide-measurements.json");
    static final String WIDE_STATEMENTS = text("wide-statements.json");

    private static final JsonMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private Documents() {}

    static JsonNode tree(String document) {
        try {
            return EXACT.readTree(document);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The document with something changed in the object at a pointer. */
    static String changed(String document, String pointer, Consumer<ObjectNode> change) {
        JsonNode tree = tree(document);
        change.accept((ObjectNode) tree.at(pointer));
        return tree.toString();
    }

    /** The document with other text, which occurs exactly once. */
    static String replaced(String document, String once, String other) {
        int start = document.indexOf(once);
        if (start < 0 || document.indexOf(once, start + 1) >= 0) {
            throw new IllegalArgumentException("not exactly once: " + once);
        }
        return document.replace(once, other);
    }

    /** The problems that reading ends with. */
    static List<Problem> problems(ThrowingCallable reading) {
        IncentiveException refused = catchThrowableOfType(IncentiveException.class, reading);
        return Objects.requireNonNull(refused, "the document was read").problems();
    }

    static List<Problem> planProblems(String document) {
        return problems(() -> JSON.readPlan(document));
    }

    static List<Problem> measurementProblems(String document) {
        return problems(() -> JSON.readPopulation(document));
    }

    static List<Problem> statementProblems(String document) {
        return problems(() -> JSON.readStatements(document));
    }

    /** The statement with other lines. */
    static Statement withLines(Statement statement, StatementLine... lines) {
        return Statement.builder()
                .participant(statement.participant())
                .name(statement.name())
                .plan(statement.plan())
                .period(statement.period())
                .addAllLines(List.of(lines))
                .digest(statement.digest())
                .build();
    }

    private static String text(String name) {
        try (InputStream stream = Documents.class.getResourceAsStream("/documents/" + name)) {
            return new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
