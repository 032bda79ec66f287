package dev.incentive.testkit.breakpoint;

import dev.incentive.derivation.Outcome;
import dev.incentive.measurement.MeasuredValue;
import dev.incentive.measurement.NumberMeasurement;
import dev.incentive.measurement.Rating;
import dev.incentive.measurement.RatingMeasurement;
import dev.incentive.measurement.ShareMeasurement;
import dev.incentive.measurement.SurveyMeasurement;
import dev.incentive.metric.Measure;
import dev.incentive.metric.Metric;
import dev.incentive.value.Provenance;
import dev.incentive.value.Rational;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Finds for each way to measure how measurements are laid out along one number. */
final class MeasurementForms {

    private static final BigInteger USUAL = BigInteger.valueOf(100);
    private static final BigInteger MOST = BigInteger.valueOf(10_000);

    private MeasurementForms() {}

    /** A form in which as many of the values as can be are measured exactly; not for events. */
    static MeasurementForm of(Metric metric, Collection<Rational> values) {
        Measure measure = metric.measure();
        if (measure instanceof Measure.Share) {
            return share(metric, Rational.ratio(whole(values, Rational.ONE, 0), BigInteger.ONE));
        }
        if (measure instanceof Measure.Rubric rubric) {
            return rubric(metric, rubric);
        }
        return measure instanceof Measure.Numeric ? number(metric) : survey(metric, values);
    }

    private static MeasurementForm number(Metric metric) {
        return new MeasurementForm(
                metric,
                Grid.everywhere(metric.smallestStep()),
                value -> new NumberMeasurement(metric.id(), value, metric.unit(), Provenance.UNSTATED));
    }

    private static MeasurementForm share(Metric metric, Rational whole) {
        return new MeasurementForm(
                metric,
                Grid.between(Rational.ZERO, whole, Rational.ONE),
                Rational.ONE.dividedBy(whole),
                whole,
                part -> new ShareMeasurement(metric.id(), part, whole, Provenance.UNSTATED));
    }

    private static MeasurementForm survey(Metric metric, Collection<Rational> values) {
        AnswerCounts counts = AnswerCounts.of(metric.measure());
        long answers = whole(values, counts.unit(), counts.minimum()).longValueExact();
        return new MeasurementForm(
                metric,
                Grid.between(counts.least(answers), counts.most(answers), Rational.ONE),
                counts.unit().dividedBy(Rational.of(answers)),
                Rational.of(answers),
                position -> SurveyMeasurement.of(metric.id(), counts.tally(position, answers)));
    }

    /** The least multiple of a hundred of which all values are whole parts, unless it is unwieldy. */
    private static BigInteger whole(Collection<Rational> values, Rational unit, long least) {
        BigInteger whole = USUAL;
        for (Rational value : values) {
            BigInteger other = value.dividedBy(unit).denominator();
            BigInteger common = whole.multiply(other).divide(whole.gcd(other));
            whole = common.compareTo(MOST) <= 0 ? common : whole;
        }
        BigInteger times =
                BigInteger.valueOf(least).add(whole).subtract(BigInteger.ONE).divide(whole);
        return whole.multiply(times.max(BigInteger.ONE));
    }

    private static MeasurementForm rubric(Metric metric, Measure.Rubric rubric) {
        SortedMap<Rational, RatingMeasurement> byValue = new TreeMap<>();
        int raters = (int) Math.min(6, Math.max(2, rubric.minimumRaters()));
        collect(metric, rubric, new ArrayList<>(), raters, 0, byValue);
        return new MeasurementForm(
                metric,
                Grid.of(byValue.keySet()),
                value -> byValue.getOrDefault(value, RatingMeasurement.of(metric.id())));
    }

    private static void collect(
            Metric metric,
            Measure.Rubric rubric,
            List<Integer> chosen,
            int raters,
            int from,
            SortedMap<Rational, RatingMeasurement> byValue) {
        if (chosen.size() == raters) {
            RatingMeasurement ratings = ratings(metric, rubric, chosen);
            Outcome value = MeasuredValue.ofPeriod(metric).read(ratings, day -> true);
            if (value instanceof Outcome.Defined defined) {
                byValue.putIfAbsent(defined.derivation().value(), ratings);
            }
            return;
        }
        for (int level = from; level < rubric.levels().size(); level++) {
            List<Integer> longer = new ArrayList<>(chosen);
            longer.add(level);
            collect(metric, rubric, longer, raters, level, byValue);
        }
    }

    private static RatingMeasurement ratings(Metric metric, Measure.Rubric rubric, List<Integer> levels) {
        List<Rating> ratings = new ArrayList<>();
        for (int level : levels) {
            ratings.add(new Rating(
                    "rater-" + (ratings.size() + 1), rubric.levels().get(level).id()));
        }
        return new RatingMeasurement(metric.id(), ratings, Provenance.UNSTATED);
    }
}
