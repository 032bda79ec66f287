package dev.incentive.testkit.benchmark;

import dev.incentive.measurement.SurveyTally;
import dev.incentive.metric.RatingScale;
import dev.incentive.testkit.choice.Choices;
import dev.incentive.testkit.choice.Draw;
import dev.incentive.testkit.fault.Fault;
import dev.incentive.testkit.law.Law;
import dev.incentive.value.Rational;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

/** Things that are gathered and merged with one fault each, and their healthy twins. */
final class BrokenMerges {

    private static final Draw<Integer> RATING = choices -> choices.between(1, 5);

    private BrokenMerges() {}

    static Stream<Fault<MergeSubject<?, ?>>> all() {
        return Stream.of(
                fault(
                        "the least of nobody is zero",
                        MergeLaws.NEUTRAL,
                        MergeSubject.gathering("least", RATING, all -> least(all, 0), Math::min),
                        MergeSubject.gathering("least", RATING, all -> least(all, Integer.MAX_VALUE), Math::min)),
                fault(
                        "a mean of means",
                        MergeLaws.ASSOCIATIVE,
                        means(BrokenMerges::meanOfMeans),
                        means(BrokenMerges::together)),
                fault(
                        "lists are joined and not sorted",
                        MergeLaws.COMMUTATIVE,
                        MergeSubject.<Integer, List<Integer>>gathering(
                                "values", RATING, List::copyOf, BrokenMerges::joined),
                        MergeSubject.<Integer, List<Integer>>gathering(
                                "values", RATING, BrokenMerges::sorted, (one, other) -> sorted(joined(one, other)))),
                fault(
                        "passives are lost when tallies are merged",
                        MergeLaws.ANY_PARTITION,
                        tallies(BrokenMerges::withoutPassives),
                        tallies(SurveyTally::merge)),
                fault(
                        "the other part is added to the list of the first",
                        MergeLaws.LEAVES_ITS_PARTS,
                        MergeSubject.<Integer, List<Integer>>gathering(
                                "values", RATING, ArrayList::new, BrokenMerges::addedTo),
                        MergeSubject.<Integer, List<Integer>>gathering(
                                "values", RATING, BrokenMerges::sorted, (one, other) -> sorted(joined(one, other)))));
    }

    private static Fault<MergeSubject<?, ?>> fault(
            String words, Law<MergeSubject<?, ?>, ?> law, MergeSubject<?, ?> broken, MergeSubject<?, ?> healthy) {
        return new Fault<>(words, law, () -> broken, () -> healthy);
    }

    private static int least(List<Integer> all, int ofNobody) {
        return all.stream().min(Integer::compare).orElse(ofNobody);
    }

    /** A sum and how many it is of. */
    private record Mean(Rational sum, long count) {

        Rational value() {
            return count == 0 ? Rational.ZERO : sum.dividedBy(Rational.of(count));
        }
    }

    private static MergeSubject<Integer, Mean> means(BinaryOperator<Mean> merge) {
        return MergeSubject.<Integer, Mean>gathering(
                        "means",
                        RATING,
                        all -> new Mean(
                                Rational.of(
                                        all.stream().mapToInt(Integer::intValue).sum()),
                                all.size()),
                        merge)
                .comparedBy(Mean::value);
    }

    private static Mean together(Mean one, Mean other) {
        return new Mean(one.sum.plus(other.sum), one.count + other.count);
    }

    private static Mean meanOfMeans(Mean one, Mean other) {
        if (one.count == 0 || other.count == 0) {
            return one.count == 0 ? other : one;
        }
        return new Mean(one.value().plus(other.value()), 2);
    }

    private static List<Integer> joined(List<Integer> one, List<Integer> other) {
        List<Integer> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }

    private static List<Integer> addedTo(List<Integer> one, List<Integer> other) {
        one.addAll(other);
        return one;
    }

    private static List<Integer> sorted(List<Integer> all) {
        return all.stream().sorted().toList();
    }

    private static MergeSubject<SurveyTally, SurveyTally> tallies(BinaryOperator<SurveyTally> merge) {
        SurveyTally none = SurveyTally.none(RatingScale.ZERO_TO_TEN);
        return MergeSubject.<SurveyTally, SurveyTally>gathering(
                        "tallies", BrokenMerges::oneAnswer, all -> all.stream().reduce(none, SurveyTally::merge), merge)
                .comparedBy(tally -> tally.answers() + " answers, " + tally.promoters() + " promoters")
                .told(PeopleText::answers);
    }

    private static SurveyTally oneAnswer(Choices choices) {
        List<Long> counts = new ArrayList<>(Collections.nCopies(RatingScale.ZERO_TO_TEN.size(), 0L));
        counts.set(10 - (int) choices.below(counts.size()), 1L);
        return new SurveyTally(RatingScale.ZERO_TO_TEN, counts);
    }

    private static SurveyTally withoutPassives(SurveyTally one, SurveyTally other) {
        List<Long> counts = new ArrayList<>(one.merge(other).counts());
        if (one.answers() > 0 && other.answers() > 0) {
            counts.set(7, 0L);
            counts.set(8, 0L);
        }
        return new SurveyTally(RatingScale.ZERO_TO_TEN, counts);
    }
}
