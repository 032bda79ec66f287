package dev.incentive.scoring;

import dev.incentive.derivation.Outcome;
import dev.incentive.value.Border;
import dev.incentive.value.Canonical;
import dev.incentive.value.Parameters;
import dev.incentive.value.Rational;
import java.util.List;

/**
 * Turns what was observed into a score, usually from 0 (nothing) to 1 (all of it).
 *
 * <p>Scores are exact, are compared with edges before any rounding, and are not limited to 1: a payout curve may give
 * 2. The built-in scorers are a closed set; your own implements {@link CustomScorer}.
 *
 * <pre>{@code
 * ScoringInput input = ScoringInput.builder(revenue, quarter)
 *         .attainment(Derivation.given("attainment", Rational.of("0.93"), Origin.MEASUREMENT))
 *         .build();
 * Outcome hit = Scorer.threshold("1", Border.AT_OR_ABOVE).evaluate(input);
 * Outcome line = Scorer.curve(CurveEnd.FLAT, CurvePoint.of("0.8", "0"), CurvePoint.of("1", "1"))
 *         .evaluate(input);
 * Rational allOrNothing = ((Outcome.Defined) hit).derivation().value(); // 0
 * Rational inProportion = ((Outcome.Defined) line).derivation().value(); // 0.65
 * }</pre>
 *
 * @since 0.1.0
 */
public sealed interface Scorer extends Canonical
        permits Unscored, FunctionScorer, NpsAboveAverageScorer, MilestoneScorer, CustomScorer {

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
    static FunctionScorer threshold(String attainment, Border border) {
        return new ThresholdScorer(Rational.ofDecimal(attainment), border);
    }

    /**
     * The score of the highest level reached.
     *
     * @param border whether a level's edge itself is enough
     * @param levels the levels by ascending edges, the first at zero
     * @return the scorer
     */
    static FunctionScorer tiered(Border border, ScoreLevel... levels) {
        return new TieredScorer(border, List.of(levels));
    }

    /**
     * A payout curve with nothing below its first point.
     *
     * @param end how it goes on above the last point
     * @param points the points, ascending
     * @return the scorer
     */
    static FunctionScorer curve(CurveEnd end, CurvePoint... points) {
        return new CurveScorer(List.of(points), Rational.ZERO, end);
    }

    /**
     * 1 for a net promoter score strictly above the benchmark, else 0.
     *
     * @return the scorer
     */
    static Scorer npsAboveAverage() {
        return new NpsAboveAverageScorer(Rational.ZERO);
    }

    /**
     * Strictly above the benchmark, and by more than chance alone explains.
     *
     * @param standardErrors k: by how many standard errors at least, for example {@code "1.96"}
     * @return the scorer
     */
    static Scorer npsSignificantlyAboveAverage(String standardErrors) {
        return new NpsAboveAverageScorer(Rational.ofDecimal(standardErrors));
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
