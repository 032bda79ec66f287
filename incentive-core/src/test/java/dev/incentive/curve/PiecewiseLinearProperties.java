package dev.incentive.curve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.arbitraries.Numbers;
import dev.incentive.arbitraries.WrittenCurve;
import dev.incentive.value.Rational;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** The piecewise-linear function (T5), against values that are worked out without it. */
class PiecewiseLinearProperties {

    @Property
    void valuesAreThoseOfTheLineThatWasWrittenForThem(@ForAll("points") WrittenCurve.Point point) {
        assertThat(point.written().curve().valueAt(point.x()))
                .isEqualTo(point.written().valueAt(point.x()));
    }

    @Property(tries = 1_000)
    @StatisticsReport(onFailureOnly = true)
    void atLeastOneOfTenPlacesIsExactlyABreakpoint(@ForAll("points") WrittenCurve.Point point) {
        List<Rational> breakpoints = point.written().curve().breakpoints();
        Statistics.collect(breakpoints.contains(point.x()));
        Statistics.coverage(share -> share.check(true).percentage(percent -> percent >= 10));
    }

    @Property
    void breakpointsAreThoseThatWereWritten(@ForAll("curves") WrittenCurve written) {
        assertThat(written.curve().breakpoints())
                .containsExactlyElementsOf(
                        written.later().stream().map(WrittenCurve.Segment::at).toList());
        assertThat(written.curve().border()).isEqualTo(written.border());
    }

    @Property
    void jumpsAreTheDistanceOfTheTwoLinesAtTheirBreakpoint(@ForAll("curves") WrittenCurve written) {
        for (int index = 0; index < written.later().size(); index++) {
            Rational at = written.later().get(index).at();
            assertThat(written.curve().jumpInto(index + 1))
                    .isEqualTo(written.onLine(index, at).minus(written.onLine(index - 1, at)));
        }
    }

    @Property
    void aStretchedFunctionIsTheFunctionOfTheShrunkPlaceTimesTheFactor(
            @ForAll("points") WrittenCurve.Point point, @ForAll("numbers") Rational number) {
        Rational factor = number.absolute().plus(Rational.ratio(1, 7));
        assertThat(point.written().curve().stretchedBy(factor).valueAt(point.x().times(factor)))
                .isEqualTo(factor.times(point.written().valueAt(point.x())));
    }

    @Property
    void stretchingTwiceIsStretchingByTheProduct(@ForAll("curves") WrittenCurve written) {
        Rational factor = Rational.ratio(3, 2);
        assertThat(written.curve().stretchedBy(factor).stretchedBy(factor))
                .isEqualTo(written.curve().stretchedBy(Rational.ratio(9, 4)));
    }

    @Property
    void whereItIsNonDecreasingMoreNeverGivesLess(
            @ForAll("points") WrittenCurve.Point point, @ForAll("numbers") Rational more) {
        PiecewiseLinear curve = point.written().curve();
        Rational further = point.x().plus(more.absolute());
        if (curve.isNonDecreasing()) {
            assertThat(curve.valueAt(further)).isGreaterThanOrEqualTo(curve.valueAt(point.x()));
        }
    }

    @Property
    void whereItDropsAPlaceJustAboveTheBreakpointHasLessThanOneJustBelow(@ForAll("curves") WrittenCurve written) {
        PiecewiseLinear curve = written.curve();
        int drop = curve.firstDropInto();
        if (drop > 0) {
            Rational at = curve.pieces().get(drop).from();
            Rational tiny = Rational.ratio(1, 1_000_000_000);
            assertThat(curve.valueAt(at.plus(tiny))).isLessThan(curve.valueAt(at.minus(tiny)));
        }
    }

    @Provide
    Arbitrary<WrittenCurve> curves() {
        return WrittenCurve.any();
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
