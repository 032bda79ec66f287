package dev.incentive.testkit.plan;

import dev.incentive.measurement.Event;
import dev.incentive.measurement.EventMeasurement;
import dev.incentive.measurement.Measurement;
import dev.incentive.measurement.NumberMeasurement;
import dev.incentive.measurement.Rating;
import dev.incentive.measurement.RatingMeasurement;
import dev.incentive.measurement.ShareMeasurement;
import dev.incentive.measurement.SurveyMeasurement;
import dev.incentive.measurement.SurveyTally;
import dev.incentive.measurement.Transaction;
import dev.incentive.measurement.TransactionMeasurement;
import dev.incentive.metric.Direction;
import dev.incentive.metric.Measure;
import dev.incentive.metric.Metric;
import dev.incentive.metric.RubricLevel;
import dev.incentive.testkit.choice.Choices;
import dev.incentive.value.Rational;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Makes one measurement better by its metric's direction; the same if it cannot be better. */
final class BetterInput {

    private static final Long[] STEPS = {1L, 100L, 10_000L, 1_000_000L};

    private final Metric metric;
    private final Choices choices;
    private final boolean higher;

    BetterInput(Metric metric, Choices choices) {
        this.metric = metric;
        this.choices = choices;
        this.higher = metric.direction() == Direction.HIGHER_IS_BETTER;
    }

    Measurement of(Measurement measurement) {
        if (measurement instanceof NumberMeasurement number) {
            return new NumberMeasurement(
                    number.metric(), number.value().plus(more()), number.unit(), number.provenance());
        }
        if (measurement instanceof ShareMeasurement share) {
            return share(share);
        }
        if (measurement instanceof SurveyMeasurement survey) {
            return new SurveyMeasurement(survey.metric(), tally(survey.survey().tally()), survey.provenance());
        }
        return ofList(measurement);
    }

    private Measurement ofList(Measurement measurement) {
        if (measurement instanceof TransactionMeasurement sales) {
            return new TransactionMeasurement(
                    sales.metric(), sales(sales.transactions()), sales.unit(), sales.provenance());
        }
        if (measurement instanceof RatingMeasurement rated) {
            return new RatingMeasurement(rated.metric(), ratings(rated.ratings()), rated.provenance());
        }
        return measurement instanceof EventMeasurement events
                ? new EventMeasurement(events.metric(), events(events.events()), events.provenance())
                : measurement;
    }

    private Rational more() {
        Rational way = metric.smallestStep().times(Rational.of(choices.oneOf(STEPS)));
        return higher ? way : way.negate();
    }

    private ShareMeasurement share(ShareMeasurement share) {
        Rational part = higher
                ? share.part().plus(Rational.ONE).minimum(share.whole())
                : share.part().minus(Rational.ONE).maximum(Rational.ZERO);
        return new ShareMeasurement(share.metric(), part, share.whole(), share.provenance());
    }

    /** One answer moves to a better one. */
    private SurveyTally tally(SurveyTally tally) {
        List<Long> counts = new ArrayList<>(tally.counts());
        int last = higher ? counts.size() - 1 : 0;
        int[] given = IntStream.range(0, counts.size())
                .filter(answer -> answer != last && counts.get(answer) > 0)
                .toArray();
        if (given.length == 0) {
            return tally;
        }
        int from = given[(int) choices.below(given.length)];
        int to = from + (higher ? 1 : -1) * (1 + (int) choices.below(Math.abs(last - from)));
        counts.set(from, counts.get(from) - 1);
        counts.set(to, counts.get(to) + 1);
        return new SurveyTally(tally.scale(), counts);
    }

    private List<Transaction> sales(List<Transaction> sales) {
        if (sales.isEmpty()) {
            return sales;
        }
        List<Transaction> other = new ArrayList<>(sales);
        Transaction raised = choices.oneOf(sales);
        Rational amount = raised.amount().plus(more());
        // A transaction that came twice is the same in both places.
        other.replaceAll(
                each -> each.id().equals(raised.id()) ? new Transaction(each.id(), each.date(), amount) : each);
        return other;
    }

    private List<Rating> ratings(List<Rating> ratings) {
        if (ratings.isEmpty() || !(metric.measure() instanceof Measure.Rubric rubric)) {
            return ratings;
        }
        Comparator<RubricLevel> byValue = Comparator.comparing(RubricLevel::value);
        List<RubricLevel> levels = rubric.levels().stream()
                .sorted(higher ? byValue : byValue.reversed())
                .toList();
        List<Rating> other = new ArrayList<>(ratings);
        int index = (int) choices.below(ratings.size());
        List<String> ids = levels.stream().map(RubricLevel::id).toList();
        int level = ids.indexOf(ratings.get(index).level());
        other.set(index, new Rating(ratings.get(index).rater(), ids.get(Math.min(level + 1, ids.size() - 1))));
        return other;
    }

    private List<Event> events(List<Event> events) {
        if (events.isEmpty()) {
            return events;
        }
        List<Event> other = new ArrayList<>(events);
        Event changed = choices.oneOf(events);
        long quantity = Math.max(0, changed.quantity() + (higher ? 1 : -1));
        other.replaceAll(each -> each.id().equals(changed.id()) ? each.withQuantity(quantity) : each);
        return other;
    }
}
