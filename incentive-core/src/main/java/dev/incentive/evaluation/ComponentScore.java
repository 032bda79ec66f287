package dev.incentive.evaluation;

import static dev.incentive.derivation.Derivation.given;
import static dev.incentive.derivation.Derivation.step;

import dev.incentive.derivation.Derivation;
import dev.incentive.derivation.Operator;
import dev.incentive.derivation.Origin;
import dev.incentive.derivation.Outcome;
import dev.incentive.payout.Cap;
import dev.incentive.plan.ResolvedComponent;
import dev.incentive.problem.IncentiveException;
import dev.incentive.problem.Problem;
import dev.incentive.problem.ProblemCode;
import dev.incentive.scoring.CustomScorer;
import dev.incentive.scoring.Scorer;
import dev.incentive.scoring.ScorerNeeds;
import dev.incentive.scoring.ScoringInput;
import dev.incentive.value.Rational;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds the score of one component: gathers what the scorer said it needs, then asks it. */
final class ComponentScore {

    private static final Logger LOG = LoggerFactory.getLogger(ComponentScore.class);

    private final ParticipantEvaluation owner;
    private final ResolvedComponent resolved;
    private final Scorer scorer;
    private final ScoringInput.Builder input;

    ComponentScore(ParticipantEvaluation owner, ResolvedComponent resolved) {
        this.owner = owner;
        this.resolved = resolved;
        this.scorer = resolved.component().scorer();
        this.input = ScoringInput.builder(resolved.metric(), owner.period());
    }

    Outcome score() {
        return own().then(ignored -> others()).then(ignored -> evaluated());
    }

    private Outcome own() {
        return switch (scorer.needs().own()) {
            case NOTHING -> ready();
            case MEASUREMENT -> measurement();
            case MEASURED_VALUE -> measuredValue();
            case ATTAINMENT -> attainment();
        };
    }

    private static Outcome ready() {
        return Outcome.defined(given("ready", Rational.ONE, Origin.PLAN));
    }

    private Outcome measurement() {
        return owner.measured()
                .measurement(resolved.metric())
                .map(measurement -> {
                    input.measurement(measurement);
                    return ready();
                })
                .orElseGet(() -> MeasuredValues.missing(resolved.metric()));
    }

    private Outcome measuredValue() {
        return measurement()
                .then(ignored -> owner.measured(resolved.metric().id()))
                .then(value -> {
                    input.measured(value);
                    return ready();
                });
    }

    private Outcome attainment() {
        return measuredValue()
                .then(ignored -> owner.benchmark(resolved))
                .then(benchmark -> {
                    input.benchmark(benchmark);
                    return owner.attainment(resolved);
                })
                .then(attainment -> {
                    input.attainment(capped(attainment));
                    return ready();
                });
    }

    private Derivation capped(Derivation attainment) {
        return resolved.component().caps().stream()
                .filter(cap -> cap.bounds() == Cap.Bounds.ATTAINMENT)
                .findFirst()
                .map(cap -> step(
                        Operator.MINIMUM,
                        "attainment up to the cap",
                        attainment,
                        given("cap", cap.limit(), Origin.PLAN)))
                .orElse(attainment);
    }

    private Outcome others() {
        ScorerNeeds needs = scorer.needs();
        Outcome ready = ready();
        for (String metric : needs.otherMetrics()) {
            ready = ready.then(ignored -> owner.measured(metric)).then(value -> {
                input.measured(metric, value);
                return ready();
            });
        }
        return ready;
    }

    private Outcome evaluated() {
        return scorer instanceof CustomScorer custom ? guarded(custom) : scorer.evaluate(input.build());
    }

    /** Whatever a custom scorer throws is a problem of this participant, with its cause in the log. */
    private Outcome guarded(CustomScorer custom) {
        try {
            return custom.evaluate(input.build());
        } catch (RuntimeException failed) {
            LOG.debug("scorer {} failed", custom.name(), failed);
            throw new IncentiveException(Problem.error(
                    ProblemCode.SCORER_FAILED,
                    resolved.place().at("scorer"),
                    "scorer '" + custom.name() + "' threw " + failed.getClass().getName() + ": " + failed.getMessage(),
                    "a score",
                    "the scorer must be a pure function of what its needs name"));
        }
    }
}
