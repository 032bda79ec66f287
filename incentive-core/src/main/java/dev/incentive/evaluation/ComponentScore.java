package dev.incentive.evaluation;

import static dev.incentive.derivation.Derivation.step;

import dev.incentive.derivation.Derivation;
import dev.incentive.derivation.Operator;
import dev.incentive.derivation.Outcome;
import dev.incentive.measurement.Measurement;
import dev.incentive.payout.Cap;
import dev.incentive.plan.ResolvedComponent;
import dev.incentive.problem.IncentiveException;
import dev.incentive.problem.Problem;
import dev.incentive.problem.ProblemCode;
import dev.incentive.scoring.CustomScorer;
import dev.incentive.scoring.Scorer;
import dev.incentive.scoring.ScoringInput;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
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
        Optional<Measurement> measurement = owner.measured().measurement(resolved.metric());
        if (measurement.isEmpty() && scorer.needs().readsOwnMetric()) {
            return MeasuredValues.missing(resolved.metric());
        }
        measurement.filter(there -> scorer.needs().readsOwnMetric()).ifPresent(input::measurement);
        Gathering gathering = new Gathering();
        own(gathering);
        for (String metric : scorer.needs().otherMetrics()) {
            gathering.take(() -> owner.measured(metric), value -> input.measured(metric, value));
        }
        return gathering.then(this::evaluated);
    }

    private void own(Gathering gathering) {
        if (scorer.needs().readsMeasuredValue()) {
            gathering.take(() -> owner.measured(resolved.metric().id()), input::measured);
        }
        if (scorer.needs().readsAttainment()) {
            gathering
                    .take(() -> owner.benchmark(resolved), input::benchmark)
                    .take(() -> owner.attainment(resolved), attainment -> input.attainment(capped(attainment)));
        }
    }

    private Derivation capped(Derivation attainment) {
        return CapLimit.of(resolved.component().caps(), Cap.Bounds.ATTAINMENT)
                .map(cap -> step(Operator.MINIMUM, "attainment up to the cap", attainment, cap))
                .orElse(attainment);
    }

    private Outcome evaluated() {
        return scorer instanceof CustomScorer custom ? guarded(custom) : scorer.evaluate(input.build());
    }

    /**
     * Whatever a custom scorer throws is a problem of this participant, with its cause in the log; only an exhausted
     * machine stops the others as well.
     */
    private Outcome guarded(CustomScorer custom) {
        try {
            return Objects.requireNonNull(custom.evaluate(input.build()), "no score");
        } catch (Exception | StackOverflowError | AssertionError | LinkageError failed) {
            throw failure(custom, failed);
        }
    }

    private IncentiveException failure(CustomScorer custom, Throwable failed) {
        LOG.debug("a scorer of {} failed", custom.getClass().getName(), failed);
        return new IncentiveException(Problem.error(
                ProblemCode.SCORER_FAILED,
                resolved.place().at("scorer"),
                "scorer '" + said(custom::name) + "' threw " + failed.getClass().getName() + ": "
                        + said(failed::getMessage),
                "a score",
                "the scorer must be a pure function of what its needs name"));
    }

    /** What foreign code says of itself, which may fail like the rest of it. */
    private static String said(Supplier<@Nullable String> words) {
        try {
            return String.valueOf(words.get());
        } catch (RuntimeException unspeakable) {
            LOG.debug("and cannot say more", unspeakable);
            return "unknown";
        }
    }
}
