package dev.incentive.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.incentive.value.Border;
import dev.incentive.value.Rational;
import java.util.List;
import org.junit.jupiter.api.Test;

class LevelListTest {

    private static final List<ScoreLevel> LEVELS = List.of(ScoreLevel.of("0", "0"), ScoreLevel.of("1", "1"));

    @Test
    void isAListLikeAnyOtherAndDoesNotChange() {
        LevelList levels = new LevelList(LEVELS);
        assertThat(levels).isEqualTo(LEVELS).hasSameHashCodeAs(LEVELS).hasToString(LEVELS.toString());
        assertThatThrownBy(levels::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void remembersTheFunctionOfItsScorerAndOfNoOther() {
        TieredScorer reaching = new TieredScorer(Border.AT_OR_ABOVE, LEVELS);
        TieredScorer exceeding = new TieredScorer(Border.ABOVE, reaching.levels());
        assertThat(reaching.function()).isSameAs(reaching.function());
        assertThat(reaching.function().valueAt(Rational.ONE)).isEqualTo(Rational.ONE);
        assertThat(exceeding.function().valueAt(Rational.ONE)).isEqualTo(Rational.ZERO);
    }
}
