package dev.incentive.testkit.breakpoint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.value.Rational;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class OneFormulaTest {

    private static final Rational SIX = Rational.of(6);

    @Test
    void aLineAndATargetOverAnActualAreOfDegreeOne() {
        assertThat(OneFormula.degree(at(), values(x -> x.times(SIX).plus(Rational.ONE))))
                .contains(1);
        assertThat(OneFormula.degree(at(), values(SIX::dividedBy))).contains(1);
    }

    @Test
    void aProductOfTwoValuesIsOfDegreeTwo() {
        assertThat(OneFormula.degree(at(), values(x -> x.times(x).plus(x)))).contains(2);
    }

    @Test
    void aConstantIsOfDegreeZero() {
        assertThat(OneFormula.degree(at(), values(x -> SIX))).contains(0);
    }

    @Test
    void aBendIsNoFormula() {
        for (long edge = 2; edge < OneFormula.POINTS; edge++) {
            Rational from = Rational.of(edge);
            assertThat(OneFormula.degree(at(), values(x -> x.minimum(from).plus(x))))
                    .as("a bend at %s", from)
                    .isEmpty();
        }
    }

    @Test
    void aJumpIsNoFormula() {
        for (long edge = 1; edge < OneFormula.POINTS; edge++) {
            Rational from = Rational.of(edge);
            assertThat(OneFormula.degree(at(), values(x -> x.compareTo(from) > 0 ? x.plus(SIX) : x)))
                    .as("a jump above %s", from)
                    .isEmpty();
        }
    }

    private static List<Rational> at() {
        return LongStream.rangeClosed(1, OneFormula.POINTS)
                .mapToObj(Rational::of)
                .toList();
    }

    private static List<Rational> values(UnaryOperator<Rational> function) {
        return at().stream().map(function).toList();
    }
}
