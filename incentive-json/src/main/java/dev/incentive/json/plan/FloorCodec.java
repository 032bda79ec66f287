package dev.incentive.json.plan;

import dev.incentive.json.document.ObjectReading;
import dev.incentive.json.document.ObjectWriting;
import dev.incentive.json.document.ValueReading;
import dev.incentive.json.document.Words;
import dev.incentive.payout.Floor;
import dev.incentive.value.Rational;

/** A lower bound. */
final class FloorCodec {

    private static final Words<Floor.Bounds> BOUNDS = Words.of(Floor.Bounds.class);

    static final Floor PLACEHOLDER = new Floor(Floor.Bounds.PLAN_TOTAL, Rational.ZERO, false);

    private FloorCodec() {}

    static Floor read(ObjectReading in) {
        return new Floor(
                in.word("bounds", BOUNDS), in.number("limit"), in.optional("prorated", ValueReading::flag, false));
    }

    static void write(Floor floor, ObjectWriting out) {
        out.word("bounds", floor.bounds(), BOUNDS);
        out.number("limit", floor.limit());
        out.flagIfTrue("prorated", floor.prorated());
    }
}
