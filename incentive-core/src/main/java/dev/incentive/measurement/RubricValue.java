package dev.incentive.measurement;

import static dev.incentive.derivation.Derivation.given;
import static dev.incentive.derivation.Derivation.step;

import dev.incentive.derivation.Derivation;
import dev.incentive.derivation.Operator;
import dev.incentive.derivation.Origin;
import dev.incentive.derivation.Outcome;
import dev.incentive.derivation.UndefinedReason;
import dev.incentive.metric.Measure;
import dev.incentive.metric.RaterStatistic;
import dev.incentive.metric.RubricLevel;
import dev.incentive.value.Provenance;
import dev.incentive.value.Rational;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the levels that raters gave amount to. */
final class RubricValue {

    private final Measure.Rubric rubric;
    private final String name;
    private final Origin origin;

    RubricValue(Measure.Rubric rubric, String name, Origin origin) {
        this.rubric = rubric;
        this.name = name;
        this.origin = origin;
    }

    Outcome of(RatingMeasurement measurement) {
        List<Derivation> given = levels(measurement);
        long minimum = Math.max(1, rubric.minimumRaters());
        if (given.size() < minimum) {
            return Outcome.undefined(
                    UndefinedReason.TOO_FEW_RATERS, name + " has " + given.size() + " raters, fewer than " + minimum);
        }
        return Outcome.defined(rubric.statistic() == RaterStatistic.MEAN ? mean(name, given) : median(given));
    }

    private List<Derivation> levels(RatingMeasurement measurement) {
        Map<String, Derivation> byRater = new LinkedHashMap<>();
        for (Rating rating : measurement.ratings()) {
            byRater.putIfAbsent(rating.rater(), worth(rating.level(), measurement.provenance()));
        }
        return List.copyOf(byRater.values());
    }

    private Derivation worth(String id, Provenance provenance) {
        RubricLevel level = rubric.levels().stream()
                .filter(candidate -> candidate.id().equals(id))
                .findFirst()
                .orElseThrow();
        return given("level '" + id + "'", level.value(), origin, provenance);
    }

    private static Derivation mean(String label, List<Derivation> values) {
        return step(
                Operator.QUOTIENT,
                label,
                step(Operator.SUM, "together", values),
                given("raters", Rational.of(values.size()), Origin.RULE));
    }

    private Derivation median(List<Derivation> values) {
        List<Derivation> ascending = new ArrayList<>(values);
        ascending.sort(Comparator.comparing(Derivation::value));
        int upper = values.size() / 2;
        String label = name + ", median of " + values.size() + " raters";
        List<Derivation> middle = ascending.subList(values.size() % 2 == 0 ? upper - 1 : upper, upper + 1);
        return mean(label, middle);
    }
}
