package dev.incentive.testkit.scorer;

import dev.incentive.testkit.choice.Draw;
import dev.incentive.testkit.law.Answer;
import dev.incentive.testkit.law.CounterExample;
import dev.incentive.testkit.law.Finding;
import dev.incentive.value.Border;
import dev.incentive.value.Rational;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/** What a score is at its borders, next to them, and between them. */
final class BorderChecks {

    private static final Rational TWO = Rational.of(2);
    private static final int NEAREST = 30;

    private BorderChecks() {}

    static Draw<BorderCase> borders(ScorerSubject subject) {
        return choices -> {
            StatedBorder border = choices.oneOf(subject.borders());
            Rational step = subject.range().stepAt(border.at());
            ScorerCase given = Values.with(subject.source().draw(choices), border.at());
            return new BorderCase(given, border.side(), border.jumps(), step, Rational.ZERO);
        };
    }

    static Draw<BorderCase> nearBorders(ScorerSubject subject) {
        Draw<BorderCase> borders = borders(subject);
        return choices -> {
            BorderCase border = borders.from(choices);
            Rational distance = Rational.ratio(BigInteger.ONE, BigInteger.TEN.pow(choices.between(2, NEAREST)));
            Rational beside = border.step().times(distance);
            return new BorderCase(
                    border.given(),
                    border.side(),
                    border.jumps(),
                    border.step(),
                    choices.oneOf(beside.negate(), beside));
        };
    }

    /** The score's straight line on one side of a border, read at one and two steps from it. */
    private static Optional<Rational> line(ScorerSubject subject, BorderCase border, int side, Rational beside) {
        Rational step = border.step().times(Rational.of(side));
        Optional<Rational> near = scoreAt(subject, border, step).flatMap(Answer::value);
        Optional<Rational> far = scoreAt(subject, border, step.times(TWO)).flatMap(Answer::value);
        return near.flatMap(one ->
                far.map(two -> one.plus(two.minus(one).times(beside.minus(step)).dividedBy(step))));
    }

    private static Optional<Answer> scoreAt(ScorerSubject subject, BorderCase border, Rational beside) {
        return SamenessChecks.score(subject.scorer(), at(border, beside));
    }

    private static ScorerCase at(BorderCase border, Rational beside) {
        return Values.with(border.given(), border.given().value().plus(beside));
    }

    static Finding atBorder(ScorerSubject subject, BorderCase border) {
        Optional<Rational> above = line(subject, border, 1, Rational.ZERO);
        Optional<Rational> below = line(subject, border, -1, Rational.ZERO);
        Optional<Rational> here = scoreAt(subject, border, Rational.ZERO).flatMap(Answer::value);
        if (above.isEmpty() || below.isEmpty() || here.isEmpty()) {
            return Finding.doesNotApply();
        }
        boolean upper = border.side() == Border.AT_OR_ABOVE;
        Rational own = (upper ? above : below).orElseThrow();
        Rational other = (upper ? below : above).orElseThrow();
        if (!here.orElseThrow().equals(own)) {
            return broken(subject, border, own + ", as just " + (upper ? "above" : "below") + " it");
        }
        return border.jumps() == other.equals(own)
                ? broken(subject, border, expectedStep(border, upper, other))
                : Finding.holds();
    }

    private static String expectedStep(BorderCase border, boolean upper, Rational other) {
        String side = upper ? "below" : "above";
        return border.jumps() ? "not " + other + ", as just " + side + " it" : other + ", as just " + side + " it";
    }

    static Finding nearBorder(ScorerSubject subject, BorderCase border) {
        Optional<Rational> own = line(subject, border, border.beside().signum(), border.beside());
        Optional<Rational> found = scoreAt(subject, border, border.beside()).flatMap(Answer::value);
        if (own.isEmpty() || found.isEmpty()) {
            return Finding.doesNotApply();
        }
        String side = border.beside().signum() > 0 ? "above" : "below";
        return found.equals(own)
                ? Finding.holds()
                : broken(
                        subject,
                        border,
                        own.orElseThrow() + ", as further " + side + " "
                                + border.given().value());
    }

    private static Finding broken(ScorerSubject subject, BorderCase border, String expected) {
        Answer found = scoreAt(subject, border, border.beside()).orElseThrow();
        return ValueChecks.broken(expected, at(border, border.beside()), found);
    }

    static Draw<TwoCases> stretches(ScorerSubject subject) {
        return choices -> {
            List<Rational> two = subject.range().twoOfOneStretch(choices);
            ScorerCase given = subject.source().draw(choices);
            return new TwoCases(Values.with(given, two.get(0)), Values.with(given, two.get(1)));
        };
    }

    static Finding linear(ScorerSubject subject, TwoCases given) {
        Rational middle = given.one().value().plus(given.other().value()).dividedBy(TWO);
        Optional<Rational> low = scored(subject, given.one());
        Optional<Rational> high = scored(subject, given.other());
        ScorerCase between = Values.with(given.one(), middle);
        Optional<Rational> found = scored(subject, between);
        if (low.isEmpty() || high.isEmpty() || found.isEmpty()) {
            return Finding.doesNotApply();
        }
        Rational mean = low.orElseThrow().plus(high.orElseThrow()).dividedBy(TWO);
        return mean.equals(found.orElseThrow())
                ? Finding.holds()
                : notLinear(given, between, mean, found.orElseThrow());
    }

    private static Finding notLinear(TwoCases given, ScorerCase between, Rational mean, Rational found) {
        CounterExample.Builder text =
                CounterExample.expecting(mean + ", midway between the scores of the values on either side");
        CaseText.given(
                CaseText.given(CaseText.given(text, "", between), "lower ", given.one()), "higher ", given.other());
        return text.butFound(found.toString()).build();
    }

    private static Optional<Rational> scored(ScorerSubject subject, ScorerCase given) {
        return SamenessChecks.score(subject.scorer(), given).flatMap(Answer::value);
    }
}
