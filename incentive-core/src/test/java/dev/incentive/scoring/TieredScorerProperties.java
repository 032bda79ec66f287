package dev.incentive.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.arbitraries.Outcomes;
import dev.incentive.value.Border;
import dev.incentive.value.Rational;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Levels, against a look-up in a sorted table. */
class TieredScorerProperties {

    @Property
    void theScoreIsThatOfTheLastLevelReached(
            @ForAll("levels") NavigableMap<Rational, Rational> levels,
            @ForAll("numbers") Rational attainment,
            @ForAll Border border) {
        Rational reached = border == Border.AT_OR_ABOVE ? levels.floorKey(attainment) : levels.lowerKey(attainment);
        Rational expected = levels.get(reached == null ? Rational.ZERO : reached);
        List<ScoreLevel> list = levels.entrySet().stream()
                .map(level -> new ScoreLevel(level.getKey(), level.getValue()))
                .toList();
        ScoringInput input = Inputs.attained(attainment.toString());
        assertThat(Outcomes.value(new TieredScorer(border, list).evaluate(input)))
                .isEqualTo(expected);
    }

    /** Edges and attainments out of few numbers, so that they often meet. */
    @Provide
    Arbitrary<NavigableMap<Rational, Rational>> levels() {
        return Arbitraries.maps(numbers().filter(edge -> edge.signum() > 0), numbers())
                .ofMaxSize(5)
                .map(edges -> {
                    NavigableMap<Rational, Rational> levels = new TreeMap<>(edges);
                    levels.put(Rational.ZERO, Rational.ratio(1, 2));
                    return levels;
                });
    }

    @Provide
    Arbitrary<Rational> numbers() {
        return Arbitraries.integers().between(-4, 16).map(tenths -> Rational.ratio(tenths, 10));
    }
}
