package dev.incentive.scoring;

import dev.incentive.curve.PiecewiseLinear;
import dev.incentive.derivation.Derivation;
import dev.incentive.derivation.Outcome;

/**
 * A scorer that is a piecewise-linear function of one value: the attainment, or the operand of a multiplier.
 *
 * <p>The function is a value of its own: whoever evaluates, explains or draws it reads the same pieces and the same
 * borders. It is defined for every number and exact.
 *
 * <pre>{@code
 * FunctionScorer half =
 *         new TieredScorer(Border.AT_OR_ABOVE, List.of(ScoreLevel.of("0", "0"), ScoreLevel.of("0.5", "1")));
 * Derivation attainment = Derivation.given("attainment", Rational.of("0.7"), Origin.MEASUREMENT);
 * Rational score = half.at("score", attainment).value(); // 1
 * Rational asFunction = half.function().valueAt(Rational.of("0.4")); // 0
 * }</pre>
 *
 * @since 0.1.0
 */
public sealed interface FunctionScorer extends Scorer permits ThresholdScorer, TieredScorer, CurveScorer {

    /**
     * The function, from the value to the score.
     *
     * @return the function; only for levels or points that have been checked
     */
    PiecewiseLinear function();

    /**
     * The score for a value.
     *
     * @param what what the function gives, in a word: a score or a factor
     * @param value the attainment or operand
     * @return the score with its derivation
     */
    Derivation at(String what, Derivation value);

    @Override
    default ScorerNeeds needs() {
        return ScorerNeeds.attainment();
    }

    @Override
    default Outcome evaluate(ScoringInput input) {
        return Outcome.defined(at("score", input.attainment()));
    }
}
