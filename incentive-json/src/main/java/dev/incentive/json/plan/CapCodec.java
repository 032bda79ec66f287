package dev.incentive.json.plan;

import dev.incentive.json.document.ObjectReading;
import dev.incentive.json.document.ObjectWriting;
import dev.incentive.json.document.ValueReading;
import dev.incentive.json.document.Words;
import dev.incentive.payout.Cap;
import dev.incentive.value.Rational;

/** An upper bound. */
final class CapCodec {

    private static final Words<Cap.Bounds> BOUNDS = Words.of(Cap.Bounds.class);

    static final Cap PLACEHOLDER = new Cap(Cap.Bounds.PLAN_TOTAL, Rational.ZERO);

    private CapCodec() {}

    static Cap read(ObjectReading in) {
        return new Cap(
                in.word("bounds", BOUNDS), in.number("limit"), in.optional("prorated", ValueReading::flag, false));
    }

    static void write(Cap cap, ObjectWriting out) {
        out.word("bounds", cap.bounds(), BOUNDS);
        out.number("limit", cap.limit());
        out.flagIfTrue("prorated", cap.prorated());
    }
}
