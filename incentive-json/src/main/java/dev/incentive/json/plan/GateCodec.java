package dev.incentive.json.plan;

import static dev.incentive.json.document.TypeTable.type;

import dev.incentive.json.document.ObjectReading;
import dev.incentive.json.document.ObjectWriting;
import dev.incentive.json.document.TypeTable;
import dev.incentive.json.document.ValueReading;
import dev.incentive.payout.Condition;
import dev.incentive.payout.Gate;
import dev.incentive.payout.Operand;
import dev.incentive.value.Rational;
import java.util.List;

/** A gate with its conditions; no gate is no property. */
final class GateCodec {

    static final TypeTable<Operand> OPERANDS = TypeTable.of(
            new Operand.MeasuredValueOf(""),
            type(
                    "measured-value",
                    Operand.MeasuredValueOf.class,
                    in -> new Operand.MeasuredValueOf(in.text("metric")),
                    (operand, out) -> out.text("metric", operand.metric())),
            type(
                    "attainment",
                    Operand.AttainmentOf.class,
                    in -> new Operand.AttainmentOf(in.text("component")),
                    (operand, out) -> out.text("component", operand.component())));

    static final TypeTable<Condition> CONDITIONS = TypeTable.of(
            new Condition.Always(),
            type("always", Condition.Always.class, in -> new Condition.Always(), (always, out) -> {}),
            type("reaches", Condition.Reaches.class, GateCodec::readReaches, GateCodec::writeReaches),
            type(
                    "all-of",
                    Condition.AllOf.class,
                    in -> new Condition.AllOf(readParts(in)),
                    (all, out) -> writeParts(all.conditions(), out)),
            type(
                    "any-of",
                    Condition.AnyOf.class,
                    in -> new Condition.AnyOf(readParts(in)),
                    (any, out) -> writeParts(any.conditions(), out)),
            type(
                    "not",
                    Condition.Not.class,
                    in -> new Condition.Not(readCondition(in)),
                    (not, out) -> writeCondition(not.condition(), out)));

    private GateCodec() {}

    static Gate read(ObjectReading in) {
        return new Gate(readCondition(in), in.optional("shareWhenNotMet", ValueReading::number, Rational.ZERO));
    }

    static void write(Gate gate, ObjectWriting out) {
        writeCondition(gate.condition(), out);
        out.number("shareWhenNotMet", gate.shareWhenNotMet(), Rational.ZERO);
    }

    private static Condition readCondition(ObjectReading in) {
        return in.object("condition", GateCodec::anyCondition, new Condition.Always());
    }

    private static void writeCondition(Condition condition, ObjectWriting out) {
        out.object("condition", condition, GateCodec::writeAny);
    }

    private static List<Condition> readParts(ObjectReading in) {
        return in.list("conditions", GateCodec::anyCondition, new Condition.Always());
    }

    private static void writeParts(List<Condition> conditions, ObjectWriting out) {
        out.list("conditions", conditions, GateCodec::writeAny);
    }

    private static Condition anyCondition(ObjectReading in) {
        return CONDITIONS.read(in);
    }

    private static void writeAny(Condition condition, ObjectWriting out) {
        CONDITIONS.write(condition, out);
    }

    private static Condition readReaches(ObjectReading in) {
        return new Condition.Reaches(
                in.object("operand", OPERANDS::read, OPERANDS.placeholder()),
                in.word("border", FunctionCodec.BORDERS),
                in.number("edge"));
    }

    private static void writeReaches(Condition.Reaches reaches, ObjectWriting out) {
        out.object("operand", reaches.operand(), OPERANDS::write);
        out.word("border", reaches.border(), FunctionCodec.BORDERS);
        out.number("edge", reaches.edge());
    }
}
