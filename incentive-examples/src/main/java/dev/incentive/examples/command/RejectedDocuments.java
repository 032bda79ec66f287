package dev.incentive.examples.command;

import dev.incentive.examples.terminal.ProblemText;
import dev.incentive.problem.Problem;
import java.io.Serial;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Documents that cannot be used; the message lists all problems of each. */
final class RejectedDocuments extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    RejectedDocuments(String document, List<Problem> problems) {
        super(ProblemText.of(document, problems));
    }

    /** Several documents at once. */
    RejectedDocuments(Map<String, List<Problem>> problems) {
        super(problems.entrySet().stream()
                .map(ofDocument -> ProblemText.of(ofDocument.getKey(), ofDocument.getValue()))
                .collect(Collectors.joining()));
    }
}
