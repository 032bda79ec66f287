package dev.incentive.testkit.plan;

import dev.incentive.evaluation.Evaluation;
import dev.incentive.evaluation.PlanEvaluator;
import dev.incentive.measurement.Participant;
import dev.incentive.measurement.Population;
import dev.incentive.plan.Plan;
import dev.incentive.statement.Statement;
import dev.incentive.statement.StatementLine;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Pays with the exact evaluator. */
final class ExactPayer implements Payer {

    @Override
    public Payroll pay(Plan plan, Population population) {
        return payroll(population, PlanEvaluator.of(plan.resolve()).evaluate(population));
    }

    static Payroll payroll(Population population, Evaluation evaluation) {
        Map<String, Pay> found = new HashMap<>();
        evaluation.statements().forEach(statement -> found.put(statement.participant(), paid(statement)));
        evaluation
                .failures()
                .forEach(failure -> found.put(failure.participant(), Pay.NotPaid.because(failure.problems())));
        Map<String, Pay> pays = new LinkedHashMap<>();
        for (Participant participant : population.participants()) {
            pays.put(participant.id(), found.getOrDefault(participant.id(), new Pay.NotPaid("left out", List.of())));
        }
        return new Payroll(pays);
    }

    static Pay.Paid paid(Statement statement) {
        return new Pay.Paid(
                statement.lines().stream().map(ExactPayer::line).toList(),
                statement.total().value(),
                statement.payable().value(),
                statement.digest().hex(),
                statement.lines().stream().map(StatementLine::derivation).toList());
    }

    private static PayLine line(StatementLine line) {
        return new PayLine(
                line.component(),
                line.status(),
                line.earned().value(),
                line.amount().value());
    }

    @Override
    public boolean givesDigests() {
        return true;
    }
}
