package dev.incentive.json.statement;

import static dev.incentive.json.document.TypeTable.type;

import dev.incentive.derivation.Derivation;
import dev.incentive.derivation.Operator;
import dev.incentive.derivation.Origin;
import dev.incentive.json.document.ObjectReading;
import dev.incentive.json.document.ObjectWriting;
import dev.incentive.json.document.TypeTable;
import dev.incentive.json.document.ValueReading;
import dev.incentive.json.document.Words;
import dev.incentive.value.Provenance;
import dev.incentive.value.Rational;
import java.math.RoundingMode;
import java.util.List;

/** A derivation; each step is recomputed from its operands when it is read and before it is handed over. */
final class DerivationCodec {

    private static final Words<Operator> OPERATORS = Words.of(Operator.class);
    private static final Words<Origin> ORIGINS = Words.of(Origin.class);
    private static final Words<RoundingMode> MODES = Words.of(RoundingMode.class);

    static final TypeTable<Derivation> TYPES = TypeTable.of(
            Derivation.given("", Rational.ZERO, Origin.PLAN),
            type("given", Derivation.Given.class, DerivationCodec::readGiven, DerivationCodec::writeGiven),
            type("step", Derivation.Step.class, DerivationCodec::readStep, DerivationCodec::writeStep),
            type("rounded", Derivation.Rounded.class, DerivationCodec::readRounded, DerivationCodec::writeRounded),
            type("stated", Derivation.Stated.class, DerivationCodec::readStated, DerivationCodec::writeStated));

    private DerivationCodec() {}

    private static Derivation read(ObjectReading in) {
        return TYPES.read(in);
    }

    private static void write(Derivation derivation, ObjectWriting out) {
        TYPES.write(derivation, out);
    }

    private static Derivation readGiven(ObjectReading in) {
        return new Derivation.Given(
                in.text("label"),
                readValue(in),
                in.word("origin", ORIGINS),
                new Provenance(in.text("source"), in.text("evidence")));
    }

    private static void writeGiven(Derivation.Given given, ObjectWriting out) {
        out.text("label", given.label());
        out.result("value", given.value());
        out.word("origin", given.origin(), ORIGINS);
        out.text("source", given.provenance().source());
        out.text("evidence", given.provenance().evidence());
    }

    private static Derivation readStep(ObjectReading in) {
        Derivation.Step step =
                new Derivation.Step(in.text("label"), in.word("operator", OPERATORS), readOperands(in), readValue(in));
        return recomputed(step, in);
    }

    private static void writeStep(Derivation.Step step, ObjectWriting out) {
        out.text("label", step.label());
        out.word("operator", step.operator(), OPERATORS);
        out.list("operands", step.operands(), DerivationCodec::write);
        writeRecomputed(step, out);
    }

    private static Derivation readRounded(ObjectReading in) {
        Derivation.Rounded rounded = new Derivation.Rounded(
                in.text("label"),
                in.object("exact", DerivationCodec::read, TYPES.placeholder()),
                (int) (long) in.required("scale", scale -> scale.whole(0, Rational.MAXIMUM_DIGITS), 0L),
                in.word("mode", MODES),
                readValue(in));
        return recomputed(rounded, in);
    }

    private static void writeRounded(Derivation.Rounded rounded, ObjectWriting out) {
        out.text("label", rounded.label());
        out.whole("scale", rounded.scale());
        out.word("mode", rounded.mode(), MODES);
        out.object("exact", rounded.exact(), DerivationCodec::write);
        writeRecomputed(rounded, out);
    }

    private static Derivation readStated(ObjectReading in) {
        return new Derivation.Stated(in.text("label"), readValue(in), readOperands(in));
    }

    private static void writeStated(Derivation.Stated stated, ObjectWriting out) {
        out.text("label", stated.label());
        out.list("operands", stated.operands(), DerivationCodec::write);
        out.result("value", stated.value());
    }

    private static Rational readValue(ObjectReading in) {
        return in.required("value", ValueReading::result, Rational.ZERO);
    }

    private static List<Derivation> readOperands(ObjectReading in) {
        return in.list("operands", DerivationCodec::read, TYPES.placeholder());
    }

    private static Derivation recomputed(Derivation derivation, ObjectReading in) {
        if (in.isSound()) {
            Recomputation.contradiction(derivation)
                    .ifPresent(wrong -> in.errorAt("value", wrong.code(), wrong.found(), wrong.allowed()));
        }
        return derivation;
    }

    private static void writeRecomputed(Derivation derivation, ObjectWriting out) {
        Recomputation.contradiction(derivation)
                .ifPresent(wrong -> out.error(wrong.code(), "value", wrong.found(), wrong.allowed()));
        out.result("value", derivation.value());
    }
}
