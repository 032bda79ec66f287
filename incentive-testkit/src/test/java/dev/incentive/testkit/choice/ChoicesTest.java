package dev.incentive.testkit.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChoicesTest {

    private static final Draw<Long> ANSWERS = choices -> choices.between(0L, 100L);

    @Test
    void theSimplestOfEverythingIsTheChoiceOfZero() {
        Choices simplest = Choices.replay(0, 0, 0, 0, 0, 0);
        assertThat(simplest.below(10)).isZero();
        assertThat(simplest.between(-5, 5)).isZero();
        assertThat(simplest.between(3L, 9L)).isEqualTo(3);
        assertThat(simplest.oneIn(6)).isFalse();
        assertThat(simplest.oneOf("first", "second")).isEqualTo("first");
        assertThat(simplest.oneOf(List.of("first", "second"))).isEqualTo("first");
        assertThat(simplest.recorded()).containsOnly(0).hasSize(6);
    }

    @Test
    void beyondTheLastNumberAReplayGoesOnWithZero() {
        Choices choices = Choices.replay(4);
        assertThat(choices.below(10)).isEqualTo(4);
        assertThat(choices.below(10)).isZero();
        assertThat(choices.below(3)).isZero();
        assertThat(choices.recorded()).containsExactly(4, 0, 0);
    }

    @Test
    void aReplayTakesTheNearestNumberThatIsPossible() {
        Choices choices = Choices.replay(7, -2, Long.MAX_VALUE);
        assertThat(choices.below(5)).isEqualTo(4);
        assertThat(choices.below(5)).isZero();
        assertThat(choices.below(1)).isZero();
        assertThat(choices.recorded()).containsExactly(4, 0, 0);
    }

    @Test
    void aReplayIsNotChangedByWhatHappensToItsNumbers() {
        long[] numbers = {1, 2};
        Choices choices = Choices.replay(numbers);
        numbers[0] = 9;
        assertThat(choices.below(10)).isEqualTo(1);
        choices.recorded()[0] = 9;
        assertThat(choices.recorded()).containsExactly(1);
    }

    @Test
    void whatWasRecordedLeadsToTheSameValues() {
        Choices random = Choices.random(3);
        List<Long> drawn = random.several(90, 120, ANSWERS);
        Choices replay = Choices.replay(random.recorded());
        assertThat(replay.several(90, 120, ANSWERS)).isEqualTo(drawn);
        assertThat(replay.recorded()).containsExactly(random.recorded()).hasSizeGreaterThan(90);
    }

    @Test
    void aSeedLeadsToTheSameChoicesOnEveryMachine() {
        assertThat(hundreds(Choices.random(1), 8)).containsExactly(76L, 46L, 76L, 41L, 56L, 94L, 74L, 60L);
        assertThat(hundreds(Choices.random(new Random(1)), 8)).isEqualTo(hundreds(Choices.random(1), 8));
        assertThat(hundreds(Choices.random(2), 8)).isNotEqualTo(hundreds(Choices.random(1), 8));
    }

    private static List<Long> hundreds(Choices choices, int times) {
        return LongStream.range(0, times).mapToObj(each -> choices.below(100)).toList();
    }

    @Test
    void randomChoicesReachBothEndsAndNothingBeyondThem() {
        Choices choices = Choices.random(1);
        assertThat(hundreds(choices, 2000)).contains(0L, 99L).allMatch(number -> number >= 0 && number < 100);
    }

    @ParameterizedTest
    @CsvSource({"0, 4", "2, 5", "-4, 0", "-5, -2", "-3, 3", "-3, 1", "-1, 3", "-6, 1", "7, 7", "-7, -7"})
    void theNumbersOfARangeGoOutwardsFromZeroAndEachIsReachedOnce(long low, long high) {
        List<Long> reached = new ArrayList<>();
        for (long choice = 0; choice <= high - low; choice++) {
            reached.add(Choices.replay(choice).between(low, high));
        }
        List<Long> outwards = LongStream.rangeClosed(low, high)
                .boxed()
                .sorted(Comparator.<Long>comparingLong(Math::abs).thenComparing(Comparator.reverseOrder()))
                .toList();
        assertThat(reached).isEqualTo(outwards);
    }

    @Test
    void aRangeOfWholeNumbersIsThatOfLongs() {
        assertThat(Choices.replay(4).between(-3, 1)).isEqualTo(-3);
        assertThat(Choices.replay(4).between(-3L, 1L)).isEqualTo(-3);
        assertThat(Choices.replay(1).between(Integer.MIN_VALUE, Integer.MAX_VALUE))
                .isEqualTo(1);
    }

    @Test
    void boundsThatLeaveNothingToChooseAreRefused() {
        Choices choices = Choices.random(1);
        assertThatThrownBy(() -> choices.below(0)).hasMessage("bound is 0, must be more than zero");
        assertThatThrownBy(() -> choices.below(-1)).hasMessage("bound is -1, must be more than zero");
        assertThatThrownBy(() -> choices.between(3, 2)).hasMessage("bound is 0, must be more than zero");
        assertThatThrownBy(() -> choices.between(Long.MIN_VALUE, 1L)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> choices.oneOf(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThat(choices.recorded()).isEmpty();
    }

    @Test
    void onceInSoManyTimesIsTheLastOfTheChoices() {
        assertThat(Choices.replay(5).oneIn(6)).isTrue();
        assertThat(Choices.replay(4).oneIn(6)).isFalse();
        assertThat(Choices.replay(0).oneIn(1)).isTrue();
    }

    @Test
    void severalValuesEndWithAZero() {
        assertThat(Choices.replay(1, 9, 1, 8, 0, 7).several(0, 5, ANSWERS)).containsExactly(9L, 8L);
        assertThat(Choices.replay().several(0, 5, ANSWERS)).isEmpty();
    }

    @Test
    void noChoiceIsNeededForTheLeastNumberNorBeyondTheMost() {
        Choices least = Choices.replay(9, 8, 0);
        assertThat(least.several(2, 5, ANSWERS)).containsExactly(9L, 8L);
        Choices most = Choices.replay(9, 1, 8);
        assertThat(most.several(1, 2, ANSWERS)).containsExactly(9L, 8L);
        assertThat(most.recorded()).containsExactly(9, 1, 8);
    }

    @Test
    void anElementIsLostWithItsOwnChoices() {
        assertThat(Choices.replay(1, 9, 1, 8, 1, 7).several(0, 5, ANSWERS)).containsExactly(9L, 8L, 7L);
        assertThat(Choices.replay(1, 9, 1, 7).several(0, 5, ANSWERS)).containsExactly(9L, 7L);
    }
}
