package dev.incentive.json;

import com.fasterxml.jackson.core.StreamReadConstraints;
import dev.incentive.problem.IncentiveException;
import dev.incentive.problem.Place;
import dev.incentive.problem.Problem;
import dev.incentive.problem.ProblemCode;

/**
 * How large a document may be; checked while it is read, and before it is handed over when it is written.
 *
 * <p>What is larger is refused with {@code DOCUMENT_LIMIT}. Names of properties are at most 128 characters and numbers
 * at most 100 in every document. Immutable.
 *
 * @param bytes the largest size in UTF-8, at most 1 GiB
 * @param depth the deepest nesting of objects and arrays, at most 1,000
 * @param textLength the longest text in characters
 * @param tokens the largest number of braces, brackets, names and values
 * @since 0.1.0
 */
public record DocumentLimits(int bytes, int depth, int textLength, int tokens) {

    /** The limits of plans unless others are given: 1 MiB, depth 32, texts of 4,096 characters, 50,000 tokens. */
    public static final DocumentLimits PLAN = new DocumentLimits(1 << 20, 32, 4_096, 50_000);

    /** The limits of measurements unless others are given: 64 MiB, depth 32, texts of 4,096, 20 million tokens. */
    public static final DocumentLimits MEASUREMENTS = new DocumentLimits(1 << 26, 32, 4_096, 20_000_000);

    /** The limits of statements unless others are given: 256 MiB, depth 200, texts of 65,536, 50 million tokens. */
    public static final DocumentLimits STATEMENTS = new DocumentLimits(1 << 28, 200, 1 << 16, 50_000_000);

    private static final int LARGEST = 1 << 30;
    private static final int DEEPEST = 1_000;
    private static final int NAME_LENGTH = 128;
    private static final int NUMBER_LENGTH = 100;

    /**
     * Checks the limits.
     *
     * @throws IncentiveException {@code NUMBER_OUT_OF_RANGE} if one is not positive, the size is more than 1 GiB or the
     *     depth more than 1,000
     */
    public DocumentLimits {
        if (Math.min(Math.min(bytes, depth), Math.min(textLength, tokens)) < 1 || bytes > LARGEST || depth > DEEPEST) {
            throw new IncentiveException(Problem.error(
                    ProblemCode.NUMBER_OUT_OF_RANGE,
                    Place.ROOT,
                    "limits of " + bytes + " bytes, depth " + depth + ", texts of " + textLength + ", " + tokens
                            + " tokens",
                    "limits of 1 or more, at most " + LARGEST + " bytes and depth " + DEEPEST));
        }
    }

    StreamReadConstraints constraints() {
        return StreamReadConstraints.builder()
                .maxDocumentLength(bytes)
                .maxNestingDepth(depth)
                .maxStringLength(textLength)
                .maxTokenCount(tokens)
                .maxNameLength(NAME_LENGTH)
                .maxNumberLength(NUMBER_LENGTH)
                .build();
    }
}
