package dev.incentive.testkit.payout;

import dev.incentive.testkit.choice.Choices;
import dev.incentive.testkit.choice.Draw;
import dev.incentive.value.Rational;
import java.util.List;

/** Draws amounts: half of them at a border, one smallest unit or a tenth of it beside; the others round or any. */
record AmountDraw(List<Rational> borders, Rational unit, boolean belowZero) implements Draw<Rational> {

    private static final int KINDS = 6;
    private static final int BORDER_KINDS = 3;
    private static final int MOST_UNITS = 40_000;

    @Override
    public Rational from(Choices choices) {
        int kind = choices.between(0, KINDS - 1);
        Rational amount = kind < BORDER_KINDS ? atBorder(choices) : kind < KINDS - 1 ? round(choices) : any(choices);
        return belowZero ? amount : amount.absolute();
    }

    private Rational atBorder(Choices choices) {
        Rational tenth = unit.dividedBy(Rational.of(10));
        Rational border = choices.oneOf(borders);
        return border.plus(choices.oneOf(Rational.ZERO, unit, unit.negate(), tenth, tenth.negate()));
    }

    private Rational round(Choices choices) {
        Rational size = choices.oneOf(
                Rational.of(100),
                Rational.of(1_000),
                Rational.of(10),
                Rational.of(10_000),
                Rational.ONE,
                unit.times(Rational.of(10)));
        return size.times(Rational.of(choices.between(-9, 9)));
    }

    private Rational any(Choices choices) {
        Rational size = choices.oneOf(
                Rational.ONE,
                Rational.of(10),
                unit,
                unit.times(Rational.of(5)),
                unit.dividedBy(Rational.of(10)),
                Rational.ratio(1, 8));
        return size.times(Rational.of(choices.between(-MOST_UNITS, MOST_UNITS)));
    }
}
