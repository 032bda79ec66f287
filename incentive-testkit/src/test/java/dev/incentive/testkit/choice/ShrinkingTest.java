package dev.incentive.testkit.choice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Predicates are planted, so that the simplest value they hold of is known. */
class ShrinkingTest {

    private static final int ENOUGH = 20_000;
    private static final Draw<Long> NUMBERS = choices -> choices.between(0L, 1000L);
    private static final Draw<List<Long>> PAIRS = choices -> List.of(NUMBERS.from(choices), NUMBERS.from(choices));
    private static final Draw<List<Long>> LISTS = choices -> choices.several(0, 10, NUMBERS);
    private static final Draw<List<Long>> COUNTED = choices -> {
        int count = choices.between(0, 10);
        return choices.several(count, count, NUMBERS);
    };

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void aNumberGoesDownToTheLeastThatStillFails(long seed) {
        assertThat(simplest(NUMBERS, number -> number >= 137, seed)).isEqualTo(137);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void aNumberBelowZeroGoesUpToTheNearestThatStillFails(long seed) {
        Draw<Long> aroundZero = choices -> choices.between(-1000L, 1000L);
        assertThat(simplest(aroundZero, number -> number <= -137, seed)).isEqualTo(-137);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void eachOfTwoNumbersGoesDownAsFarAsItCan(long seed) {
        assertThat(simplest(PAIRS, pair -> pair.get(1) - pair.get(0) >= 300, seed))
                .containsExactly(0L, 300L);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void numbersThatFailTogetherStayWhereNeitherCanGoDownAlone(long seed) {
        assertThat(simplest(PAIRS, pair -> pair.get(0) + pair.get(1) >= 700, seed))
                .satisfies(pair -> assertThat(pair.get(0) + pair.get(1)).isEqualTo(700));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void elementsThatDoNotMatterAreLeftOut(long seed) {
        assertThat(simplest(LISTS, list -> list.stream().anyMatch(number -> number >= 5), seed))
                .containsExactly(5L);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void asManyElementsStayAsTheFailureNeeds(long seed) {
        assertThat(simplest(LISTS, list -> list.size() >= 3, seed)).containsExactly(0L, 0L, 0L);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void aCountGoesDownTogetherWithWhatItCounts(long seed) {
        assertThat(simplest(COUNTED, list -> list.stream().anyMatch(number -> number >= 5), seed))
                .containsExactly(5L);
    }

    @Test
    void choicesThatAreNotUsedAreForgotten() {
        assertThat(recordedSimplest(new long[] {300, 1, 2, 3, 4}, ENOUGH)).containsExactly(137);
    }

    @Test
    void whatIsSimplestAlreadyStays() {
        assertThat(recordedSimplest(new long[] {137}, ENOUGH)).containsExactly(137);
    }

    @Test
    void noMoreIsTriedThanAllowed() {
        long[] failing = {900};
        int[] tried = {0};
        long found = Shrinking.simplest(
                failing,
                900L,
                choices -> {
                    tried[0]++;
                    return failure(NUMBERS, number -> number >= 137).apply(choices);
                },
                3);
        assertThat(tried[0]).isEqualTo(3);
        assertThat(found).isBetween(138L, 899L);
        assertThat(failing).containsExactly(900);
    }

    @Test
    void withoutAnyAttemptTheFailureGivenIsTheAnswer() {
        String given = "as it was found";
        assertThat(Shrinking.simplest(new long[] {9}, given, choices -> Optional.of("simpler"), 0))
                .isSameAs(given);
        assertThat(Shrinking.simplest(new long[] {9}, given, choices -> Optional.empty(), ENOUGH))
                .isSameAs(given);
    }

    private static long[] recordedSimplest(long[] failing, int attempts) {
        return Shrinking.simplest(
                failing,
                failing,
                choices -> NUMBERS.from(choices) >= 137 ? Optional.of(choices.recorded()) : Optional.empty(),
                attempts);
    }

    /** The simplest value that is found from the first random one that fails. */
    private static <T> T simplest(Draw<T> draw, Predicate<T> fails, long seed) {
        Function<Choices, Optional<T>> attempt = failure(draw, fails);
        for (long next = 1000 * seed; ; next++) {
            Choices choices = Choices.random(next);
            Optional<T> failure = attempt.apply(choices);
            if (failure.isPresent()) {
                return Shrinking.simplest(choices.recorded(), failure.orElseThrow(), attempt, ENOUGH);
            }
        }
    }

    private static <T> Function<Choices, Optional<T>> failure(Draw<T> draw, Predicate<T> fails) {
        return choices -> Optional.of(draw.from(choices)).filter(fails);
    }
}
