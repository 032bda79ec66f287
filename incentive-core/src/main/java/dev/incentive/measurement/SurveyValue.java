package dev.incentive.measurement;

import static dev.incentive.derivation.Derivation.given;
import static dev.incentive.derivation.Derivation.step;

import dev.incentive.derivation.Derivation;
import dev.incentive.derivation.Operator;
import dev.incentive.derivation.Origin;
import dev.incentive.derivation.Outcome;
import dev.incentive.derivation.UndefinedReason;
import dev.incentive.metric.Measure;
import dev.incentive.value.Provenance;
import dev.incentive.value.Rational;

/** What the answers of a survey amount to: a net promoter score, a top-box share or a mean. */
final class SurveyValue {

    private static final Rational HUNDRED = Rational.of(100);

    private final Measure measure;
    private final String name;
    private final Origin origin;
    private final Provenance provenance;

    SurveyValue(Measure measure, String name, Origin origin, Provenance provenance) {
        this.measure = measure;
        this.name = name;
        this.origin = origin;
        this.provenance = provenance;
    }

    Outcome of(SurveyTally tally) {
        return of(tally, Math.max(1, minimumAnswers()));
    }

    Outcome ofAny(SurveyTally tally) {
        return of(tally, 1);
    }

    private Outcome of(SurveyTally tally, long minimum) {
        long answers = tally.answers();
        if (answers < minimum) {
            return Outcome.undefined(
                    UndefinedReason.TOO_FEW_ANSWERS, name + " has " + answers + " answers, fewer than " + minimum);
        }
        return Outcome.defined(
                step(Operator.QUOTIENT, name, sum(tally), given("answers", Rational.of(answers), origin, provenance)));
    }

    private Derivation sum(SurveyTally tally) {
        if (measure instanceof Measure.TopBoxShare topBox) {
            return given(
                    "answers of " + topBox.topFrom() + " or more",
                    Rational.of(tally.atOrAbove(topBox.topFrom())),
                    origin,
                    provenance);
        }
        if (measure instanceof Measure.MeanRating) {
            return given("sum of the answers", tally.sum(), origin, provenance);
        }
        return points(tally);
    }

    private Derivation points(SurveyTally tally) {
        Derivation balance = step(
                Operator.DIFFERENCE,
                "promoters minus detractors",
                given("promoters (9-10)", Rational.of(tally.promoters()), origin, provenance),
                given("detractors (0-6)", Rational.of(tally.detractors()), origin, provenance));
        return step(Operator.PRODUCT, "in points", given("points", HUNDRED, Origin.RULE), balance);
    }

    private long minimumAnswers() {
        if (measure instanceof Measure.TopBoxShare topBox) {
            return topBox.minimumAnswers();
        }
        return measure instanceof Measure.MeanRating mean
                ? mean.minimumAnswers()
                : ((Measure.NetPromoterScore) measure).minimumAnswers();
    }
}
