package dev.incentive.json.badinput;

import dev.incentive.evaluation.Evaluation;
import dev.incentive.evaluation.ParticipantFailure;
import dev.incentive.evaluation.PlanEvaluator;
import dev.incentive.json.BenchmarkFactory;
import dev.incentive.json.IncentiveJson;
import dev.incentive.json.PayoutRuleFactory;
import dev.incentive.json.ScorerFactory;
import dev.incentive.measurement.Population;
import dev.incentive.plan.Plan;
import dev.incentive.problem.IncentiveException;
import dev.incentive.scoring.CustomScorer;
import dev.incentive.scoring.Scorer;
import dev.incentive.scoring.ScorerNeeds;
import dev.incentive.value.Parameters;
import dev.incentive.value.Rational;

/** Hands a case to the library in one form and notes the answer; exceptions of another family fail the test. */
final class Trial {

    /** Knows a scorer that gives a half, one that throws, and of each kind of part one whose factory throws. */
    private static final IncentiveJson JSON = IncentiveJson.with(
            ScorerFactory.of("test.half", Trial::half),
            ScorerFactory.of("test.throwing", Trial::throwing),
            ScorerFactory.of("test.unmade", Trial::unmade),
            BenchmarkFactory.of("test.unmade", parameters -> {
                throw new IllegalArgumentException("no benchmark of " + parameters);
            }),
            PayoutRuleFactory.of("test.unmade", parameters -> {
                throw new IllegalArgumentException("no payout rule of " + parameters);
            }));

    private final BadInput badInput;
    private final Form form;
    private final Answer answer = new Answer();

    private Trial(BadInput badInput, Form form) {
        this.badInput = badInput;
        this.form = form;
    }

    static Answer of(BadInput badInput, Form form) {
        Trial trial = new Trial(badInput, form);
        if (badInput.changes().containsKey(Catalogue.STATEMENTS)) {
            trial.statements();
        } else {
            trial.evaluation();
        }
        return trial.answer;
    }

    private static CustomScorer half(Parameters parameters) {
        return Scorer.custom("test.half", parameters, ScorerNeeds.nothing(), input -> Rational.ratio(1, 2));
    }

    private static CustomScorer throwing(Parameters parameters) {
        return Scorer.custom("test.throwing", parameters, ScorerNeeds.nothing(), input -> {
            throw new IllegalStateException("no score");
        });
    }

    private static CustomScorer unmade(Parameters parameters) {
        throw new IllegalArgumentException("no scorer of " + parameters);
    }

    private Form.Given given(String document) {
        Change change = badInput.changes().getOrDefault(document, Change.NONE);
        return new Form.Given(change.applied(Catalogue.base(document)), change.encoding());
    }

    private void statements() {
        Form.Given document = given(Catalogue.STATEMENTS);
        try {
            Form.read(() -> form.statements(JSON, document)).statements().forEach(answer::paid);
        } catch (IncentiveException refused) {
            answer.refused("reading", refused);
        }
    }

    private void evaluation() {
        Form.Given planDocument = given(Catalogue.PLAN);
        Form.Given populationDocument = given(Catalogue.MEASUREMENTS);
        try {
            Plan plan = Form.read(() -> form.plan(JSON, planDocument));
            Population population = Form.read(() -> form.measurements(JSON, populationDocument));
            checked(plan, population);
        } catch (IncentiveException refused) {
            answer.refused("reading", refused);
        }
    }

    private void checked(Plan plan, Population population) {
        try {
            PlanEvaluator evaluator = PlanEvaluator.of(plan.resolve());
            plan.check().forEach(warning -> answer.add("checking", warning));
            evaluated(evaluator, population);
        } catch (IncentiveException refused) {
            answer.refused("checking", refused);
        }
    }

    private void evaluated(PlanEvaluator evaluator, Population population) {
        try {
            Evaluation evaluation = evaluator.evaluate(population);
            evaluation.failures().forEach(this::failed);
            evaluation.statements().forEach(answer::paid);
        } catch (IncentiveException refused) {
            answer.refused("evaluating", refused);
        }
    }

    private void failed(ParticipantFailure failure) {
        failure.problems().forEach(problem -> answer.add(failure.participant(), problem));
    }
}
