package dev.incentive.scoring;

import dev.incentive.derivation.Outcome;
import dev.incentive.value.Border;
import dev.incentive.value.Canonical;
import dev.incentive.value.Rational;
import java.util.List;

/**
 * Turns what was observed into a score, usually from 0 (nothing) to 1 (all of it).
 *
 * @since 0.1.0
 */
public sealed interface Scorer extends Canonical
        permits Unscored, ThresholdScorer, TieredScorer, NpsAboveAverageScorer, MilestoneScorer, CustomScorer {

    /**
     * What the scorer reads; everything it names is there and defined before {@link #evaluate} is called.
     *
     * @return the needs
     */
    ScorerNeeds needs();

    /**
     * The score of one participant.
     *
     * @param input what the scorer said it needs
     * @return the score with its derivation
     */
    Outcome evaluate(ScoringInput input);

    /**
     * No score: the payout rule does not read one.
     *
     * @return the scorer
     */
    static Scorer none() {
        return new Unscored();
    }

    /**
     * 1 from a threshold on, 0 below it.
     *
     * @param attainment the threshold, as a decimal text
     * @param border whether the threshold itself is enough
     * @return the scorer
     */
    static Scorer threshold(String attainment, Border border) {
        return new ThresholdScorer(Rational.ofDecimal(attainment), border);
    }

    /**
     * The score of the highest level reached.
     *
     * @param border whether a level's edge itself is enough
     * @param levels the levels by ascending edges, the first at zero
     * @return the scorer
     */
    static Scorer tiered(Border border, ScoreLevel... levels) {
        return new TieredScorer(border, List.of(levels));
    }

    /**
     * 1 for a net promoter score strictly above the benchmark, else 0.
     *
     * @return the scorer
     */
    static Scorer npsAboveAverage() {
        return new NpsAboveAverageScorer();
    }

    /**
     * The weights of the achieved milestones.
     *
     * @param milestones the milestones, with weights that total exactly 1
     * @return the scorer
     */
    static Scorer milestones(Milestone... milestones) {
        return new MilestoneScorer(List.of(milestones));
    }

    /**
     * A scorer of your own, as a lambda.
     *
     * <p>Example: half a point for each session, at most 1:
     * {@code Scorer.custom("acme.sessions", ScorerNeeds.measuredValue(), in -> in.measured().value()
     * .times(Rational.of("0.5")).minimum(Rational.ONE))}.
     *
     * @param name a name that stands for this function and no other; it takes part in the digest
     * @param needs what the function reads
     * @param function the score
     * @return the scorer
     */
    static CustomScorer custom(String name, ScorerNeeds needs, ScoreFunction function) {
        return custom(name, Parameters.none(), needs, function);
    }

    /**
     * A scorer of your own, as a lambda with settings.
     *
     * <p>Example, a threshold from a plan document: {@code Scorer.custom("acme.from", parameters,
     * ScorerNeeds.attainment(), in -> in.attainment().value().compareTo(parameters.decimal("at")) < 0 ? Rational.ZERO :
     * Rational.ONE)}.
     *
     * @param name a name that stands for this function and no other; it takes part in the digest
     * @param parameters the settings that the function uses; they take part in the digest
     * @param needs what the function reads
     * @param function the score
     * @return the scorer
     */
    static CustomScorer custom(String name, Parameters parameters, ScorerNeeds needs, ScoreFunction function) {
        return new LambdaScorer(name, parameters, needs, function);
    }
}
