package dev.incentive.json.plan;

import static dev.incentive.json.document.TypeTable.type;

import dev.incentive.benchmark.Attainment;
import dev.incentive.benchmark.Comparison;
import dev.incentive.benchmark.Progress;
import dev.incentive.json.document.ObjectReading;
import dev.incentive.json.document.ObjectWriting;
import dev.incentive.json.document.TypeTable;
import dev.incentive.json.document.ValueReading;
import dev.incentive.json.document.Words;
import dev.incentive.problem.ProblemCode;
import dev.incentive.value.Rational;

/** How measurement and benchmark are compared: one word, or the progress from a start; no attainment is no property. */
final class AttainmentCodec {

    private static final Words<Comparison> COMPARISONS = Words.of(Comparison.class);
    private static final Words<Progress.Clamp> CLAMPS = Words.of(Progress.Clamp.class);
    private static final String PRIOR_PERIOD = "PRIOR_PERIOD";
    private static final Progress.Start START_PLACEHOLDER = new Progress.FixedStart(Rational.ZERO);

    static final TypeTable<Progress> TYPES = TypeTable.of(
            new Progress(START_PLACEHOLDER, Progress.Clamp.UNCLAMPED),
            type("progress", Progress.class, AttainmentCodec::readProgress, AttainmentCodec::writeProgress));

    private AttainmentCodec() {}

    static Attainment read(ValueReading value) {
        return value.isObject() ? value.object(TYPES::read, TYPES.placeholder()) : value.word(COMPARISONS);
    }

    private static Progress readProgress(ObjectReading in) {
        Progress.Start start = in.required("start", AttainmentCodec::readStart, START_PLACEHOLDER);
        return new Progress(start, in.word("clamp", CLAMPS));
    }

    private static Progress.Start readStart(ValueReading value) {
        if (!value.isText()) {
            return new Progress.FixedStart(value.number());
        }
        int before = value.problems();
        String word = value.text();
        if (!word.equals(PRIOR_PERIOD) && value.problems() == before) {
            value.error(
                    ProblemCode.DOCUMENT_WORD_UNKNOWN,
                    "'" + word + "'",
                    "a number, or the word " + PRIOR_PERIOD,
                    "write numbers without quotation marks");
        }
        return new Progress.PriorPeriodStart();
    }

    static void write(Attainment attainment, ObjectWriting out) {
        if (attainment instanceof Comparison comparison) {
            out.word("attainment", comparison, COMPARISONS, Comparison.NONE);
        } else if (attainment instanceof Progress progress) {
            out.object("attainment", progress, TYPES::write);
        }
    }

    private static void writeProgress(Progress progress, ObjectWriting out) {
        if (progress.start() instanceof Progress.FixedStart fixed) {
            out.number("start", fixed.value());
        } else {
            out.text("start", PRIOR_PERIOD);
        }
        out.word("clamp", progress.clamp(), CLAMPS);
    }
}
