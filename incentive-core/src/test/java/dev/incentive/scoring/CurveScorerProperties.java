package dev.incentive.scoring;

import static dev.incentive.derivation.Derivation.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.derivation.Derivation;
import dev.incentive.derivation.Origin;
import dev.incentive.value.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** T4: a payout curve is linear between its points, the stated value below them, and flat or extended above. */
class CurveScorerProperties {

    private record Reading(CurveScorer curve, Rational at) {}

    @Property
    void aCurvePaysWhatItsWordsSay(@ForAll("readings") Reading reading) {
        assertThat(score(reading.curve, reading.at)).isEqualTo(byHand(reading.curve, reading.at));
    }

    @Property
    void eachPointPaysItsOwnFactor(@ForAll("curves") CurveScorer curve) {
        assertThat(curve.points())
                .allSatisfy(point -> assertThat(score(curve, point.at())).isEqualTo(point.factor()));
    }

    @Property
    void justBelowTheFirstPointTheStatedValueIsPaid(@ForAll("curves") CurveScorer curve) {
        Rational tiny = Rational.of("0.000000000001");
        assertThat(score(curve, curve.points().get(0).at().minus(tiny))).isEqualTo(curve.below());
    }

    private static Rational byHand(CurveScorer curve, Rational at) {
        List<CurvePoint> points = curve.points();
        if (at.compareTo(points.get(0).at()) < 0) {
            return curve.below();
        }
        for (int index = 1; index < points.size(); index++) {
            if (at.compareTo(points.get(index).at()) <= 0) {
                return between(points.get(index - 1), points.get(index), at);
            }
        }
        CurvePoint last = points.get(points.size() - 1);
        return curve.end() == CurveEnd.FLAT ? last.factor() : between(points.get(points.size() - 2), last, at);
    }

    /** Weighted by how near each of both points is, so that no slope is taken. */
    private static Rational between(CurvePoint from, CurvePoint to, Rational at) {
        Rational width = to.at().minus(from.at());
        Rational near = to.at().minus(at).times(from.factor());
        Rational far = at.minus(from.at()).times(to.factor());
        return near.plus(far).dividedBy(width);
    }

    private static Rational score(CurveScorer curve, Rational at) {
        Derivation score = curve.at("score", given("attainment", at, Origin.MEASUREMENT));
        assertThat(score.recompute()).isEqualTo(score.value());
        return score.value();
    }

    @Provide
    Arbitrary<Reading> readings() {
        return curves().flatMap(curve -> {
            List<Rational> ats = curve.points().stream().map(CurvePoint::at).toList();
            Arbitrary<Rational> near = Combinators.combine(
                            Arbitraries.of(ats), Arbitraries.integers().between(-1, 1))
                    .as((at, step) -> at.plus(Rational.ratio(step, 1_000_000)));
            Arbitrary<Rational> any =
                    Arbitraries.integers().between(-500, 1_500).map(at -> Rational.ratio(at, 300));
            return Arbitraries.frequencyOf(Tuple.of(2, near), Tuple.of(3, any)).map(at -> new Reading(curve, at));
        });
    }

    @Provide
    Arbitrary<CurveScorer> curves() {
        Arbitrary<Rational> factors =
                Arbitraries.integers().between(-50, 300).map(hundredths -> Rational.ratio(hundredths, 100));
        return Combinators.combine(
                        Arbitraries.integers()
                                .between(-50, 300)
                                .set()
                                .ofMinSize(2)
                                .ofMaxSize(5),
                        factors.list().ofSize(5),
                        factors,
                        Arbitraries.of(CurveEnd.class),
                        Arbitraries.of(true, false))
                .as((ats, list, below, end, single) -> curve(new TreeSet<>(ats), list, below, end, single));
    }

    /** A flat curve may have one point alone. */
    private static CurveScorer curve(
            SortedSet<Integer> ats, List<Rational> factors, Rational below, CurveEnd end, boolean single) {
        List<CurvePoint> points = new ArrayList<>();
        for (int at : ats) {
            points.add(new CurvePoint(Rational.ratio(at, 100), factors.get(points.size())));
        }
        boolean one = single && end == CurveEnd.FLAT;
        return new CurveScorer(one ? points.subList(0, 1) : points, below, end);
    }
}
