package dev.incentive.examples.sample;

import dev.incentive.derivation.Derivation;
import dev.incentive.evaluation.Evaluation;
import dev.incentive.evaluation.PlanEvaluator;
import dev.incentive.examples.extract.Quarter;
import dev.incentive.measurement.Participant;
import dev.incentive.measurement.Population;
import dev.incentive.plan.ResolvedPlan;
import dev.incentive.statement.Statement;
import dev.incentive.statement.StatementLine;
import dev.incentive.value.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Each person and quarter of the sample company with the statement that the library made. */
record PaidSample(Quarter quarter, Participant participant, Statement statement) {

    static List<PaidSample> all() {
        ResolvedPlan plan = SampleCompany.plan().resolve();
        List<PaidSample> all = new ArrayList<>();
        for (Map.Entry<Quarter, Population> entry : SampleCompany.populations().entrySet()) {
            List<Participant> participants = entry.getValue().participants();
            Evaluation evaluation = PlanEvaluator.of(plan).evaluate(entry.getValue());
            if (evaluation.statements().size() != participants.size()) {
                throw new IllegalStateException("not everybody is paid: " + evaluation.failures());
            }
            for (int index = 0; index < participants.size(); index++) {
                Statement statement = evaluation.statements().get(index);
                all.add(new PaidSample(entry.getKey(), participants.get(index), statement));
            }
        }
        return all;
    }

    StatementLine line(String component) {
        return statement.lines().stream()
                .filter(line -> line.component().equals(component))
                .findFirst()
                .orElseThrow();
    }

    /** What the component earned before it was rounded. */
    Rational exact(String component) {
        Derivation derivation = line(component).derivation();
        boolean isCut = derivation instanceof Derivation.Step;
        Derivation earned = isCut ? derivation.operands().get(0) : derivation;
        return ((Derivation.Rounded) earned).exact().value();
    }

    /** Who and when, so that a failing test says no more than that. */
    @Override
    public String toString() {
        return quarter + " " + participant.id();
    }
}
