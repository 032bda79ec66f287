package dev.incentive.columnar;

import dev.incentive.columnar.ColumnName.Fact;
import dev.incentive.columnar.ColumnName.Observed;
import dev.incentive.measurement.Measurement;
import dev.incentive.measurement.NumberMeasurement;
import dev.incentive.measurement.Rating;
import dev.incentive.measurement.RatingMeasurement;
import dev.incentive.measurement.ShareMeasurement;
import dev.incentive.measurement.SurveyMeasurement;
import dev.incentive.measurement.SurveyTally;
import dev.incentive.measurement.Transaction;
import dev.incentive.measurement.TransactionMeasurement;
import dev.incentive.metric.Measure;
import dev.incentive.metric.Metric;
import dev.incentive.metric.RatingScale;
import dev.incentive.metric.RubricLevel;
import dev.incentive.value.PerformancePeriod;
import dev.incentive.value.Provenance;
import dev.incentive.value.Rational;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The measurements of a row: for each measure the one that its columns describe, if the row has all of them. */
final class RowMeasurements {
    private static final int PROMOTER = 10;
    private static final int PASSIVE = 8;

    private final RowEvents events;
    private final PerformancePeriod period;

    RowMeasurements(CompiledPlan plan) {
        this.events = new RowEvents(plan);
        this.period = plan.period();
    }

    Optional<Measurement> of(Metric metric, Observed observed, RowValues values) {
        Facts facts = new Facts(metric, observed, values);
        Measure measure = metric.measure();
        if (measure instanceof Measure.Numeric) {
            return values.reads(facts.name(Fact.TRANSACTIONS)) ? transactions(facts) : number(facts);
        }
        if (measure instanceof Measure.Share) {
            return share(facts);
        }
        if (measure instanceof Measure.Rubric rubric) {
            return ratings(rubric, facts);
        }
        return measure instanceof Measure.Events counted
                ? events.of(metric, counted.counting(), observed, values)
                : tally(measure, facts).map(survey -> SurveyMeasurement.of(metric.id(), survey));
    }

    private static Optional<Measurement> number(Facts facts) {
        return facts.value(Fact.VALUE)
                .map(value ->
                        new NumberMeasurement(facts.metric(), value, facts.of().unit(), Provenance.UNSTATED));
    }

    /** All on the first day, in the order of their ids. */
    private Optional<Measurement> transactions(Facts facts) {
        return facts.values().list(facts.name(Fact.TRANSACTIONS)).map(amounts -> {
            List<Transaction> transactions = new ArrayList<>();
            for (Rational amount : amounts) {
                String id = String.format(Locale.ROOT, "transaction-%010d", transactions.size());
                transactions.add(new Transaction(id, period.start(), amount));
            }
            return TransactionMeasurement.of(facts.metric(), facts.of().unit(), transactions);
        });
    }

    private static Optional<Measurement> share(Facts facts) {
        Optional<Rational> whole = facts.value(Fact.WHOLE);
        return facts.value(Fact.PART)
                .flatMap(
                        part -> whole.map(all -> new ShareMeasurement(facts.metric(), part, all, Provenance.UNSTATED)));
    }

    private static Optional<SurveyTally> tally(Measure measure, Facts facts) {
        if (measure instanceof Measure.NetPromoterScore) {
            return promoters(facts);
        }
        return measure instanceof Measure.TopBoxShare topBox ? topBox(topBox, facts) : mean(measure, facts);
    }

    private static Optional<SurveyTally> promoters(Facts facts) {
        Optional<Long> passives = facts.answers(Fact.PASSIVES);
        Optional<Long> detractors = facts.answers(Fact.DETRACTORS);
        Optional<Long> promoters = facts.answers(Fact.PROMOTERS);
        if (promoters.isEmpty() || passives.isEmpty() || detractors.isEmpty()) {
            return Optional.empty();
        }
        List<Long> counts = none(RatingScale.ZERO_TO_TEN);
        counts.set(PROMOTER, promoters.orElseThrow());
        counts.set(PASSIVE, passives.orElseThrow());
        counts.set(0, detractors.orElseThrow());
        return Optional.of(new SurveyTally(RatingScale.ZERO_TO_TEN, counts));
    }

    private static List<Long> none(RatingScale scale) {
        return new ArrayList<>(Collections.nCopies(scale.size(), 0L));
    }

    private static Optional<SurveyTally> topBox(Measure.TopBoxShare measure, Facts facts) {
        Optional<Long> answers = facts.answers(Fact.ANSWERS);
        return facts.answers(Fact.TOP_BOX)
                .flatMap(top -> answers.map(all -> {
                    List<Long> counts = none(measure.scale());
                    counts.set(0, all - top);
                    counts.set(counts.size() - 1, top);
                    return new SurveyTally(measure.scale(), counts);
                }));
    }

    private static Optional<SurveyTally> mean(Measure measure, Facts facts) {
        Optional<Long> answers = facts.answers(Fact.ANSWERS);
        return facts.values()
                .whole(facts.name(Fact.RATING_SUM))
                .flatMap(sum -> answers.map(number ->
                        summing(((Measure.MeanRating) measure).scale(), number, sum, facts.name(Fact.RATING_SUM))));
    }

    /** As many of the best answer as fit, at most one between, the rest of the worst. */
    private static SurveyTally summing(RatingScale scale, long answers, long sum, ColumnName name) {
        long least = answers * scale.minimum();
        long most = answers * scale.maximum();
        if (sum < least || sum > most) {
            throw RowValues.invalid(name, Long.toString(sum), answers + " answers: from " + least + " to " + most);
        }
        int steps = scale.maximum() - scale.minimum();
        List<Long> counts = none(scale);
        long best = (sum - least) / steps;
        int between = (int) ((sum - least) % steps);
        counts.set(steps, best);
        counts.set(between, counts.get(between) + (between > 0 ? 1 : 0));
        counts.set(0, counts.get(0) + answers - best - (between > 0 ? 1 : 0));
        return new SurveyTally(scale, counts);
    }

    private static Optional<Measurement> ratings(Measure.Rubric rubric, Facts facts) {
        List<Rating> ratings = new ArrayList<>();
        for (RubricLevel level : rubric.levels()) {
            ColumnName name = ColumnName.raters(facts.metric(), level.id()).observed(facts.observed());
            Optional<Long> raters = facts.values().count(name, Inputs.MOST_LISTED);
            if (raters.isEmpty()) {
                return Optional.empty();
            }
            for (long rater = 0; rater < raters.orElseThrow(); rater++) {
                ratings.add(new Rating("rater-" + ratings.size(), level.id()));
            }
        }
        return Optional.of(new RatingMeasurement(facts.metric(), ratings, Provenance.UNSTATED));
    }

    /**
     * What a row says about one metric.
     *
     * @param of the metric
     * @param observed when
     * @param values the row
     */
    private record Facts(Metric of, Observed observed, RowValues values) {
        String metric() {
            return of.id();
        }

        ColumnName name(Fact fact) {
            return ColumnName.of(fact, of.id()).observed(observed);
        }

        Optional<Rational> value(Fact fact) {
            return values.value(name(fact));
        }

        Optional<Long> answers(Fact fact) {
            return values.count(name(fact), Inputs.MOST_ANSWERS);
        }
    }
}
