package dev.incentive.scoring;

import static dev.incentive.derivation.Derivation.given;
import static dev.incentive.derivation.Derivation.step;

import dev.incentive.derivation.Derivation;
import dev.incentive.derivation.Operator;
import dev.incentive.derivation.Origin;
import dev.incentive.derivation.Outcome;
import dev.incentive.measurement.SurveyMeasurement;
import dev.incentive.measurement.SurveyTally;
import dev.incentive.value.CanonicalWriter;
import dev.incentive.value.Rational;
import java.util.Objects;

/**
 * 1 if the net promoter score is strictly above the benchmark, else 0.
 *
 * <p>With a significance factor k, the distance must also exceed k standard errors of the participant's own answers,
 * the benchmark taken as known: distance² > k² · 100² · (p + d − (p − d)²) / n, with p and d the shares of promoters
 * and detractors among n answers. It is decided on the squares, exactly; equal is not above. The variance is that of
 * one answer valued 1, 0 or −1, by its definition. In the example the standard error is 4.14 points: with k = 1.96 the
 * benchmark must be below 25.2. A plan refuses a negative k with {@code NUMBER_OUT_OF_RANGE}, and another attainment
 * than the difference with {@code ATTAINMENT_NOT_SUITABLE}. Immutable.
 *
 * <pre>{@code
 * // 162 promoters, 108 passives, 54 detractors: an NPS of 100/3; the benchmark is 26.
 * Outcome above = Scorer.npsAboveAverage().evaluate(input);
 * Outcome significant = Scorer.npsSignificantlyAboveAverage("1.96").evaluate(input);
 * Rational strictly = ((Outcome.Defined) above).derivation().value(); // 1
 * Rational beyondChance = ((Outcome.Defined) significant).derivation().value(); // 0
 * }</pre>
 *
 * @param significance k, 0 or more; 0 asks for no significance
 * @since 0.1.0
 */
public record NpsAboveAverageScorer(Rational significance) implements Scorer {

    private static final Rational HUNDRED_SQUARED = Rational.of(10_000);

    /** Checks that nothing is missing. */
    public NpsAboveAverageScorer {
        Objects.requireNonNull(significance, "significance");
    }

    @Override
    public ScorerNeeds needs() {
        return ScorerNeeds.attainment();
    }

    @Override
    public Outcome evaluate(ScoringInput input) {
        Derivation above =
                step(Operator.MORE_THAN, "score: strictly above average", input.measured(), input.benchmark());
        if (significance.signum() == 0) {
            return Outcome.defined(above);
        }
        SurveyMeasurement own = (SurveyMeasurement) input.measurement();
        return Outcome.defined(step(
                Operator.MINIMUM,
                "score: strictly and significantly above average",
                above,
                significant(input, own.survey().tally(), own)));
    }

    private Derivation significant(ScoringInput input, SurveyTally tally, SurveyMeasurement own) {
        Derivation distance =
                step(Operator.DIFFERENCE, "distance from the average", input.measured(), input.benchmark());
        Derivation factor = given("significance factor", significance, Origin.PLAN);
        return step(
                Operator.MORE_THAN,
                "more than " + significance + " standard errors",
                step(Operator.PRODUCT, "distance, squared", distance, distance),
                step(Operator.PRODUCT, "bound, squared", factor, factor, squaredError(tally, own)));
    }

    /** 100² · (p + d − (p − d)²) / n. */
    private static Derivation squaredError(SurveyTally tally, SurveyMeasurement own) {
        Derivation answers = leaf("answers", tally.answers(), own);
        Derivation promoters =
                step(Operator.QUOTIENT, "share of promoters", leaf("promoters", tally.promoters(), own), answers);
        Derivation detractors =
                step(Operator.QUOTIENT, "share of detractors", leaf("detractors", tally.detractors(), own), answers);
        Derivation balance = step(Operator.DIFFERENCE, "balance", promoters, detractors);
        Derivation variance = step(
                Operator.DIFFERENCE,
                "variance of one answer",
                step(Operator.SUM, "promoters and detractors", promoters, detractors),
                step(Operator.PRODUCT, "balance, squared", balance, balance));
        Derivation points = given("points, squared", HUNDRED_SQUARED, Origin.RULE);
        return step(
                Operator.QUOTIENT,
                "standard error, squared",
                step(Operator.PRODUCT, "variance in points", points, variance),
                answers);
    }

    private static Derivation leaf(String label, long count, SurveyMeasurement own) {
        return given(label, Rational.of(count), Origin.MEASUREMENT, own.provenance());
    }

    @Override
    public void describeTo(CanonicalWriter out) {
        out.text("nps-above-average").number(significance);
    }
}
