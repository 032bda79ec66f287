package dev.incentive.json.plan;

import dev.incentive.json.document.ObjectReading;
import dev.incentive.json.document.ObjectWriting;
import dev.incentive.payout.Multiplier;

/** A factor on a component's payout. */
final class MultiplierCodec {

    static final Multiplier PLACEHOLDER =
            new Multiplier(GateCodec.OPERANDS.placeholder(), FunctionCodec.TYPES.placeholder());

    private MultiplierCodec() {}

    static Multiplier read(ObjectReading in) {
        return new Multiplier(
                in.object("operand", GateCodec.OPERANDS::read, GateCodec.OPERANDS.placeholder()),
                in.object("function", FunctionCodec.TYPES::read, FunctionCodec.TYPES.placeholder()));
    }

    static void write(Multiplier multiplier, ObjectWriting out) {
        out.object("operand", multiplier.operand(), GateCodec.OPERANDS::write);
        out.object("function", multiplier.function(), FunctionCodec.TYPES::write);
    }
}
