package dev.incentive.json.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import dev.incentive.json.DocumentKind;
import dev.incentive.json.IncentiveJson;
import dev.incentive.problem.IncentiveException;
import dev.incentive.problem.Problem;
import dev.incentive.problem.ProblemCode;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Holds what a schema says about a document to what the reader says.
 *
 * @param accepted whether the schema accepts the document
 * @param misshapen whether the reader reports a problem that a schema can express
 * @param difference what is wrong with the schema; empty if the two agree
 */
public record Agreement(boolean accepted, boolean misshapen, String difference) {

    /** What is wrong about a document's shape; a schema expresses all of it. */
    private static final Set<ProblemCode> SHAPE = EnumSet.of(
            ProblemCode.DOCUMENT_VERSION,
            ProblemCode.DOCUMENT_TYPE,
            ProblemCode.DOCUMENT_PROPERTY_MISSING,
            ProblemCode.DOCUMENT_PROPERTY_UNKNOWN,
            ProblemCode.DOCUMENT_WORD_UNKNOWN,
            ProblemCode.DOCUMENT_TEXT,
            ProblemCode.DOCUMENT_DATE,
            ProblemCode.IDENTIFIER_INVALID,
            ProblemCode.LIST_EMPTY);

    /** What a schema expresses in part, so that it may accept or refuse. */
    private static final Set<ProblemCode> IN_PART = EnumSet.of(
            ProblemCode.NUMBER_FORMAT,
            ProblemCode.NUMBER_OUT_OF_RANGE,
            ProblemCode.CURRENCY_UNKNOWN,
            ProblemCode.DOCUMENT_LIMIT);

    /** Whether there is a tree to be validated. */
    public static boolean isAbout(String document) {
        return DocumentSchema.isWellFormed(document);
    }

    /** Compares the two answers to a document that is well-formed. */
    public static Agreement on(DocumentKind kind, String document, IncentiveJson json) {
        JsonNode tree = DocumentSchema.tree(document);
        List<Error> errors = DocumentSchema.errors(kind, tree);
        List<Problem> problems = problems(kind, document, json);
        boolean misshapen = problems.stream().anyMatch(problem -> isShape(problem, tree));
        boolean undecided = problems.stream().anyMatch(problem -> IN_PART.contains(problem.code()));
        boolean accepted = errors.isEmpty();
        boolean differs = accepted ? misshapen : !misshapen && !undecided;
        return new Agreement(
                accepted, misshapen, differs ? "the schema says " + errors + ", the reader says " + problems : "");
    }

    private static boolean isShape(Problem problem, JsonNode tree) {
        return SHAPE.contains(problem.code()) && !isInexpressible(problem, tree);
    }

    /**
     * Which custom parts there are is known to the application alone; for a schema a whole number is one however it is
     * written; and its regular expressions do not see half a surrogate pair in every language.
     */
    private static boolean isInexpressible(Problem problem, JsonNode tree) {
        String place = problem.place().pointer();
        return switch (problem.code()) {
            case DOCUMENT_WORD_UNKNOWN -> place.endsWith("/name");
            case DOCUMENT_TYPE -> problem.allowed().startsWith("a whole number") && isWhole(tree.at(place));
            case DOCUMENT_TEXT -> problem.allowed().startsWith("text in well-formed Unicode");
            default -> false;
        };
    }

    private static boolean isWhole(JsonNode value) {
        return value.isNumber() && value.decimalValue().stripTrailingZeros().scale() <= 0;
    }

    /** What the reader reports; nothing if it reads the document. */
    static List<Problem> problems(DocumentKind kind, String document, IncentiveJson json) {
        try {
            switch (kind) {
                case PLAN -> json.readPlan(document);
                case MEASUREMENTS -> json.readPopulation(document);
                case STATEMENTS -> json.readStatements(document);
            }
            return List.of();
        } catch (IncentiveException refused) {
            return refused.problems();
        }
    }
}
