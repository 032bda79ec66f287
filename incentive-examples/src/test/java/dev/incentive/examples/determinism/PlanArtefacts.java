package dev.incentive.examples.determinism;

import dev.incentive.evaluation.Evaluation;
import dev.incentive.evaluation.PlanEvaluator;
import dev.incentive.examples.terminal.ProblemText;
import dev.incentive.examples.terminal.UnpaidText;
import dev.incentive.json.IncentiveJson;
import dev.incentive.json.StatementDocument;
import dev.incentive.measurement.Population;
import dev.incentive.plan.Plan;
import dev.incentive.problem.IncentiveException;
import dev.incentive.problem.Problem;
import dev.incentive.problem.Severity;
import dev.incentive.statement.StatementText;
import java.util.List;
import java.util.stream.Collectors;

/** What can be made of a plan: its canonical document, the findings of its check, and what it pays. */
final class PlanArtefacts {

    private final IncentiveJson json = IncentiveJson.standard();
    private final String name;
    private final Plan plan;
    private final DigestList digests;

    PlanArtefacts(String name, Plan plan, DigestList digests) {
        this.name = name;
        this.plan = plan;
        this.digests = digests;
    }

    void add() {
        digests.add(name + " as written", json.write(plan));
        digests.add(name + " as checked", ProblemText.of(name, plan.check()));
    }

    void addPayment(String populationName, Population population) {
        String both = name + " with " + populationName;
        if (plan.check().stream().map(Problem::severity).anyMatch(Severity.ERROR::equals)) {
            return;
        }
        try {
            addResult(both, PlanEvaluator.of(plan.resolve()).evaluate(population));
        } catch (IncentiveException refused) {
            digests.add(both + " is refused", ProblemText.of(both, refused.problems()));
        }
    }

    private void addResult(String both, Evaluation evaluation) {
        digests.add(both + " as statements", json.write(StatementDocument.of(evaluation)));
        digests.add(both + " as text", texts(evaluation));
        if (!evaluation.failures().isEmpty()) {
            digests.add(both + " as failures", failures(evaluation));
        }
    }

    private static String texts(Evaluation evaluation) {
        return evaluation.statements().stream().map(StatementText::of).collect(Collectors.joining());
    }

    private static String failures(Evaluation evaluation) {
        List<String> texts = evaluation.failures().stream()
                .map(failure -> ProblemText.of(UnpaidText.subject(failure), failure.problems()))
                .toList();
        return String.join("", texts);
    }
}
