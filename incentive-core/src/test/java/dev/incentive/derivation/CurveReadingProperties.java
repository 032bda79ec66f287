package dev.incentive.derivation;

import static dev.incentive.derivation.Derivation.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.arbitraries.Numbers;
import dev.incentive.arbitraries.WrittenCurve;
import dev.incentive.value.Rational;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Reading a function step by step (T5, X1): one definition, and the reader never disagrees with it. */
class CurveReadingProperties {

    @Property
    void theReadingHasTheValueOfTheFunction(
            @ForAll("points") WrittenCurve.Point point, @ForAll CurveReading.Words words) {
        Derivation reading = CurveReading.of(words, point.written().curve()).at("payout", amount(point.x()));
        assertThat(reading.value()).isEqualTo(point.written().valueAt(point.x()));
        assertThat(reading.recompute()).isEqualTo(reading.value());
    }

    @Property
    void theReadingInMultiplesOfAUnitHasTheValueOfTheStretchedFunction(
            @ForAll("points") WrittenCurve.Point point, @ForAll("numbers") Rational number) {
        Rational unit = number.absolute().plus(Rational.ratio(1, 3));
        Rational x = point.x().times(unit);
        Derivation reading = CurveReading.inMultiplesOf(
                        given("quota", unit, Origin.QUOTA), point.written().curve())
                .at("payout", amount(x));
        assertThat(reading.value()).isEqualTo(unit.times(point.written().valueAt(point.x())));
        assertThat(reading.value())
                .isEqualTo(point.written().curve().stretchedBy(unit).valueAt(x));
        assertThat(reading.recompute()).isEqualTo(reading.value());
    }

    @Property
    void theReadingShowsTheAmountItWasReadAt(@ForAll("points") WrittenCurve.Point point) {
        Derivation amount = amount(point.x());
        Derivation reading = CurveReading.of(
                        CurveReading.Words.TIERS, point.written().curve())
                .at("payout", amount);
        assertThat(contains(reading, amount)).isTrue();
    }

    private static boolean contains(Derivation tree, Derivation part) {
        return tree.equals(part) || tree.operands().stream().anyMatch(operand -> contains(operand, part));
    }

    private static Derivation amount(Rational x) {
        return given("amount", x, Origin.MEASUREMENT);
    }

    @Provide
    Arbitrary<WrittenCurve.Point> points() {
        return WrittenCurve.points();
    }

    @Provide
    Arbitrary<Rational> numbers() {
        return Numbers.fractions();
    }
}
